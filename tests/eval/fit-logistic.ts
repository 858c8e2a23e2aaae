/**
 * Logistic regression with a ridge penalty, fitted by Newton's method with step halving ("iteratively reweighted
 * least squares", Hastie, Tibshirani and Friedman, "The Elements of Statistical Learning", section 4.4). No chance
 * is involved: the same examples give the same weights.
 */

export interface Example {
  /** One number for each feature. */
  values: readonly number[]
  positive: boolean
  /** How many examples it counts for. Default 1. */
  weight?: number
}

export interface LogisticModel {
  weights: number[]
  intercept: number
}

const MOST_STEPS = 30
const MOST_HALVINGS = 12
/** A step that gains less is the last. */
const LEAST_GAIN = 1e-4

/** @param penalty on the squared weights of the standardised features; higher keeps them smaller. */
export function fitLogistic(examples: readonly Example[], penalty: number): LogisticModel {
  const scale = measureScale(examples)
  const rows = examples.map(({ values }) => [
    ...values.map((value, k) => (value - (scale[k]?.mean ?? 0)) / (scale[k]?.deviation ?? 1)),
    1,
  ])
  const targets = examples.map(({ positive, weight = 1 }): Target => ({ value: Number(positive), weight }))
  let weights = new Array<number>(scale.length + 1).fill(0)
  let loss = measureLoss(rows, targets, weights, penalty)
  for (let step = 0; step < MOST_STEPS; step++) {
    const direction = findDirection(rows, targets, weights, penalty)
    const next = takeStep(rows, targets, weights, direction, penalty, loss)
    if (loss - next.loss < LEAST_GAIN) break
    weights = next.weights
    loss = next.loss
  }
  return unscale(weights, scale)
}

interface Target {
  /** 1 for a positive example, else 0. */
  value: number
  weight: number
}

interface Scale {
  mean: number
  deviation: number
}

function measureScale(examples: readonly Example[]): Scale[] {
  const count = examples.length
  return (examples[0]?.values ?? []).map((_, k) => {
    const mean = examples.reduce((sum, { values }) => sum + (values[k] ?? 0), 0) / count
    const variance = examples.reduce((sum, { values }) => sum + ((values[k] ?? 0) - mean) ** 2, 0) / count
    return { mean, deviation: Math.sqrt(variance) || 1 }
  })
}

function unscale(weights: readonly number[], scale: readonly Scale[]): LogisticModel {
  const raw = scale.map(({ deviation }, k) => (weights[k] ?? 0) / deviation)
  const shift = scale.reduce((sum, { mean }, k) => sum + (raw[k] ?? 0) * mean, 0)
  return { weights: raw, intercept: (weights.at(-1) ?? 0) - shift }
}

function dot(a: readonly number[], b: readonly number[]): number {
  let sum = 0
  for (let k = 0; k < a.length; k++) sum += (a[k] ?? 0) * (b[k] ?? 0)
  return sum
}

/** The negative log likelihood and the penalty; the intercept, last of the weights, is free. */
function measureLoss(
  rows: readonly number[][],
  targets: readonly Target[],
  weights: readonly number[],
  penalty: number,
) {
  const slopes = weights.slice(0, -1)
  let loss = (penalty / 2) * dot(slopes, slopes)
  rows.forEach((row, r) => {
    const evidence = dot(row, weights)
    const { value, weight } = targets[r] ?? { value: 0, weight: 0 }
    loss += weight * (Math.max(evidence, 0) + Math.log1p(Math.exp(-Math.abs(evidence))) - value * evidence)
  })
  return loss
}

/** Newton's direction: the gradient through the inverse of the curvature. */
function findDirection(
  rows: readonly number[][],
  targets: readonly Target[],
  weights: readonly number[],
  penalty: number,
) {
  const size = weights.length
  const isSlope = (k: number) => k < size - 1
  const gradient = weights.map((weight, k) => (isSlope(k) ? -penalty * weight : 0))
  const curvature = weights.map((_, k) => new Float64Array(size).fill(isSlope(k) ? penalty : 1e-9, k, k + 1))
  rows.forEach((row, r) => {
    const probability = 1 / (1 + Math.exp(-dot(row, weights)))
    const { value, weight } = targets[r] ?? { value: 0, weight: 0 }
    const error = weight * (value - probability)
    const spread = weight * probability * (1 - probability)
    row.forEach((value, k) => {
      gradient[k] = (gradient[k] ?? 0) + error * value
      const line = curvature[k]
      for (let c = 0; line && c < size; c++) line[c] = (line[c] ?? 0) + spread * value * (row[c] ?? 0)
    })
  })
  return solve(curvature, gradient)
}

/** Gauss elimination; a positive definite matrix needs no pivoting. */
function solve(matrix: readonly Float64Array[], right: readonly number[]): number[] {
  const result = [...right]
  matrix.forEach((line, i) => {
    for (let r = i + 1; r < matrix.length; r++) {
      const target = matrix[r]
      const factor = (target?.[i] ?? 0) / (line[i] ?? 1)
      for (let c = i; target && c < matrix.length; c++) target[c] = (target[c] ?? 0) - factor * (line[c] ?? 0)
      result[r] = (result[r] ?? 0) - factor * (result[i] ?? 0)
    }
  })
  for (let i = matrix.length - 1; i >= 0; i--) {
    for (let c = i + 1; c < matrix.length; c++) result[i] = (result[i] ?? 0) - (matrix[i]?.[c] ?? 0) * (result[c] ?? 0)
    result[i] = (result[i] ?? 0) / (matrix[i]?.[i] ?? 1)
  }
  return result
}

function takeStep(
  rows: readonly number[][],
  targets: readonly Target[],
  weights: readonly number[],
  direction: readonly number[],
  penalty: number,
  loss: number,
): { weights: number[]; loss: number } {
  for (let halving = 0, size = 1; halving < MOST_HALVINGS; halving++, size /= 2) {
    const next = weights.map((weight, k) => weight + size * (direction[k] ?? 0))
    const nextLoss = measureLoss(rows, targets, next, penalty)
    if (nextLoss < loss) return { weights: next, loss: nextLoss }
  }
  return { weights: [...weights], loss }
}

/** How likely it is that a careful reader points at a difference: what rules alone cannot tell is weighed. */

/** Of a logistic regression over named features; fitted by `npm run train` on what readers pointed at. */
export interface NoticeWeights<Name extends string> {
  bias: number
  weights: Readonly<Record<Name, number>>
}

/** A little more than even: a reader forgives what is missing sooner than what is wrong. */
export const MIN_NOTICE = 0.55

/** A probability, 0 to 1. */
export function estimateNotice<Name extends string>(
  features: Readonly<Record<Name, number>>,
  { bias, weights }: NoticeWeights<Name>,
): number {
  const names = Object.keys(weights) as Name[]
  const evidence = names.reduce((sum, name) => sum + weights[name] * features[name], bias)
  return 1 / (1 + Math.exp(-evidence))
}

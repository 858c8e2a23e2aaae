/** Whether two quantities can both be true of the same thing. */
import type { Quantity } from './read-quantities.ts'

/** These are exact: 2010 is not 2011 rounded. */
const EXACT_UNITS: ReadonlySet<string> = new Set(['age', 'year', 'time'])

/** Whether they leave the reader with the same figure. What only one says vaguely is a difference. */
export function agree(a: Quantity, b: Quantity): boolean {
  if (a.unit !== b.unit || a.form !== b.form) return false
  if (a.form === 'figure' && a.precision === 'plain' && b.precision === 'plain') return giveSameFigure(a, b)
  if (a.form === 'figure' && a.value === b.value) return (a.precision === 'moreThan') === (b.precision === 'moreThan')
  return mayBeOne(a, b)
}

/** Whether one value is within the bounds of both: "hundreds of thousands", "roughly 800,000". */
export function mayBeOne(a: Quantity, b: Quantity): boolean {
  return a.unit === b.unit && a.least <= b.most && b.least <= a.most
}

/** Whether two plain figures are one, perhaps rounded. */
export function giveSameFigure(a: Quantity, b: Quantity): boolean {
  if (a.unit !== b.unit) return false
  if (a.precision !== 'plain' || b.precision !== 'plain') return a.value === b.value && a.precision === b.precision
  if (a.value === b.value || EXACT_UNITS.has(a.unit ?? '')) return a.value === b.value
  if (a.unit === '%') return Math.abs(a.value - b.value) < 1
  return isRounded(a.value, b.value) || isRounded(b.value, a.value)
}

/** Whether one value is the other with fewer digits, rounded or cut off. */
function isRounded(value: number, exact: number): boolean {
  if (value === 0 || exact === 0) return value === exact
  const digits = value.toExponential().replace(/e.*|\D/g, '').length
  const step = 10 ** (Math.floor(Math.log10(value)) + 1 - digits)
  return Math.abs(value - exact) < step && (digits > 1 || Math.abs(value - exact) <= step / 2)
}

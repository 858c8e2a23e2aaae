/** Which names of a story stand for the same person or body: "Sheinbaum", "Bernie Sanders" and "Bernard Sanders". */
import { FULL_GIVEN_NAMES } from '../../language/en/nicknames.ts'
import { isBody, keyOfName, splitName } from './clean-name.ts'

interface Bearer {
  name: string
  keys: readonly string[]
  /** How often this form and those that stand for it are found. */
  count: number
}

/** A surname that several bear stands for the one who is found this many times as often as any other. */
const MIN_RATIO = 3

/**
 * From each name to the fullest one that stands for it.
 * @param names cleaned, each as often as it is found
 */
export function mergeNames(names: readonly string[]): Map<string, string> {
  const bearers: Bearer[] = []
  const merged = new Map<string, string>()
  for (const [name, count] of countEach(names)) {
    const bearer = { name, keys: keyOfName(name).split(' '), count }
    const known = chooseBearer(bearers.filter((other) => areSame(other, bearer)))
    if (known) known.count += count
    else bearers.push(bearer)
    merged.set(name, (known ?? bearer).name)
  }
  return merged
}

/** The names of most words first, so that a shorter form finds the fuller ones. */
function countEach(names: readonly string[]): [name: string, count: number][] {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].sort(([a], [b]) => splitName(b).length - splitName(a).length)
}

function chooseBearer(candidates: readonly Bearer[]): Bearer | undefined {
  const [first, second] = candidates.toSorted((a, b) => b.count - a.count)
  return second && first && first.count < MIN_RATIO * second.count ? undefined : first
}

/** @param long has at least as many words as `short` */
function areSame({ keys: long, name }: Bearer, { keys: short }: Bearer): boolean {
  if (short.length === long.length && short.every((key, i) => long[i] === key)) return true
  if (isBody(splitName(name)) || short.at(-1) !== long.at(-1)) return false
  return short.length === 1 || readGiven(long) === readGiven(short)
}

function readGiven([first = '']: readonly string[]): string {
  return FULL_GIVEN_NAMES.get(first) ?? first
}

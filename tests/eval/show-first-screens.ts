/**
 * What readers who did not build Parallax found on first screens, in November 2026: in the real browser on ten pages of the
 * large library, and on the bundled articles and three stories; then, from what the popup shows first, on fourteen,
 * twice on sixteen, on twenty-four and on twenty pages drawn by lot; last, on twenty-four in the real browser again, of which three
 * had nothing in sight. Verdicts are on the build of their day; a later one needs its own.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { groupBy } from '../../src/ui/group-by.ts'
import { printFigures } from './print-figures.ts'

const VERDICTS = join(import.meta.dirname, 'first-screens/verdicts.jsonl')

/** In the order in which they were judged; what each found was mended before the next. */
const PARTS = {
  tenPages: 'ten pages',
  knownStories: 'the bundled articles and three stories',
  fourteenPages: 'fourteen pages',
  sixteenPages: 'sixteen pages',
  sixteenLater: 'sixteen other pages',
  twentyFourPages: 'twenty-four pages',
  twentyPages: 'twenty other pages',
  realPages: 'twenty-four pages in the real browser',
} as const

/** About as many as a reader takes in at first. */
const SHOWN = 10
/** Of one page at most. */
const JUDGED_PAIRS = 8

interface Verdict {
  part: keyof typeof PARTS
  page: string
  /** What was shown: "pair", "difference", "speaker" and so on. */
  kind: string
  verdict: 'true' | 'half' | 'false'
}

export function showFirstScreens(): void {
  const verdicts = readFileSync(VERDICTS, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Verdict)
  for (const [part, name] of Object.entries(PARTS)) {
    console.log(`First screens of ${name}, as one reader judged them:`)
    const own = verdicts.filter((verdict) => verdict.part === part)
    printFigures(countByKind(own))
    const first = [...groupBy(own, ({ page }) => page).values()].flatMap(listFirst)
    const right = first.filter(({ verdict }) => verdict === 'true').length
    console.log(`  wholly right, of the first ${SHOWN} things on each page: ${right} of ${first.length}`)
  }
}

/** What a popup has first, in its order. */
function listFirst(page: readonly Verdict[]): Verdict[] {
  const of = (kind: string) => page.filter((verdict) => verdict.kind === kind)
  const pairs = of('pair')
  // Of a page with more pairs only so many were judged, and they would be next.
  const missing = pairs.length < JUDGED_PAIRS ? of('missing') : []
  return [...of('difference'), ...pairs, ...missing].slice(0, SHOWN)
}

/** `truth` counts a half verdict half. */
function countByKind(verdicts: readonly Verdict[]): Record<string, Record<string, number>> {
  const kinds = [...new Set(verdicts.map(({ kind }) => kind))].sort()
  return Object.fromEntries(
    kinds.map((kind) => {
      const own = verdicts.filter((verdict) => verdict.kind === kind)
      const count = (wanted: Verdict['verdict']) => own.filter(({ verdict }) => verdict === wanted).length
      const [right, half, wrong] = [count('true'), count('half'), count('false')]
      return [kind, { truth: (right + half / 2) / own.length, right, half, wrong }]
    }),
  )
}

/**
 * `npm run eval`: how good Parallax is, first on the project's own events, then on the larger sets if this machine has
 * them. `--only NAME` runs one part, `--verbose` names the feeds that fail.
 */
import { parseArgs } from 'node:util'
import { showAnchoring } from './anchoring/show-anchoring.ts'
import { showFeeds } from './feeds.ts'
import { DATA_IS_ABSENT, hasData } from './shared-data.ts'
import { showCommandLine } from './show-command-line.ts'
import { showDifferences } from './show-differences.ts'
import { showFirstDifferences } from './show-first-differences.ts'
import { showFirstScreens } from './show-first-screens.ts'
import { showNewsstand } from './show-newsstand.ts'
import { showOwnEvents } from './show-own-events.ts'
import { showRanker } from './show-ranker.ts'
import { showReach } from './show-reach.ts'
import { showSpeakers } from './show-speakers.ts'
import { showStory } from './show-story.ts'

type Part = (options: { verbose: boolean }) => void | Promise<void>

/** In the order in which they run. */
const OWN_PARTS: Record<string, Part> = { own: showOwnEvents, readers: showFirstScreens }
const SHARED_PARTS: Record<string, Part> = {
  ranker: showRanker,
  analyze: showCommandLine,
  newsstand: showNewsstand,
  differences: showDifferences,
  first: showFirstDifferences,
  speakers: showSpeakers,
  story: showStory,
  reach: showReach,
  feeds: ({ verbose }) => showFeeds(verbose),
}
/** Run only when asked for by name: a quarter of an hour in a browser. */
const LONG_PARTS: Record<string, Part> = { anchoring: ({ verbose }) => showAnchoring(verbose) }
const NAMES = Object.keys({ ...OWN_PARTS, ...SHARED_PARTS, ...LONG_PARTS })

async function run(only: string | undefined, verbose: boolean): Promise<void> {
  if (only !== undefined && !NAMES.includes(only)) {
    console.error(`There is no part "${only}"; the parts are ${NAMES.join(', ')}.`)
    process.exitCode = 1
    return
  }
  const isAsked = ([name]: [string, Part]) => only === undefined || name === only
  for (const [, show] of Object.entries(OWN_PARTS).filter(isAsked)) await show({ verbose })
  const shared = [
    ...Object.entries(SHARED_PARTS).filter(isAsked),
    ...Object.entries(LONG_PARTS).filter(([name]) => name === only),
  ]
  if (shared.length === 0) return
  if (!hasData()) {
    console.log(DATA_IS_ABSENT)
    return
  }
  for (const [, show] of shared) await show({ verbose })
}

const { values } = parseArgs({ options: { only: { type: 'string' }, verbose: { type: 'boolean', default: false } } })
await run(values.only, values.verbose)

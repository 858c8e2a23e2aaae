/** Every state of the popup: the bundled articles really compared, and what stretches a layout. */
import bundled from '../../../data/library.json' with { type: 'json' }
import { compareArticle } from '../../../src/core/compare-article.ts'
import { countOutlets } from '../../../src/core/framing/story/count-outlets.ts'
import { createMemoryLibrary } from '../../../src/core/library/library.ts'
import { parseFaultlessLibrary } from '../../../src/core/model/article.ts'
import type { Listing } from '../../../src/core/model/listing.ts'
import type { Outcome, PageComparison, UnreadableReason } from '../../../src/messaging/outcome.ts'
import { placeDifferences } from '../../fixtures/place-differences.ts'
import { CROWDED } from '../crowded-comparison.ts'
import { COMPARISON } from '../example-comparison.ts'

const articles = parseFaultlessLibrary(bundled)
const REASONS: UnreadableReason[] = ['internalPage', 'extensionStore', 'pdf', 'noAccess', 'neverSite']
const STATEMENTS_OF_A_LONG_PAGE = 30

/** Absent: Parallax is at work. */
export async function listOutcomes(): Promise<Record<string, Outcome | undefined>> {
  const real = await compareBundled('RBC-Ukraine')
  const { article } = real
  return {
    working: undefined,
    full: show(real),
    overview: show(await compareBundled('Overview')),
    every: show(COMPARISON),
    crowded: show(CROWDED),
    long: show(lengthen(real)),
    longSentences: show(drawOut(CROWDED)),
    noDifferences: show({ ...real, matches: real.matches.map((match) => ({ ...match, differences: [] })) }),
    rightToLeft: show(RIGHT_TO_LEFT),
    cutOff: show({ ...real, cutOff: true, missing: [] }),
    noMatches: show({ ...real, matches: [], missing: [], onlyHere: [] }),
    quotedElsewhere: show({ ...real, outlets: 0, relatedArticles: [], missing: [], onlyHere: [] }),
    nothingRelated: { state: 'nothingRelated', article, cutOff: false, librarySize: 5 },
    offers: { state: 'nothingRelated', article, cutOff: false, librarySize: 5, offers: OFFERS },
    comparedWithOffers: { state: 'compared', comparison: real, offers: OFFERS.slice(0, 1) },
    emptyLibrary: { state: 'emptyLibrary', article },
    notAnArticle: { state: 'notAnArticle' },
    stopped: { state: 'stopped' },
    failed: { state: 'failed', message: 'DataCloneError: the object store "segments" could not be read' },
    ...Object.fromEntries(REASONS.map((reason) => [reason, { state: 'unreadablePage', reason }] as const)),
  }
}

const OFFERS: Listing[] = ['Courier', 'The Herald', 'Valley Tribune', 'Evening Post', 'Coast Gazette'].map(
  (publisher, i) => ({
    url: `https://outlet-${i}.example/story`,
    headline: 'Sheinbaum rules out U.S. troops after Trump’s order on cartels',
    publisher,
    datePublished: '2025-08-08',
  }),
)

function show(comparison: PageComparison): Outcome {
  return { state: 'compared', comparison }
}

async function compareBundled(publisher: string): Promise<PageComparison> {
  const page = articles.find((article) => article.publisher === publisher)
  if (!page) throw new Error(`no bundled article of ${publisher}`)
  const comparison = await compareArticle(page, createMemoryLibrary(articles.filter(({ id }) => id !== page.id)))
  return { ...comparison, sources: {}, outlets: countOutlets(comparison), cutOff: false }
}

/** The same page many times over, and outlets with names that do not fit a line. */
function lengthen(comparison: PageComparison): PageComparison {
  const { statements, matches } = comparison
  const rounds = Math.ceil(STATEMENTS_OF_A_LONG_PAGE / new Set(matches.map(({ statement }) => statement)).size)
  const repeat = <Value>(one: (round: number) => Value[]) =>
    Array.from({ length: rounds }, (_, round) => one(round)).flat()
  return {
    ...comparison,
    article: { ...comparison.article, headline: `${comparison.article.headline}, ${comparison.article.headline}` },
    articles: comparison.articles.map((article, i) => ({ ...article, publisher: LONG_NAMES[i] ?? article.publisher })),
    statements: repeat(() => statements),
    matches: repeat((round) =>
      matches.map((match) => ({ ...match, statement: match.statement + round * statements.length })),
    ),
    onlyHere: repeat((round) => comparison.onlyHere.map((index) => index + round * statements.length)),
  }
}

/** Sentences of which each would fill the popup. */
function drawOut(comparison: PageComparison): PageComparison {
  const more = ` ${'and that, as officials in the capital said again on Sunday evening, nobody had expected it '.repeat(9)}`
  return {
    ...comparison,
    statements: comparison.statements.map((statement) => ({ ...statement, text: statement.text + more })),
    matches: comparison.matches.map((match) => ({
      ...match,
      other: { ...match.other, text: match.other.text + more },
    })),
  }
}

const LONG_NAMES = [
  'The Northern Territory Independent Evening Standard & Advertiser',
  'Süddeutsche-Zeitungsverlagsgesellschaftsnachrichten.example',
  'BBC',
]

const ARABIC = 'قالت الرئيسة: «لن يكون هناك غزو، هذا مستبعد تماما».'
const OTHER_ARABIC = 'وأكدت شينباوم: «لن يكون هناك غزو، هذا مرفوض تماما».'

const RIGHT_TO_LEFT: PageComparison = {
  ...COMPARISON,
  article: {
    id: 'page',
    headline: 'المكسيك: لن يكون هناك غزو',
    publisher: 'الصحيفة',
    datePublished: '2025-08-10',
    inLanguage: 'ar',
  },
  outlets: 2,
  statements: [
    { start: 0, end: ARABIC.length, text: ARABIC, quotations: [{ start: 15, end: 49, text: '', speaker: 'الرئيسة' }] },
  ],
  matches: [
    {
      statement: 0,
      other: { id: 'herald', start: 0, end: OTHER_ARABIC.length, text: OTHER_ARABIC, quotations: [] },
      relation: 'quote',
      probability: 0.9,
      differences: placeDifferences([{ kind: 'wording', here: 'مستبعد', there: 'مرفوض' }], ARABIC, OTHER_ARABIC),
      marks: {
        here: [{ start: ARABIC.indexOf('مستبعد'), end: ARABIC.indexOf('مستبعد') + 6 }],
        there: [{ start: OTHER_ARABIC.indexOf('مرفوض'), end: OTHER_ARABIC.indexOf('مرفوض') + 5 }],
      },
    },
  ],
  missing: [],
  onlyHere: [],
}

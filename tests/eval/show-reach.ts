/**
 * How far a reader reaches: for pages whose story editors filed, whether another outlet's report of it is offered, with
 * twenty outlets subscribed to whose feeds carry teasers, and with a list of all that is published.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chooseOffers } from '../../src/background/reach/choose-offers.ts'
import { compareArticle } from '../../src/core/compare-article.ts'
import { createMemoryLibrary } from '../../src/core/library/library.ts'
import { rankListings } from '../../src/core/library/listings/find-listings.ts'
import type { NewsArticle } from '../../src/core/model/article.ts'
import { dayOf, NO_DAY } from '../../src/core/model/date.ts'
import { measureStories } from './measure-stories.ts'
import { printFigures } from './print-figures.ts'
import { type RelatedQuery, readStories } from './related-queries.ts'
import { readLargeLibrary } from './shared-data.ts'
import { createListingMeasure } from './train-listings.ts'

const PAGES = 200
/** As many as a diligent reader ticks; here those with most articles. */
const SUBSCRIBED = 20
/** What a reader who did not build Parallax said of the first offers that editors had not filed under the story. */
const JUDGED_OFFERS = join(import.meta.dirname, 'reach/first-offers.jsonl')

export async function showReach(): Promise<void> {
  const articles = readLargeLibrary()
  const byId = new Map(articles.map((article) => [article.id, article]))
  const stories = readStories(articles)
    .filter((story) => isToBeFound(story, byId))
    .slice(0, PAGES)
  const outlets = listLargest(articles)
  const subscribed = articles.filter(({ publisher }) => outlets.has(publisher))
  console.log(`Reports of ${stories.length} pages' stories that are offered, one an outlet, as listings of`)
  printFigures({
    [`${SUBSCRIBED} outlets (${subscribed.length})`]: await measure(stories, subscribed),
    [`the world list (${articles.length})`]: await measure(stories, articles),
  })
}

/** Whether another outlet reports it, and all of it has dates: archives leave some out, lists of the news do not. */
function isToBeFound({ page, others }: RelatedQuery, byId: ReadonlyMap<string, NewsArticle>): boolean {
  const reports = [...others].flatMap((id) => byId.get(id) ?? [])
  const areDated = [page, ...reports].every(({ datePublished }) => dayOf(datePublished) !== NO_DAY)
  return areDated && reports.some(({ publisher }) => publisher !== page.publisher)
}

function listLargest(articles: readonly NewsArticle[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const { publisher } of articles) counts.set(publisher, (counts.get(publisher) ?? 0) + 1)
  const largest = [...counts].sort(([, a], [, b]) => b - a).slice(0, SUBSCRIBED)
  return new Set(largest.map(([publisher]) => publisher))
}

/**
 * Editors filed two or three articles under a story; others on it count as wrong, so all figures are lower bounds, but
 * for the first offers: those were judged.
 */
async function measure(stories: readonly RelatedQuery[], articles: readonly NewsArticle[]) {
  const byId = new Map(articles.map((article) => [article.id, article]))
  const measureListings = createListingMeasure(articles)
  const offers = stories.map(({ page, others }) => {
    const listings = measureListings(page)
    const ids = new Map(listings.map(({ batch, listing, id }) => [`${batch} ${listing}`, id]))
    const ranked = rankListings(listings).map(({ batch, listing }) => ids.get(`${batch} ${listing}`) ?? '')
    // Without addresses: those of archives are all on one site.
    const reports = ranked.flatMap((id) => [{ id, publisher: byId.get(id)?.publisher ?? id }])
    return { page, others, ids: chooseOffers(reports, [{ publisher: page.publisher }]).map(({ id }) => id) }
  })
  const anything = offers.filter(({ ids }) => ids.length > 0).length
  const { hitAt1, hitAt3, hitAt10 } = measureStories(offers, ({ ids }) => ids)
  const compared = await Promise.all(offers.map((offer) => isCompared(offer, byId)))
  const judgedSame = readJudgedSame()
  const sameFirst = offers.filter(({ page, ids: [first = ''] }) => judgedSame.has(nameOffer(page.id, first))).length
  const right = offers.filter(({ ids, others }) => ids.some((id) => others.has(id))).length
  return {
    'pages with any offer': anything / stories.length,
    'with a true one': right / stories.length,
    'and compared': compared.filter(Boolean).length / stories.length,
    'first is filed': (hitAt1 * stories.length) / anything,
    'first is the same story': (hitAt1 * stories.length + sameFirst) / anything,
    'hit@3': hitAt3,
    'hit@10': hitAt10,
  }
}

function readJudgedSame(): ReadonlySet<string> {
  const lines = readFileSync(JUDGED_OFFERS, 'utf8').split('\n').filter(Boolean)
  const judged = lines.map(
    (line) => JSON.parse(line) as { page: string; offer: string; verdict: 'same' | 'near' | 'no' },
  )
  return new Set(judged.filter(({ verdict }) => verdict === 'same').map(({ page, offer }) => nameOffer(page, offer)))
}

function nameOffer(page: string, offer: string): string {
  return `${page} ${offer}`
}

/** Whether a true report is among the related articles once those that were offered are read. */
async function isCompared(
  { page, others, ids }: RelatedQuery & { ids: readonly string[] },
  byId: ReadonlyMap<string, NewsArticle>,
): Promise<boolean> {
  const library = createMemoryLibrary(ids.flatMap((id) => byId.get(id) ?? []))
  const { relatedArticles } = await compareArticle(page, library)
  return relatedArticles.some(({ id }) => others.has(id))
}

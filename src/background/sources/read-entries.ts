/** From what a source lists to articles in the library: texts as they are carried, whole ones from their pages. */
import type { NewsArticle } from '../../core/model/article.ts'
import type { Source } from '../../core/model/source.ts'
import type { Entry, EntryList } from '../../messaging/listed-entries.ts'
import { areTeasers, isTeaser } from '../library/teaser.ts'
import { completeEntry, type EntryText, entryToArticle } from './entry-to-article.ts'
import type { PageVisitor } from './page-visitor.ts'

/** Pages that are read before their articles are written: a worker that is killed loses no more. */
const PAGES_PER_WRITE = 5

/** What reading entries needs from the rest of Parallax. */
export interface EntryDependencies {
  now(): number
  /** Turns titles and texts into plain text, in the order given. */
  readFragments(fragments: readonly { title: string; html: string }[]): Promise<EntryText[]>
  /**
   * The entries whose articles the library does not have and would keep.
   * @param wholeTexts whether an article of which the library has a teaser counts as one that it does not have.
   */
  dropUnwanted(entries: readonly Entry[], wholeTexts: boolean): Promise<Entry[]>
  addArticles(sourceId: string, articles: readonly NewsArticle[]): Promise<number>
}

export interface ReadingPlan {
  /** The source has no texts of its own. */
  readsPages: boolean
  /** Addresses of pages that were read before and have no whole article. */
  withoutArticle: readonly string[]
}

export interface EntriesRead {
  added: number
  teasersOnly: boolean
  /** Whether another refresh has pages left to read, even if the list stays the same. */
  pagesLeft: boolean
  /** Addresses of the listed pages that have no whole article. */
  withoutArticle: string[]
}

/** An entry that the library wants, with the text that the source carries. */
interface Wanted {
  entry: Entry
  text: EntryText
}

/** What stays the same for all entries of one list. */
interface Reading {
  visitor: PageVisitor
  toArticle(entry: Entry, text: EntryText): NewsArticle | undefined
  add(articles: readonly NewsArticle[]): Promise<number>
}

/** @throws DOMException `AbortError` when cancelled; `QuotaExceededError` when the browser has no room. */
export async function readEntries(
  source: Source,
  { entries, language }: EntryList,
  { readsPages, withoutArticle }: ReadingPlan,
  visitor: PageVisitor,
  dependencies: EntryDependencies,
): Promise<EntriesRead> {
  const texts = await dependencies.readFragments(entries.map(({ title = '', html = '' }) => ({ title, html })))
  const wholeTexts = readsPages || source.fetchPages === true
  const fresh = new Set(await dependencies.dropUnwanted(entries, wholeTexts))
  const wanted = entries.flatMap((entry, i) => (fresh.has(entry) ? { entry, text: texts[i] ?? NOTHING } : []))
  const now = dependencies.now()
  const reading: Reading = {
    visitor,
    toArticle: (entry, text) => entryToArticle(source, entry, text, { language, now }),
    add: async (articles) => (articles.length > 0 ? dependencies.addArticles(source.id, articles) : 0),
  }
  const listed = new Set(entries.map(({ address }) => address))
  const known = withoutArticle.filter((address) => listed.has(address))
  const pages = await readPages(wholeTexts ? wanted : [], known, reading)
  const rest = wanted.filter(({ entry }) => !pages.read.has(entry))
  return {
    added: pages.added + (await reading.add(rest.flatMap(({ entry, text }) => reading.toArticle(entry, text) ?? []))),
    teasersOnly: !readsPages && areTeasers(texts.map(({ body }) => body)),
    pagesLeft: pages.left,
    withoutArticle: pages.withoutArticle,
  }
}

interface PagesRead {
  added: number
  /** The entries whose articles were added. */
  read: Set<Entry>
  left: boolean
  withoutArticle: string[]
}

/** Reads the pages of those entries that carry a teaser, and adds their articles a few at a time. */
async function readPages(wanted: readonly Wanted[], known: readonly string[], reading: Reading): Promise<PagesRead> {
  const withoutArticle = new Set(known)
  const pages: PagesRead = { added: 0, read: new Set(), left: false, withoutArticle: [] }
  let unwritten: NewsArticle[] = []
  for (const { entry, text } of wanted) {
    const { address } = entry
    if (address === undefined || !isTeaser(text.body) || withoutArticle.has(address)) continue
    const visit = await reading.visitor.visit(address)
    pages.left ||= visit.state === 'later'
    const article = visit.state === 'read' ? pageToArticle(entry, visit.article, reading) : undefined
    if (article) {
      pages.read.add(entry)
      unwritten.push(article)
    }
    // A page that shows no more than a teaser, as behind a paywall, is not read again either.
    if (visit.state === 'noArticle' || (article && isTeaser(article.articleBody))) withoutArticle.add(address)
    if (unwritten.length < PAGES_PER_WRITE) continue
    pages.added += await reading.add(unwritten)
    unwritten = []
  }
  pages.added += await reading.add(unwritten)
  return { ...pages, withoutArticle: [...withoutArticle] }
}

function pageToArticle(entry: Entry, page: NewsArticle, { toArticle }: Reading): NewsArticle | undefined {
  return toArticle(completeEntry(entry, page), { title: page.headline, body: page.articleBody })
}

const NOTHING: EntryText = { title: '', body: '' }

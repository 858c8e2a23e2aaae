/** Reads the article of a page and remembers where each of its characters comes from. The page is never changed. */
import type { NewsArticle } from '../core/model/article.ts'
import type { Extraction } from '../core/model/extraction.ts'
import { type FindContent, findMainContent, type MainContent } from './find-main-content.ts'
import { isCutOff } from './is-cut-off.ts'
import { looksLikeArticle } from './judge-article.ts'
import { ownProperty } from './own-property.ts'
import { removeFurniture } from './page-furniture.ts'
import { type PageMetadata, readMetadata } from './page-metadata.ts'
import { type Block, readBlocksInSteps } from './read-blocks.ts'
import { finish, type Steps } from './steps.ts'
import type { TextMap } from './text-map.ts'
import { joinInSteps, joinParagraphs } from './text-map.ts'

export interface ExtractedPage {
  extraction: Extraction
  /** From the article's body to the page; its text is empty when the page is not an article. */
  map: TextMap
}

/** @param url where the page came from, which a document that was parsed and never opened does not know. */
export function extractArticle(document: Document, url?: string): ExtractedPage {
  return finish(extractInSteps(document, url))
}

/**
 * The same for a page that must not stand still for it: it may go on, and change, whenever this yields.
 * @param findContent how Readability is run, if not here and at once.
 */
export function* extractInSteps<Wait extends Promise<unknown> = never>(
  document: Document,
  url?: string,
  findContent?: FindContent<Wait>,
): Steps<ExtractedPage, Wait> {
  const metadata = readMetadata(document, url)
  yield
  const main = yield* findMainContent(document, findContent)
  // Readability finds something on every page. What it found says more than its own check of the page beforehand, which
  // ignores tables and line breaks.
  if (!main) return notAnArticle()
  const blocks = yield* readBlocksInSteps(main.content, (node) => main.origins.get(node))
  if (!looksLikeArticle(blocks, metadata.announcesArticle)) return notAnArticle()
  yield
  const map = yield* joinInSteps(articleBlocks(blocks, metadata, main))
  yield
  const article = toArticle(map.text, metadata, main, document)
  const cutOff = main.isPartial || (yield* isCutOff(map.text, metadata, document))
  return { extraction: { state: 'extracted', article, cutOff }, map }
}

function articleBlocks(
  blocks: readonly Block[],
  { headline, publisher, author }: PageMetadata,
  main: MainContent,
): Block[] {
  return removeFurniture(blocks, { headline: headline ?? main.title, publisher, author: author ?? main.byline })
}

function toArticle(articleBody: string, metadata: PageMetadata, main: MainContent, document: Document): NewsArticle {
  const { address, headline, publisher, author = main.byline, datePublished, inLanguage } = metadata
  const { hostname } = new URL(address)
  return {
    id: address,
    ...(/^https?:/i.test(address) && { url: address }),
    headline: headline || main.title || ownProperty(document, 'title').trim() || firstLine(articleBody),
    publisher: publisher || main.siteName || hostname.replace(/^www\./, '') || 'This page',
    ...(author && { author }),
    ...(datePublished && { datePublished }),
    ...(inLanguage && { inLanguage }),
    articleBody,
  }
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? text
}

function notAnArticle(): ExtractedPage {
  return { extraction: { state: 'notAnArticle' }, map: joinParagraphs([]) }
}

/** Quotations whose speaker is known, from every set that has them: labelled by hand, or attributed in PolNeAR. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { NewsArticle } from '../../src/core/model/article.ts'
import type { TextRange } from '../../src/core/model/range.ts'
import { readOwnEvents } from './own-events.ts'
import { DATA, listJson, readJson } from './shared-data.ts'

/** Somebody's words, as a range of the article's body. */
interface SpeakerCase extends TextRange {
  /** Null when the article does not tell. */
  speaker: string | null
  /** Null when the sentence has none, undefined when the set does not label it. */
  cue?: string | null
}

export interface SpeakerSet {
  name: string
  articles: readonly { article: NewsArticle; cases: readonly SpeakerCase[] }[]
}

interface EventFile {
  articles: Record<string, string>
  quotations: (SpeakerCase & { at: string })[]
}

interface Attribution {
  kind: 'direct' | 'mixed' | 'indirect'
  source: { text: string }[]
  content: TextRange[]
}

/** A source that names nobody: PolNeAR gives it as it stands. */
const UNNAMED = /^(?:he|she|they|it|i|we|me|who|which|(?:partial )?transcript)?\s*$/i

export function readOwnCases(): SpeakerSet {
  const articles = readOwnEvents().flatMap(({ articles, quotations }) =>
    articles.map(({ article, letter }) => ({ article, cases: quotations.filter((one) => one.letter === letter) })),
  )
  return { name: 'own events', articles }
}

/** @param library that the articles of the training events are part of */
export function readSharedCases(library: readonly NewsArticle[]): SpeakerSet[] {
  const basil = listJson('basil/articles').map((file) => readJson<NewsArticle>('basil/articles', file))
  return [
    readEvents('alignment/train', library),
    readEvents('alignment/dev', basil),
    readAttributions('train'),
    readAttributions('dev'),
  ]
}

function readEvents(folder: string, articles: readonly NewsArticle[]): SpeakerSet {
  const byId = new Map(articles.map((article) => [article.id, article]))
  const events = listJson(folder).map((file) => readJson<EventFile>(folder, file))
  const found = events.flatMap((event) =>
    Object.entries(event.articles).flatMap(([letter, id]) => {
      const article = byId.get(id)
      return article ? [{ article, cases: event.quotations.filter(({ at }) => at.startsWith(letter)) }] : []
    }),
  )
  return { name: folder, articles: found }
}

/** Direct quotations, and those that stand in the words of the outlet; a source that is a pronoun is left out. */
function readAttributions(split: string): SpeakerSet {
  const lines = gunzipSync(readFileSync(join(DATA, `polnear/${split}.jsonl.gz`)))
    .toString()
    .split('\n')
  const articles = lines.filter(Boolean).map((line) => {
    const { doc, title, publisher, text, attributions } = JSON.parse(line) as {
      [field in 'doc' | 'title' | 'publisher' | 'text']: string
    } & { attributions: Attribution[] }
    const cases = attributions.filter(({ kind }) => kind === 'direct').flatMap(readCases)
    return { article: { id: doc, headline: title, publisher, articleBody: text }, cases }
  })
  return { name: `polnear/${split}, direct`, articles }
}

function readCases({ source, content }: Attribution): SpeakerCase[] {
  const speaker = source.map(({ text }) => text).join(' ')
  return UNNAMED.test(speaker) ? [] : content.map(({ start, end }) => ({ start, end, speaker }))
}

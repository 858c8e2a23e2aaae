/**
 * The project's own labelled events: invented news, so that matching can be measured on any machine. Labels are
 * checked as they are read, because a label that misses its sentence would count as a mistake of Parallax.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import * as v from 'valibot'
import { newsArticleSchema } from '../../src/core/model/article.ts'
import type { TextRange } from '../../src/core/model/range.ts'
import { analyseArticle } from '../../src/core/statements/analyse-article.ts'
import type { Label, LabelledArticle, LabelledEvent } from './labelled-events.ts'

const FOLDER = resolve(import.meta.dirname, 'events')

/** "A12": the letter of an article and the index of a sentence in it. */
const sentenceIdSchema = v.pipe(v.string(), v.regex(/^[A-C]\d+$/, 'is not a sentence id'))

const differenceSchema = v.strictObject({
  kind: v.picklist(['wording', 'number', 'attribution', 'certainty', 'naming', 'tone']),
  /** The words in sentence `a`; empty where there is no counterpart. */
  here: v.string(),
  /** The words in sentence `b`. */
  there: v.string(),
  doubtful: v.exactOptional(v.literal(true)),
})

const matchSchema = v.strictObject({
  a: sentenceIdSchema,
  b: sentenceIdSchema,
  relation: v.picklist(['quote', 'claim']),
  extent: v.picklist(['full', 'partial']),
  doubtful: v.exactOptional(v.literal(true)),
  differences: v.array(differenceSchema),
})

const quotationSchema = v.strictObject({
  at: sentenceIdSchema,
  /** Without the outer quotation marks. */
  text: v.pipe(v.string(), v.nonEmpty()),
  /** In the fullest form that the article gives; null when it does not say. */
  speaker: v.nullable(v.string()),
  /** The reporting verb of the same sentence; null when it has none. */
  cue: v.nullable(v.string()),
})

const eventSchema = v.strictObject({
  name: v.string(),
  /** By letter. */
  articles: v.strictObject({ A: newsArticleSchema, B: newsArticleSchema, C: newsArticleSchema }),
  /** By sentence id, in the order of the text; together they are the whole of each article's body. */
  sentences: v.record(sentenceIdSchema, v.pipe(v.string(), v.nonEmpty())),
  matches: v.array(matchSchema),
  quotations: v.array(quotationSchema),
})
type EventFile = v.InferOutput<typeof eventSchema>

type LabelledDifference = v.InferOutput<typeof differenceSchema>

export interface OwnLabel extends Label {
  differences: readonly LabelledDifference[]
}

/** Somebody's words; the range lies in the body of the article with this letter. */
export interface LabelledQuotation extends TextRange {
  letter: string
  text: string
  speaker: string | null
  cue: string | null
}

export interface OwnEvent extends LabelledEvent {
  labels: readonly OwnLabel[]
  quotations: readonly LabelledQuotation[]
}

/** Every event of the folder, in the order of their file names. */
export function readOwnEvents(): OwnEvent[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => parseOwnEvent(JSON.parse(readFileSync(join(FOLDER, name), 'utf8'))))
}

/**
 * Parses one event.
 * @throws Error naming the first field of the wrong shape, or the label whose words are not where it says.
 */
export function parseOwnEvent(json: unknown): OwnEvent {
  const file = v.parse(eventSchema, json)
  const articles = Object.entries(file.articles).map(([letter, article]): LabelledArticle => {
    const sentences = findSentenceRanges(article.articleBody, letter, file.sentences)
    return { ...analyseArticle(article), letter, sentences }
  })
  checkMatches(file)
  const quotations = file.quotations.map((quotation) => findQuotation(quotation, file, articles))
  return { name: file.name, articles, labels: file.matches, quotations }
}

function findSentenceRanges(body: string, letter: string, sentences: EventFile['sentences']): TextRange[] {
  const ranges: TextRange[] = []
  let end = 0
  for (const [id, text] of Object.entries(sentences).filter(([key]) => key.startsWith(letter))) {
    if (id !== `${letter}${ranges.length}`) throw new Error(`${id}: expected ${letter}${ranges.length}`)
    const start = body.indexOf(text, end)
    if (start < 0) throw new Error(`${id}: not in its article, or not in this order`)
    if (body.slice(end, start).trim() !== '') throw new Error(`${id}: a sentence before it has no id`)
    end = start + text.length
    ranges.push({ start, end })
  }
  if (body.slice(end).trim() !== '') throw new Error(`${letter}: the last sentences have no id`)
  return ranges
}

function checkMatches({ matches, sentences }: EventFile): void {
  const seen = new Set<string>()
  for (const { a, b, relation, differences } of matches) {
    const pair = `${a}-${b}`
    const [textA, textB] = [sentences[a], sentences[b]]
    if (textA === undefined || textB === undefined) throw new Error(`${pair}: no such sentence`)
    if (a.charAt(0) >= b.charAt(0)) throw new Error(`${pair}: the letters are not in order`)
    if (seen.has(pair)) throw new Error(`${pair}: labelled twice`)
    seen.add(pair)
    for (const { kind, here, there } of differences) {
      if (here === there) throw new Error(`${pair}: ${kind} without a difference`)
      if (!textA.includes(here)) throw new Error(`${pair}: "${here}" is not in ${a}`)
      if (!textB.includes(there)) throw new Error(`${pair}: "${there}" is not in ${b}`)
      if (kind === 'wording' && relation !== 'quote') throw new Error(`${pair}: only quotations differ in wording`)
    }
  }
}

function findQuotation(
  { at, text, speaker, cue }: EventFile['quotations'][number],
  { sentences }: EventFile,
  articles: readonly LabelledArticle[],
): LabelledQuotation {
  const letter = at.charAt(0)
  const sentence = articles.find((article) => article.letter === letter)?.sentences[Number(at.slice(1))]
  const inSentence = sentences[at]?.indexOf(text) ?? -1
  if (!sentence || inSentence < 0) throw new Error(`${at}: does not quote "${text}"`)
  if (cue !== null && !sentences[at]?.includes(cue)) throw new Error(`${at}: has no cue "${cue}"`)
  const start = sentence.start + inSentence
  return { letter, text, speaker, cue, start, end: start + text.length }
}

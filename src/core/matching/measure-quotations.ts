/** Whether two statements give the same utterance: quoted in both, or quoted in one and retold in the other. */
import type { ArticlePair } from './article-pair.ts'
import { findLongestRun } from './find-longest-run.ts'
import { ratio } from './ratio.ts'
import type { StatementWords } from './read-article-words.ts'
import { intersect } from './sorted-ids.ts'

export type QuotationFeatures = ReturnType<typeof measureQuotations>

/** What a stop word adds: order and small words are what makes a quotation verbatim, but say little alone. */
const STOP_WORD_WEIGHT = 0.3
/** A quotation of this weight, about one rare word, counts half: short ones are found again by chance. */
const SHORT_QUOTATION_DAMPING = 6

export function measureQuotations(a: StatementWords, b: StatementWords, { rarity }: ArticlePair) {
  const weigh = (id: number) => STOP_WORD_WEIGHT + (rarity[id] ?? 0)
  const [quotedA, quotedB] = [a.quotations.length > 0, b.quotations.length > 0]
  const inWords = [
    ...a.quotations.map((quoted) => ({ quoted, text: b.sequence })),
    ...b.quotations.map((quoted) => ({ quoted, text: a.sequence })),
  ]
  const inQuotation = a.quotations.flatMap((quoted) => b.quotations.map((text) => ({ quoted, text })))
  const commonSpeaker = intersect(a.speakers, b.speakers).length > 0
  return {
    quotationFound: highest(inWords.map(({ quoted, text }) => measureFound(quoted, text, weigh))),
    quotationShared: highest(inQuotation.map(({ quoted, text }) => measureFound(quoted, text, weigh))),
    quotationRun: Math.log1p(highest(inWords.map(({ quoted, text }) => findLongestRun(quoted, text)))),
    bothQuote: Number(quotedA && quotedB),
    oneQuotes: Number(quotedA !== quotedB),
    quotedPart: measureQuotedPart(a) * measureQuotedPart(b),
    quotedPartApart: Math.abs(measureQuotedPart(a) - measureQuotedPart(b)),
    sameSpeaker: Number(commonSpeaker),
    otherSpeaker: Number(a.speakers.length > 0 && b.speakers.length > 0 && !commonSpeaker),
  }
}

/** The part of the quoted words, by weight, that stands in a text; less for short quotations. */
function measureFound(quoted: readonly number[], text: readonly number[], weigh: (id: number) => number): number {
  let [found, total] = [0, 0]
  for (const id of quoted) {
    total += weigh(id)
    if (text.includes(id)) found += weigh(id)
  }
  return ratio(found, total + SHORT_QUOTATION_DAMPING)
}

function measureQuotedPart({ quotations, sequence }: StatementWords): number {
  const quoted = quotations.reduce((sum, { length }) => sum + length, 0)
  return ratio(quoted, sequence.length)
}

function highest(values: readonly number[]): number {
  return Math.max(0, ...values)
}

/** Whether two statements give the same utterance: quoted in both, or quoted in one and retold in the other. */
import type { ArticlePair } from './article-pair.ts'
import type { StatementWords } from './encode-article.ts'
import { ratio } from './ratio.ts'
import { intersect } from './sorted-ids.ts'
import { weighCommonOrder } from './weighted-common-subsequence.ts'

/** What a stop word weighs, where a rare word weighs about 10: small words make a quotation verbatim, but say little. */
const STOP_WORD_WEIGHT = 0.3
/** A quotation of this weight, about one rare word, counts half: short ones are found again by chance. */
const SHORT_QUOTATION_DAMPING = 8

export function measureQuotations(a: StatementWords, b: StatementWords, { rarity }: ArticlePair) {
  const inWords = [
    ...a.quotations.map((quoted) => measureFound(quoted, b.sequence, rarity)),
    ...b.quotations.map((quoted) => measureFound(quoted, a.sequence, rarity)),
  ]
  const inQuotation = a.quotations.flatMap((quoted) =>
    b.quotations.map((other) => Math.max(measureFound(quoted, other, rarity), measureFound(other, quoted, rarity))),
  )
  const [partA, partB] = [measureQuotedPart(a), measureQuotedPart(b)]
  const speakersKnown = a.speakers.length > 0 && b.speakers.length > 0
  return {
    /** Squared: half a quotation found says much less than half of a whole one. */
    quotationFound: highest(inWords) ** 2,
    quotationShared: highest(inQuotation),
    bothQuote: Number(partA > 0 && partB > 0),
    oneQuotes: Number(partA > 0 !== partB > 0),
    quotedPart: partA * partB,
    quotedPartApart: Math.abs(partA - partB),
    otherSpeaker: Number(speakersKnown && intersect(a.speakers, b.speakers).length === 0),
  }
}

/** The part of the quoted words, by weight, that stands in a text in the same order; less for short quotations. */
function measureFound(quoted: readonly number[], text: readonly number[], rarity: readonly number[]): number {
  const weights = quoted.map((id) => STOP_WORD_WEIGHT + (rarity[id] ?? 0))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const found = weighCommonOrder(quoted, text, weights)
  return ratio(found, total) * ratio(found, found + SHORT_QUOTATION_DAMPING)
}

function measureQuotedPart({ quotations, sequence }: StatementWords): number {
  const quoted = quotations.reduce((sum, { length }) => sum + length, 0)
  return ratio(quoted, sequence.length)
}

function highest(values: readonly number[]): number {
  return Math.max(0, ...values)
}

/**
 * Everything the ranker knows about a candidate pair, by name. Features are symmetric: swapping the two articles
 * changes none, so both directions of a comparison agree.
 */
import type { Statement } from '../model/statement.ts'
import { type ArticlePair, closenessAt } from './article-pair.ts'
import type { EncodedStatement } from './encode-article.ts'
import type { CandidatePair } from './find-candidate-pairs.ts'
import { intersect, type SortedIds, sumWeights } from './sorted-ids.ts'
import { weighCommonSubsequence } from './weighted-common-subsequence.ts'

/**
 * Where a language model plugs in: statements that say the same in quite different words can only be matched by
 * meaning. None ships today; one that is added will see only statements of related articles.
 * @returns how much two statements mean the same, 0 to 1, symmetric.
 */
export type SemanticSimilarity = (a: Statement, b: Statement) => number

export interface Features {
  words: ReturnType<typeof extractWordFeatures>
  quotations: ReturnType<typeof extractQuotationFeatures>
  context: ReturnType<typeof extractContextFeatures>
  /** 0 without a language model. */
  meaning: { similarity: number }
}

/**
 * The features of one candidate pair.
 * @throws RangeError when the candidate lies outside the articles
 */
export function extractFeatures(
  candidate: CandidatePair,
  pair: ArticlePair,
  semanticSimilarity?: SemanticSimilarity,
): Features {
  const a = pair.here.statements[candidate.here]
  const b = pair.there.statements[candidate.there]
  if (!a || !b) throw new RangeError('a candidate lies outside its articles')
  return {
    words: extractWordFeatures(a, b, pair),
    quotations: extractQuotationFeatures(a, b, pair),
    context: extractContextFeatures(candidate, pair),
    meaning: { similarity: semanticSimilarity?.(a.analysed.statement, b.analysed.statement) ?? 0 },
  }
}

/**
 * What a stop word weighs, where a rare word weighs about 10: small words make a quotation verbatim, but say little.
 */
const STOP_WORD_WEIGHT = 0.3
/** More shared numbers say nothing more: both statements are tables. */
const MAX_NUMBERS = 3

/** Which telling words two statements share. */
function extractWordFeatures(a: EncodedStatement, b: EncodedStatement, { weights, idf }: ArticlePair) {
  const shared = intersect(a.content, b.content)
  const sharedWeight = sumWeights(shared, weights)
  const sharedBigrams = intersect(a.bigrams, b.bigrams)
  const [weightA, weightB] = [sumWeights(a.content, weights), sumWeights(b.content, weights)]
  const [rarest, secondRarest] = findTwoHighest(shared, weights)
  return {
    overlap: ratio(2 * sharedWeight, weightA + weightB),
    rarest,
    secondRarest,
    beyondNames: Math.log1p(sumWeights(intersect(a.assertion, b.assertion), weights)),
    bigrams: Math.log1p(sharedBigrams.length),
    bigramsCovered: ratio(sharedBigrams.length, Math.min(a.bigrams.length, b.bigrams.length)),
    numbers: Math.min(intersect(a.numbers, b.numbers).length, MAX_NUMBERS),
    /** Regardless of how often the two articles use them. */
    sharedIdf: Math.log1p(sumWeights(shared, idf)),
    weekdays: Number(intersect(a.weekdays, b.weekdays).length > 0),
  }
}

function weighSequence(sequence: readonly number[], idf: readonly number[]): number[] {
  return sequence.map((id) => STOP_WORD_WEIGHT + (idf[id] ?? 0))
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

function findTwoHighest(ids: SortedIds, weights: ArrayLike<number>): [number, number] {
  let [first, second] = [0, 0]
  for (const id of ids) {
    const weight = weights[id] ?? 0
    if (weight > first) [first, second] = [weight, first]
    else if (weight > second) second = weight
  }
  return [first, second]
}

/** A quotation of this weight, about one rare word, counts half: short ones recur by chance. */
const SHORT_QUOTATION_DAMPING = 8

/** Whether two statements give the same utterance: quoted in both, or quoted in one and retold in the other. */
function extractQuotationFeatures(a: EncodedStatement, b: EncodedStatement, { idf }: ArticlePair) {
  const inWords = [
    ...a.quotations.map((quoted) => measureFound(quoted, b.sequence, idf)),
    ...b.quotations.map((quoted) => measureFound(quoted, a.sequence, idf)),
  ]
  const inQuotation = a.quotations.flatMap((quoted) => b.quotations.map((other) => measureCommon(quoted, other, idf)))
  const [shareA, shareB] = [measureQuotedShare(a), measureQuotedShare(b)]
  const speakersKnown = a.speakers.length > 0 && b.speakers.length > 0
  return {
    /** Squared: half a quotation found says much less than half of what a whole one says. */
    quotationFound: Math.max(0, ...inWords) ** 2,
    quotationShared: Math.max(0, ...inQuotation),
    oneQuotes: Number(shareA > 0 !== shareB > 0),
    quotedShare: shareA * shareB,
    otherSpeaker: Number(speakersKnown && intersect(a.speakers, b.speakers).length === 0),
  }
}

/** The share of the quoted words, by weight, that appears in a text in the same order; less for short quotations. */
function measureFound(quoted: readonly number[], text: readonly number[], idf: readonly number[]): number {
  const weights = weighSequence(quoted, idf)
  return dampShort(weighCommonSubsequence(quoted, text, weights), sum(weights))
}

/** The same for two quotations, of which either may be a part of the other. */
function measureCommon(a: readonly number[], b: readonly number[], idf: readonly number[]): number {
  const weights = weighSequence(a, idf)
  const total = Math.min(sum(weights), sum(weighSequence(b, idf)))
  return dampShort(weighCommonSubsequence(a, b, weights), total)
}

function dampShort(found: number, total: number): number {
  return ratio(found, total) * ratio(found, found + SHORT_QUOTATION_DAMPING)
}

function measureQuotedShare({ quotations, sequence }: EncodedStatement): number {
  const quoted = quotations.reduce((sum, { length }) => sum + length, 0)
  return ratio(quoted, sequence.length)
}

const NEIGHBOURS = [
  [-1, -1],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, 0],
  [1, 1],
] as const

/** How two statements compare with the other pairs of their articles and with their neighbours, and where they are. */
function extractContextFeatures(candidate: CandidatePair, pair: ArticlePair) {
  const { here, there, closeness, rivalHere, rivalThere } = candidate
  return {
    /** 1 without a rival, 0.5 with one as close, 0 with one far closer; by the stronger rival of the two sides. */
    lead: ratio(closeness, closeness + Math.max(rivalHere, rivalThere)),
    /** Outlets that follow the same order have similar statements around a match, too. */
    around: NEIGHBOURS.reduce((sum, [i, j]) => sum + closenessAt(pair, here + i, there + j), 0),
    later: 1 / (1 + Math.max(here, there)),
    /** The evidence that both articles report the same story, as log odds. */
    relatedness: toLogOdds(pair.relatedness),
  }
}

/** The part as a share of the whole; 0 where there is no whole. */
function ratio(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0
}

/** Articles that are found by a shared quotation alone have a relatedness of 0; none is surer than this either way. */
const MIN_DOUBT = 0.01

function toLogOdds(probability: number): number {
  const bounded = Math.min(1 - MIN_DOUBT, Math.max(MIN_DOUBT, probability))
  return Math.log(bounded / (1 - bounded))
}

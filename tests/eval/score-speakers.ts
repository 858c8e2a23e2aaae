/** How often the speakers and cues of quotations are right. */
import type { NewsArticle } from '../../src/core/model/article.ts'
import type { TextRange } from '../../src/core/model/range.ts'
import type { Quotation } from '../../src/core/model/statement.ts'
import { analyseArticle } from '../../src/core/statements/analyse-article.ts'
import type { SpeakerSet } from './speaker-cases.ts'

/** Counts of quotations; `accuracy` counts those without an answer, or not found at all, as wrong;
 * `precision` leaves them out. */
interface SpeakerScore {
  accuracy: number
  precision: number
  right: number
  wrong: number
  empty: number
  /** Only where the set labels cues. */
  cueAccuracy: number
}

/** A reader's verdict on the speaker of a quotation, kept by its place and by the answer that was judged. */
export interface SpeakerVerdict extends TextRange {
  page: string
  speaker?: string
  verdict: 'right' | 'wrong' | 'lacking' | 'noquote'
}

/** Speakers are compared as ../shared/eval/score.mjs does: by their last words, or as a part of each other. */
export function scoreSpeakers({ articles }: SpeakerSet): SpeakerScore {
  const answered = articles.flatMap(({ article, cases }) => {
    const quotations = findQuotations(article)
    return cases.map((label) => ({ label, answer: findLargestOverlap(label, quotations) }))
  })
  const named = answered.filter(({ label }) => label.speaker !== null)
  const given = named.filter(({ answer }) => answer?.speaker !== undefined)
  const right = given.filter(({ label, answer }) => isSameSpeaker(label.speaker, answer?.speaker)).length
  const cued = answered.filter(({ label }) => label.cue)
  const rightCues = cued.filter(({ label, answer }) => answer?.cue?.toLowerCase() === label.cue?.toLowerCase()).length
  return {
    accuracy: right / named.length,
    precision: right / given.length,
    right,
    wrong: given.length - right,
    empty: named.length - given.length,
    cueAccuracy: rightCues / cued.length,
  }
}

/**
 * The share of judged places whose speaker is right. Where an answer changed, the verdict on the new one counts, and a
 * changed answer that nobody judged is `unjudged`: the scorer beside the data can only say that it changed.
 */
export function scoreVerdicts(pages: readonly NewsArticle[], verdicts: readonly SpeakerVerdict[]) {
  const counts = { right: 0, wrong: 0, lacking: 0, noquote: 0, lost: 0, unjudged: 0 }
  for (const page of pages) {
    const quotations = findQuotations(page)
    const ofPage = verdicts.filter((verdict) => verdict.page === page.id)
    const places = new Set(ofPage.map(({ start, end }) => `${start}-${end}`))
    for (const place of places) {
      const judged = ofPage.filter(({ start, end }) => `${start}-${end}` === place)
      counts[judgePlace(judged, quotations)]++
    }
  }
  const { unjudged, ...judged } = counts
  const total = Object.values(judged).reduce((sum, count) => sum + count, 0)
  return { truth: judged.right / total, ...counts }
}

function judgePlace(judged: readonly SpeakerVerdict[], quotations: readonly Quotation[]) {
  const isNone = judged.some(({ verdict }) => verdict === 'noquote')
  const answer = quotations.find((quotation) => judged[0] && isSamePlace(quotation, judged[0]))
  if (!answer) return isNone ? 'right' : 'lost'
  if (isNone) return 'noquote'
  return judged.findLast(({ speaker }) => readPlain(speaker) === readPlain(answer.speaker))?.verdict ?? 'unjudged'
}

function findQuotations(article: NewsArticle): Quotation[] {
  return analyseArticle(article).statements.flatMap(({ statement }) => statement.quotations)
}

function findLargestOverlap(label: TextRange, quotations: readonly Quotation[]): Quotation | undefined {
  return quotations.filter((one) => overlap(one, label) > 0).sort((a, b) => overlap(b, label) - overlap(a, label))[0]
}

function overlap(a: TextRange, b: TextRange): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start)
}

function isSamePlace(a: TextRange, b: TextRange): boolean {
  return overlap(a, b) >= 0.5 * Math.max(a.end - a.start, b.end - b.start)
}

function readPlain(name = ''): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function isSameSpeaker(label: string | null, answer: string | undefined): boolean {
  const [one, other] = [readLastWord(label), readLastWord(answer)]
  if (one === '' || other === '') return false
  return one === other || label?.toLowerCase().includes(other) === true || answer?.toLowerCase().includes(one) === true
}

function readLastWord(name: string | null | undefined): string {
  const words = readPlain((name ?? '').replace(/['’]s\b/g, ''))
  return words.split(' ').at(-1) ?? ''
}

/** The story as a whole: what its reports, the page's among them, tell differently. */
import type { Story } from '../../model/story.ts'
import type { AnalysedArticle } from '../../statements/analysed-article.ts'
import { readKnownNames } from './clean-name.ts'
import { countIndependent } from './count-independent.ts'
import { describeLineage } from './describe-lineage.ts'
import { disputeQuotation, findDisputes } from './find-disputes.ts'
import { findHeadlines } from './find-headlines.ts'
import { findNames } from './find-names.ts'
import { findProminence } from './find-prominence.ts'
import { findVoices } from './find-voices.ts'
import { groupQuotations } from './group-quotations.ts'
import { type PairInput, pairTellings } from './pair-tellings.ts'

export interface StoryInput extends PairInput {
  /** Older articles whose words the page quotes. */
  quoted: readonly AnalysedArticle[]
  /** Groups of ids that share one origin. */
  origins: readonly (readonly string[])[]
}

/** Everything is empty when nothing is related. The same input gives the same story. */
export function tellStory(input: StoryInput): Story {
  const { page, others, quoted } = input
  const pairs = pairTellings({ ...input, others: [...others, ...quoted] })
  const articles = others.length > 0 ? [page, ...others] : []
  const among = new Set(articles)
  const related = pairs.filter(({ here, there }) => among.has(here.article) && among.has(there.article))
  const known = readKnownNames(articles)
  const quotations = groupQuotations(pairs)
  const lineages = quotations.map(describeLineage)
  const differing = quotations.filter((_, i) =>
    lineages[i]?.versions.some(({ changes }) => changes.some(({ isMinor }) => !isMinor)),
  )
  const disputedQuotations = differing.flatMap((group) =>
    disputeQuotation(
      group.filter(({ article }) => among.has(article)),
      page,
    ),
  )
  return {
    disputes: sortByOutlets([...findDisputes(related, page, known), ...disputedQuotations], input),
    names: findNames(related, page.article.id),
    voices: findVoices(articles, known),
    headlines: findHeadlines(articles),
    prominence: findProminence(page, related),
    lineages: sortByOutlets(lineages, input),
  }
}

/** What most independent outlets take part in first. */
function sortByOutlets<Row extends { versions: readonly { id: string }[] }>(
  rows: readonly Row[],
  { page, others, quoted, origins }: StoryInput,
): Row[] {
  const articles = new Map([page, ...others, ...quoted].map(({ article }) => [article.id, article]))
  const count = ({ versions }: Row) =>
    countIndependent(
      versions.flatMap(({ id }) => articles.get(id) ?? []),
      origins,
    )
  return rows
    .map((row) => ({ row, outlets: count(row) }))
    .sort((a, b) => b.outlets - a.outlets)
    .map(({ row }) => row)
}

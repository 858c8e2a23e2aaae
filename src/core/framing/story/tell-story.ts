/** The story as a whole: what its reports, the page's among them, tell differently. */
import type { Story } from '../../model/story.ts'
import type { AnalysedArticle } from '../../statements/analysed-article.ts'
import { readKnownNames } from './clean-name.ts'
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
  const disputed = quotations.filter((_, i) => lineages[i]?.versions.some(({ changes }) => changes.length > 0))
  return {
    disputes: [...findDisputes(related, known), ...disputed.map(disputeQuotation)].sort(compareVersions),
    names: findNames(related, page.article.id),
    voices: findVoices(articles, known),
    headlines: findHeadlines(articles),
    prominence: findProminence(page, related),
    lineages: lineages.sort(compareVersions),
  }
}

function compareVersions(a: { versions: readonly unknown[] }, b: { versions: readonly unknown[] }): number {
  return b.versions.length - a.versions.length
}

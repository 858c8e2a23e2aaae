/** A comparison as a document of headings, sentences and their sources, before it is written in any format. */
import type { ArticleReference, Match } from '../../core/model/comparison.ts'
import type { Passage } from '../../core/model/story.ts'
import { say } from '../../locale/say.ts'
import type { PageComparison } from '../../messaging/outcome.ts'
import { explainDifference } from '../../ui/explain-difference.ts'
import { formatDate } from '../../ui/format-date.ts'
import { linkToText } from '../../ui/text-fragment.ts'
import { nameDispute } from '../story/dispute-names.ts'

/** All strings are as they came, from whatever outlet: who writes them into a format makes them harmless there. */
export interface ComparisonDocument {
  title: string
  /** BCP 47, of the page. */
  language: string | undefined
  source: DocumentSource
  note: string
  /** Those without entries are left out. */
  sections: DocumentSection[]
}

export interface DocumentSection {
  title: string
  hint?: string
  entries: DocumentEntry[]
}

/** A sentence or a heading, and what stands below it. */
export interface DocumentEntry {
  text: string
  source?: DocumentSource
  /** Remarks in the panel's own words, some with words of the outlets in them. */
  notes: string[]
  below: DocumentEntry[]
}

export interface DocumentSource {
  outlet: string
  date: string | undefined
  /** http or https, leading to the sentence where there is one. */
  address: string | undefined
}

export function toDocument(comparison: PageComparison): ComparisonDocument {
  const { article } = comparison
  return {
    title: say('exportTitle', { headline: article.headline || article.publisher }),
    language: article.inLanguage,
    source: sourceOf(article, ''),
    note: say('exportNote'),
    sections: listSections(comparison).filter(({ entries }) => entries.length > 0),
  }
}

/** Where a sentence is to be read. */
export function sourceOf(article: ArticleReference, text: string): DocumentSource {
  return {
    outlet: article.publisher,
    date: formatDate(article.datePublished),
    address: linkToText(article.url, text),
  }
}

function listSections(comparison: PageComparison): DocumentSection[] {
  const { article, articles, statements, matches, missing, onlyHere, relatedArticles, story } = comparison
  const byId = new Map([article, ...articles].map((one) => [one.id, one]))
  const passage = ({ id, text }: Pick<Passage, 'id' | 'text'>, notes: string[] = []): DocumentEntry => {
    const found = byId.get(id)
    return { text, ...(found && { source: sourceOf(found, text) }), notes, below: [] }
  }
  const version = ({ other, differences }: Match) => {
    const found = byId.get(other.id)
    return passage(other, found ? differences.map((difference) => explainDifference(difference, article, found)) : [])
  }
  return [
    {
      title: say('disputesTitle'),
      entries: story.disputes.map(({ kind, versions }) => ({
        text: nameDispute(kind),
        notes: [],
        below: versions.map((one) => passage(one, [one.words])),
      })),
    },
    {
      title: say('statementsTitle'),
      entries: statements.flatMap(({ text }, index) => {
        const below = matches.filter(({ statement }) => statement === index).map(version)
        return below.length > 0 ? [{ text, notes: [], below }] : []
      }),
    },
    {
      title: say('missingTitle'),
      hint: say('missingHint'),
      entries: missing.map(({ statements: [first, ...others] }) => ({
        ...passage(first ?? { id: '', text: '' }),
        below: others.map((other) => passage(other)),
      })),
    },
    {
      title: say('onlyHereTitle'),
      hint: say('onlyHereHint'),
      entries: onlyHere.flatMap((index) => {
        const text = statements[index]?.text
        return text === undefined ? [] : [{ text, notes: [], below: [] }]
      }),
    },
    {
      title: say('articlesTitle'),
      entries: relatedArticles.flatMap(({ id }) => {
        const related = byId.get(id)
        return related
          ? [{ text: related.headline || related.publisher, source: sourceOf(related, ''), notes: [], below: [] }]
          : []
      }),
    },
  ]
}

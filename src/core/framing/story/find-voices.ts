/** Who is quoted or cited in a story: how many words each article gives to whom. */
import type { Voice } from '../../model/story.ts'
import type { AnalysedArticle, AnalysedStatement } from '../../statements/analysed-article.ts'
import { type EntityIndex, indexEntities } from '../../statements/entity-index.ts'
import { selectWithin } from '../../text/ranges.ts'
import { findSourceClauses, type SourceClause } from '../differences/source-clauses.ts'
import { describePassage } from './pair-tellings.ts'

type Heard = Voice['heard'][number]

/** Words that a statement gives to somebody, by the fullest name in its article. */
interface Said {
  name: string
  words: number
}

/** Most heard first, then by the article in which they are heard first. */
export function findVoices(articles: readonly AnalysedArticle[]): Voice[] {
  const everybody = indexEntities(articles.flatMap(listMentions))
  const voices = new Map<string, Map<string, Heard>>()
  for (const article of articles) {
    const entities = indexEntities(listMentions(article))
    for (const statement of article.statements) {
      for (const { name, words } of listSaid(statement, entities)) {
        const fullest = everybody.find(name)?.name ?? name
        const heard = voices.get(fullest) ?? new Map<string, Heard>()
        voices.set(fullest, heard)
        const { id } = article.article
        const known = heard.get(id)
        heard.set(
          id,
          known
            ? { ...known, words: known.words + words }
            : { id, words, first: describePassage({ article, statement }) },
        )
      }
    }
  }
  return [...voices]
    .map(([name, heard]) => ({ name, heard: [...heard.values()] }))
    .sort((a, b) => b.heard.length - a.heard.length || countWords(b) - countWords(a))
}

function countWords({ heard }: Voice): number {
  return heard.reduce((sum, { words }) => sum + words, 0)
}

function listMentions({ statements }: AnalysedArticle): AnalysedStatement['mentions'] {
  return statements.flatMap(({ mentions }) => mentions)
}

function listSaid(statement: AnalysedStatement, entities: EntityIndex): Said[] {
  const quoted = statement.quotations.flatMap(({ quotation: { speaker }, words }) =>
    speaker !== undefined && isName(speaker) ? [{ name: speaker, words: words.length }] : [],
  )
  const cited = findSourceClauses(statement).flatMap((clause) => {
    const name = readName(statement, clause)
    const words = name === undefined ? 0 : countGoverned(statement, clause)
    return name !== undefined && words > 0 ? [{ name: entities.find(name)?.name ?? name, words }] : []
  })
  return [...quoted, ...cited]
}

/** "President Claudia Sheinbaum", and not "the president" or "officials", who may be others elsewhere. */
function isName(speaker: string): boolean {
  return /^\p{Lu}/u.test(speaker)
}

/** The first name among the words of a source: "Johnson", of "Johnson, a spokesman for the city". */
function readName({ mentions }: AnalysedStatement, { source }: SourceClause): string | undefined {
  const [first, last] = [source[0], source.at(-1)]
  if (!first || !last) return undefined
  const mention = mentions.find(({ start, end }) => start <= last.start && end > first.start)
  return mention?.kind === 'name' && !mention.possessive ? mention.text : undefined
}

/** The outlet's own words that report what the source said: those after a leading clause, or else those before it. */
function countGoverned(
  { statement: { text }, unquotedWords }: AnalysedStatement,
  { start, end, isLeading }: SourceClause,
): number {
  return selectWithin(unquotedWords, isLeading ? { start: end, end: text.length } : { start: 0, end: start }).length
}

/**
 * Who is quoted or cited in a story, and how many words each article gives to whom. Only names count: "officials" may be
 * others in each article. Names that are not surely names are left out.
 */
import type { Voice } from '../../model/story.ts'
import type { AnalysedArticle, AnalysedStatement, Telling } from '../../statements/analysed-article.ts'
import { selectWithin } from '../../text/ranges.ts'
import { findHead } from '../differences/noun-phrase.ts'
import { findSourceClauses, type SourceClause } from '../differences/source-clauses.ts'
import { cleanName, isBody, type KnownNames, keyOfName, splitName } from './clean-name.ts'
import { mergeNames } from './merge-names.ts'
import { describePassage } from './pair-tellings.ts'

/** Words that a statement gives to somebody. */
interface Saying extends Telling {
  name: string
  words: number
}

/** In words: less is a term in quotation marks rather than a voice. */
const MIN_WORDS = 3

/**
 * Those whom most articles let speak come first, then those with most words.
 * @param known names of the same story
 */
export function findVoices(articles: readonly AnalysedArticle[], known: KnownNames): Voice[] {
  const sayings = articles.flatMap((article) => listSayings(article, known))
  const texts = articles.map(({ article: { id }, statements }) => ({
    id,
    keys: new Set(statements.flatMap(({ words }) => words.map(({ key }) => key))),
  }))
  const fullest = mergeNames(sayings.map(({ name }) => name))
  const voices = new Map<string, Saying[]>()
  for (const saying of sayings) {
    const name = fullest.get(saying.name) ?? saying.name
    voices.set(name, [...(voices.get(name) ?? []), saying])
  }
  return [...voices]
    .map(([name, said]) => ({ name, heard: measureHeard(said) }))
    .filter(({ heard }) => heard.length > 0)
    .map(({ name, heard }) => ({ name, heard, named: listNaming(name, heard, texts) }))
    .sort((a, b) => b.heard.length - a.heard.length || countWords(b) - countWords(a))
}

/** @param sayings of one voice, in the order of the articles */
function measureHeard(sayings: readonly Saying[]): Voice['heard'] {
  const heard = new Map<string, Voice['heard'][number]>()
  for (const saying of sayings) {
    const { id } = saying.article.article
    const before = heard.get(id)
    if (before) before.words += saying.words
    else heard.set(id, { id, words: saying.words, first: describePassage(saying) })
  }
  return [...heard.values()].filter(({ words }) => words >= MIN_WORDS)
}

/** A body is named by all of its name, a person by the surname. */
function listNaming(
  name: string,
  heard: Voice['heard'],
  texts: readonly { id: string; keys: ReadonlySet<string> }[],
): string[] {
  const keys = keyOfName(name).split(' ')
  const needed = isBody(splitName(name)) ? keys : keys.slice(-1)
  const isHeard = (id: string) => heard.some((one) => one.id === id)
  return texts.filter(({ id, keys }) => !isHeard(id) && needed.every((key) => keys.has(key))).map(({ id }) => id)
}

function countWords({ heard }: Pick<Voice, 'heard'>): number {
  return heard.reduce((sum, { words }) => sum + words, 0)
}

/** Quoted and reported words with the cleaned name of whoever said them; an outlet is no voice in its own article. */
function listSayings(article: AnalysedArticle, known: KnownNames): Saying[] {
  const publisher = keyOfName(article.article.publisher)
  return article.statements.flatMap((statement) =>
    [...listQuoted(statement), ...listReported(statement)].flatMap((said) => {
      const name = cleanName(said.name, known)
      if (name === undefined || publisher.includes(keyOfName(name))) return []
      return [{ article, statement, name, words: said.words }]
    }),
  )
}

type Said = Pick<Saying, 'name' | 'words'>

function listQuoted({ quotations }: AnalysedStatement): Said[] {
  return quotations.flatMap(({ quotation: { speaker }, words }) =>
    speaker === undefined ? [] : [{ name: speaker, words: words.length }],
  )
}

function listReported(statement: AnalysedStatement): Said[] {
  return findSourceClauses(statement).flatMap((clause) => {
    const name = readName(statement, clause)
    return name === undefined ? [] : [{ name, words: countReported(statement, clause) }]
  })
}

/** The name that heads a source, if one does: "Ruiz", and not "a lawyer for Ruiz". */
export function readName({ mentions }: AnalysedStatement, { source }: SourceClause): string | undefined {
  const head = source[findHead(source)]
  const mention = head && mentions.find(({ start, end }) => start <= head.start && end >= head.end)
  return mention?.kind === 'name' && !mention.possessive ? mention.text : undefined
}

/** The outlet's own words that the source governs: those after a leading clause, or else those before it. */
function countReported(
  { statement: { text }, unquotedWords }: AnalysedStatement,
  { start, end, isLeading }: SourceClause,
): number {
  return selectWithin(unquotedWords, isLeading ? { start: end, end: text.length } : { start: 0, end: start }).length
}

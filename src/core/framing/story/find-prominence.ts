/** Where each article puts a statement of the page that others report too. */
import { stem } from '../../language/en/stem.ts'
import { isStopWord } from '../../language/en/stop-words.ts'
import type { Prominence } from '../../model/story.ts'
import type { AnalysedArticle, AnalysedStatement, Telling } from '../../statements/analysed-article.ts'
import type { Word } from '../../text/words.ts'
import type { TellingPair } from './pair-tellings.ts'

type Place = Prominence['places'][number]

/** Share of a headline's content words that its statement has: less, and the headline is about something else. */
const MIN_IN_HEADLINE = 0.6

/** In page order; of each article the most prominent sentence that surely says the same. */
export function findProminence(page: AnalysedArticle, pairs: readonly TellingPair[]): Prominence[] {
  const tellings = new Map<AnalysedStatement, Telling[]>()
  for (const { here, there } of pairs) {
    if (here.article === page) tellings.set(here.statement, [...(tellings.get(here.statement) ?? [here]), there])
  }
  return page.statements.flatMap((statement, index) => {
    const found = tellings.get(statement)
    return found ? [{ statement: index, places: placeAll(found) }] : []
  })
}

function placeAll(tellings: readonly Telling[]): Place[] {
  const places = new Map<string, Place>()
  for (const telling of tellings) {
    const place = findPlace(telling)
    const known = places.get(place.id)
    if (!known || place.position < known.position) places.set(place.id, place)
  }
  return [...places.values()]
}

function findPlace({ article, statement }: Telling): Place {
  const { id, articleBody } = article.article
  const { start } = statement.statement
  const place = isInHeadline(article, statement) ? 'headline' : isInLead(articleBody, start) ? 'lead' : 'body'
  return { id, place, position: start / articleBody.length }
}

/** The lead is the first paragraph. */
function isInLead(text: string, start: number): boolean {
  return !/\n\s*\n/.test(text.slice(0, start).trimStart())
}

function isInHeadline({ headlineWords }: AnalysedArticle, { words }: AnalysedStatement): boolean {
  const told = listStems(words)
  const inHeadline = [...listStems(headlineWords)]
  return (
    inHeadline.length > 0 && inHeadline.filter((key) => told.has(key)).length >= MIN_IN_HEADLINE * inHeadline.length
  )
}

function listStems(words: readonly Word[]): Set<string> {
  return new Set(words.filter(({ key }) => !isStopWord(key)).map(({ key }) => stem(key)))
}

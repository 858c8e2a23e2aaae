/** Where each article puts a statement of the page that others report too. */
import { stem } from '../../language/en/stem.ts'
import { isStopWord } from '../../language/en/stop-words.ts'
import type { Prominence } from '../../model/story.ts'
import type { AnalysedArticle, AnalysedStatement } from '../../statements/analysed-article.ts'
import { splitParagraphs } from '../../text/paragraphs.ts'
import type { Word } from '../../text/words.ts'
import type { Telling, TellingPair } from './pair-tellings.ts'

type Place = Prominence['places'][number]

/** Share of a headline's content words that its statement has: less, and the headline is about something else. */
const MIN_IN_HEADLINE = 0.6

/** In page order; of each article the most prominent sentence that surely says the same. */
export function findProminence(page: AnalysedArticle, pairs: readonly TellingPair[]): Prominence[] {
  return page.statements.flatMap((statement, index) => {
    const tellings = pairs.filter(({ here }) => here.statement === statement).map(({ there }) => there)
    return tellings.length > 0
      ? [{ statement: index, places: placeAll([{ article: page, statement }, ...tellings]) }]
      : []
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
  const leadEnd = splitParagraphs(articleBody)[0]?.end ?? 0
  const place = isInHeadline(article, statement) ? 'headline' : start < leadEnd ? 'lead' : 'body'
  return { id, place, position: start / articleBody.length }
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

import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import { addArticles } from '../../../src/background/library/add-articles.ts'
import { dropRead } from '../../../src/background/reach/drop-read.ts'
import type { NewsArticle } from '../../../src/core/model/article.ts'
import { openDatabase } from '../../../src/platform/database.ts'

const listing = { url: 'https://www.courier.example/dam?utm_source=list', headline: 'Dam', publisher: 'Courier' }

function held(url: string, length: number): NewsArticle {
  return { id: url, url, headline: 'Dam', publisher: 'Courier', articleBody: 'The dam broke. '.repeat(length / 15) }
}

it.each<[string, NewsArticle, boolean]>([
  ['by the same page, whatever led there', held('https://courier.example/dam', 900), false],
  ['as a teaser', held('https://courier.example/dam', 90), true],
  ['by another page of the outlet', held('https://courier.example/other', 900), true],
])('a listing that the library has %s', async (name, article, isLeft) => {
  const database = await openDatabase(name)
  await addArticles(database, 'feed', [article])
  expect(await dropRead(database, [listing])).toEqual(isLeft ? [listing] : [])
})

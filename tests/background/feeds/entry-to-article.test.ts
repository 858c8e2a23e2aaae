import { expect, test } from 'vitest'
import { toArticle, toIsoMoment } from '../../../src/background/feeds/entry-to-article.ts'
import { parseNewsArticle } from '../../../src/core/model/article.ts'

test.each([
  ['Fri, 08 Aug 2025 09:00:00 GMT', '2025-08-08T09:00:00.000Z'],
  ['2025-08-08T09:00:00+02:00', '2025-08-08T07:00:00.000Z'],
  ['Fri, 08 Aug 12025 09:00:00 GMT', undefined],
  ['+275760-09-13T00:00:00Z', undefined],
  ['+275760-09-14T00:00:00Z', undefined],
  ['-000001-01-01T00:00:00Z', undefined],
  ['2025-99-99', undefined],
  ['yesterday', undefined],
  ['', undefined],
  [undefined, undefined],
])('%s is the moment %s', (date, moment) => {
  expect(toIsoMoment(date)).toBe(moment)
})

test.each(['+275760-09-13T00:00:00Z', '__proto__', '\ud800', '\u202e'])(
  'an entry with %j in all its fields is an article that an export can bring back',
  (strange) => {
    const source = { id: 'a', name: 'A', enabled: true }
    const entry = { id: strange, published: strange, author: strange }
    const article = toArticle(source, { language: strange, entries: [] }, entry, { title: strange, body: strange })
    expect(parseNewsArticle(article)).toEqual(article)
  },
)

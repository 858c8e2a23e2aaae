import { expect, test } from 'vitest'
import { entryToArticle } from '../../../src/background/feeds/entry-to-article.ts'
import { parseNewsArticle } from '../../../src/core/model/article.ts'
import { inTimeZone, TIME_ZONES } from '../../in-time-zone.ts'

test.each(['+275760-09-13T00:00:00Z', '__proto__', '\ud800', '\u202e'])(
  'an entry with %j in all its fields is an article that an export can bring back',
  (strange) => {
    const source = { id: 'a', name: 'A', enabled: true }
    const entry = { id: strange, published: strange, author: strange }
    const article = entryToArticle(source, { language: strange, entries: [] }, entry, { title: strange, body: strange })
    expect(parseNewsArticle(article)).toEqual(article)
  },
)

test.each(TIME_ZONES)('an entry keeps its day in %s', (zone) => {
  const source = { id: 'a', name: 'A', enabled: true }
  const text = { title: 'Dam breaks', body: 'A dam broke.' }
  const dated = inTimeZone(zone, () => entryToArticle(source, { entries: [] }, { published: 'Fri, 08 Aug 2025' }, text))
  expect(dated?.datePublished).toBe('2025-08-08')
})

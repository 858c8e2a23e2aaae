import { expect, test } from 'vitest'
import { completeEntry, entryToArticle } from '../../../src/background/sources/entry-to-article.ts'
import { parseNewsArticle } from '../../../src/core/model/article.ts'
import { inTimeZone, TIME_ZONES } from '../../in-time-zone.ts'

const now = Date.parse('2025-08-08T10:00:00Z')

test.each(['+275760-09-13T00:00:00Z', '__proto__', '\ud800', '\u202e'])(
  'an entry with %j in all its fields is an article that an export can bring back',
  (strange) => {
    const source = { id: 'a', name: 'A', enabled: true }
    const entry = { id: strange, published: strange, author: strange }
    const article = entryToArticle(source, entry, { title: strange, body: strange }, { language: strange, now })
    expect(parseNewsArticle(article)).toEqual(article)
  },
)

test.each(TIME_ZONES)('an entry keeps its day in %s', (zone) => {
  const source = { id: 'a', name: 'A', enabled: true }
  const text = { title: 'Dam breaks', body: 'A dam broke.' }
  const dated = inTimeZone(zone, () =>
    entryToArticle(source, { published: 'Fri, 08 Aug 2025' }, text, { language: undefined, now }),
  )
  expect(dated?.datePublished).toBe('2025-08-08')
})

test.each([
  ['today', '2025-08-08T09:00:00Z', '2025-08-08T09:00:00.000Z'],
  ['tomorrow, where a zone is ahead', '2025-08-09', '2025-08-09'],
  ['next week', '2025-08-15', undefined],
  ['9999', '9999-12-31', undefined],
])('a date of %s: %s', (_, published, expected) => {
  const source = { id: 'a', name: 'A', enabled: true }
  const text = { title: 'Dam breaks', body: 'A dam broke.' }
  expect(entryToArticle(source, { published }, text, { language: undefined, now })?.datePublished).toBe(expected)
})

test('a page completes what its entry does not say, and changes nothing of what it does', () => {
  const page = { id: 'p', headline: 'P', publisher: 'P', articleBody: 'P', author: 'Ana', datePublished: '2025-08-07' }
  expect(completeEntry({ title: 'A', published: '2025-08-08', language: 'es' }, { ...page, inLanguage: 'en' })).toEqual(
    {
      title: 'A',
      published: '2025-08-08',
      language: 'es',
      author: 'Ana',
    },
  )
  expect(completeEntry({}, page)).toEqual({ author: 'Ana', published: '2025-08-07' })
})

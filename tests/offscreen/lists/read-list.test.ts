import { expect, test } from 'vitest'
import { readList } from '../../../src/offscreen/lists/read-list.ts'

const base = 'https://news.example/feed'
const rss = (items: string) => `<rss version="2.0"><channel><title>News</title>${items}</channel></rss>`

test('what lists something has no fault', () => {
  const reading = readList('feed', { text: rss('<item><title>A</title></item>'), base })
  expect(reading).toEqual({ list: { title: 'News', entries: [{ title: 'A' }] } })
})

test.each([
  ['feed', 'a feed without entries', rss(''), { title: 'News', entries: [] }, { kind: 'other' }],
  ['feed', 'a page', '<!doctype html><p>', undefined, { kind: 'webPage' }],
  ['sitemap', 'a sitemap that breaks off', '<urlset>\n<url>\n<loc', undefined, { kind: 'breaksOff' }],
  ['sitemap', 'a feed', rss(''), undefined, { kind: 'other' }],
] as const)('read as a %s, %s is said to list nothing', (kind, _, text, list, fault) => {
  expect(readList(kind, { text, base })).toEqual({ ...(list && { list }), fault })
})

test('a feed of thousands is read in part, its first entries', () => {
  const { list } = readList('feed', { text: rss('<item><title>A</title></item>'.repeat(3000)), base })
  expect(list?.entries).toHaveLength(500)
})

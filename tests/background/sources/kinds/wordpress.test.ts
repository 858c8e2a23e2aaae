import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { parsePosts, postsAddress, wordpress } from '../../../../src/background/sources/kinds/wordpress.ts'
import { parseRobots } from '../../../../src/background/sources/robots.ts'
import type { ListContext } from '../../../../src/background/sources/source-kind.ts'
import { listReaders } from '../list-readers.ts'
import { serve } from '../local-server.ts'

const base = 'https://blog.example/wp-json/wp/v2/posts'
const post = {
  link: 'https://blog.example/1',
  date_gmt: '2025-08-08T09:00:00',
  title: { rendered: 'Dam &#038; flood' },
  content: { rendered: '<p>It broke.</p>', protected: false },
}

test('a post is an entry', () => {
  expect(parsePosts(JSON.stringify([post]), base)).toEqual([
    { address: post.link, title: 'Dam &#038; flood', html: '<p>It broke.</p>', published: '2025-08-08T09:00:00' },
  ])
})

test.each([
  ['no title', { ...post, title: undefined }],
  ['the address of a script', { ...post, link: 'javascript:alert(1)' }],
  ['a text that is a number', { ...post, content: { rendered: 5 } }],
  ['nothing', null],
])('a post with %s is left out', (_, bad) => {
  expect(parsePosts(JSON.stringify([bad, post]), base)).toHaveLength(1)
})

test('a list without an end is cut off', () => {
  expect(parsePosts(JSON.stringify(Array.from({ length: 5000 }, () => post)), base)).toHaveLength(50)
})

test.each([
  ['an error', '{"code":"rest_no_route"}', /not a list of WordPress posts/],
  ['a page', '<!doctype html>', /not a list of WordPress posts/],
  ['levels by the thousand', '['.repeat(100_000), /not a list of WordPress posts/],
  ['an empty list', '[]', /no articles/],
])('%s is said in words', (_, text, words) => {
  expect(() => parsePosts(text, base)).toThrow(words)
})

/** What comes of a site whose interface answers with this. */
async function list(answer: string | Buffer) {
  const address = await serve((_, response) => void response.end(answer))
  const context: ListContext = {
    ...listReaders,
    signal: new AbortController().signal,
    validators: {},
    now: Date.parse('2025-08-08T10:00:00Z'),
    hasAccess: async () => true,
    readRobots: async () => parseRobots(''),
  }
  return wordpress.list(address, context)
}

test.each<[string, Buffer, RegExp]>([
  ['a bomb of gzip', gzipSync(Buffer.alloc(60_000_000)), /larger than/],
  [
    'a post of 20 MB',
    Buffer.from(JSON.stringify([{ ...post, content: { rendered: 'x'.repeat(20_000_000) } }])),
    /larger than/,
  ],
  ['a damaged file', gzipSync('x'.repeat(5000)).subarray(0, 30), /damaged/],
])('%s is said in words', async (_, answer, words) => {
  expect(await list(answer)).toMatchObject({ state: 'failed', problem: expect.stringMatching(words) })
})

test.each<[string, Buffer]>([
  ['UTF-16', Buffer.from(`\uFEFF${JSON.stringify([post])}`, 'utf16le')],
  ['Latin-1', Buffer.from(JSON.stringify([{ ...post, title: { rendered: 'Crecida en el río' } }]), 'latin1')],
])('posts in %s are read', async (_, answer) => {
  expect(await list(answer)).toMatchObject({ state: 'listed', list: { entries: [{ address: post.link }] } })
})

test('the address of the posts keeps what the root needs', () => {
  expect(postsAddress('https://blog.example/wp-json/')).toBe(
    'https://blog.example/wp-json/wp/v2/posts?per_page=50&_fields=link%2Cdate_gmt%2Ctitle%2Ccontent',
  )
})

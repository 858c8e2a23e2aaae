import { expect, test } from 'vitest'
import { parsePosts, postsAddress } from '../../../../src/background/sources/kinds/wordpress.ts'

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

test('the address of the posts keeps what the root needs', () => {
  expect(postsAddress('https://blog.example/wp-json/')).toBe(
    'https://blog.example/wp-json/wp/v2/posts?per_page=50&_fields=link%2Cdate_gmt%2Ctitle%2Ccontent',
  )
})

import { expect, test } from 'vitest'
import { countOutlets } from '../../../../src/core/framing/story/count-outlets.ts'
import type { Comparison } from '../../../../src/core/model/comparison.ts'
import { EMPTY_STORY } from '../../../fixtures/empty-story.ts'

/** A comparison of a page of "Here" with these articles. */
function compareWith(publishers: Record<string, string>, related: string[], origins: string[][] = []): Comparison {
  return {
    article: { id: 'page', headline: 'Dam', publisher: 'Here', articleBody: 'A dam broke.' },
    statements: [],
    relatedArticles: related.map((id) => ({ id, score: 0.9 })),
    articles: Object.entries(publishers).map(([id, publisher]) => ({ id, headline: 'Dam', publisher })),
    matches: [],
    missing: [],
    onlyHere: [],
    origins,
    story: EMPTY_STORY,
  }
}

test.each<[string, Record<string, string>, string[], number]>([
  ['each outlet', { a: 'A', b: 'B' }, ['a', 'b'], 2],
  ['an outlet of two articles once', { a: 'A', b: 'A' }, ['a', 'b'], 1],
  ['not the page’s own', { a: 'A', b: 'Here' }, ['a', 'b'], 1],
  ['not one that is quoted alone', { a: 'A', b: 'B' }, ['a'], 1],
  ['nothing when nothing is related', { a: 'A' }, [], 0],
])('counts %s', (_, publishers, related, outlets) => {
  expect(countOutlets(compareWith(publishers, related))).toBe(outlets)
})

test.each<[string, string[][], number]>([
  ['outlets that share one origin once', [['a', 'b']], 2],
  ['an outlet that retells the page', [['page', 'a']], 3],
  ['those that retell the page with it once', [['page', 'a', 'b', 'c']], 1],
])('counts %s', (_, origins, outlets) => {
  expect(countOutlets(compareWith({ a: 'A', b: 'B', c: 'C' }, ['a', 'b', 'c'], origins))).toBe(outlets)
})

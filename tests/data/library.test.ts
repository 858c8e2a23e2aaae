import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { buildLibrary, readBundledArticles } from '../../src/cli/build-library.ts'

const articles = readBundledArticles()

test('data/library.json is what `npm run build:library` writes, byte for byte', () => {
  expect(readFileSync('data/library.json', 'utf8')).toBe(buildLibrary())
})

test('five outlets report one event', () => {
  expect(new Set(articles.map(({ publisher }) => publisher)).size).toBe(5)
})

describe.each(articles.map((article) => [article.id, article] as const))('%s', (_, article) => {
  test('has paragraphs parted by one blank line and nothing around them', () => {
    for (const paragraph of article.articleBody.split('\n\n')) {
      expect(paragraph).not.toMatch(/^\s|\s$|\n/)
      expect(paragraph).not.toBe('')
    }
  })
  test('holds no page furniture', () => {
    expect(article.articleBody).not.toMatch(
      /leave a reply|required fields|getty images|overview logo|alternative takes|app store|ua en ru|full experience/i,
    )
  })
  test('does not repeat its headline as a paragraph', () => {
    expect(article.articleBody.split('\n\n')).not.toContain(article.headline)
  })
})

test('what is odd in the sources stays: it is evidence', () => {
  const text = articles.map(({ articleBody }) => articleBody).join('\n')
  expect(text).toContain('partnership between Heinbaum and Trump')
  expect(text).toContain('territory against"certain Latin American')
})

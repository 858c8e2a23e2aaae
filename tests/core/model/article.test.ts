import { describe, expect, test } from 'vitest'
import { InvalidDataError, parseLibraryFile, parseNewsArticle } from '../../../src/core/model/article.ts'

const article = { id: 'a', headline: 'Dam breaks', publisher: 'News', articleBody: 'A dam broke.' }

describe('parseNewsArticle', () => {
  test.each<[string, object]>([
    ['the least', article],
    [
      'everything',
      { ...article, url: 'https://a.example/1', author: 'Jo', datePublished: '2025-08-08', inLanguage: 'en' },
    ],
    ['no words in the headline, as archives have them', { ...article, headline: '' }],
    ['a moment', { ...article, datePublished: '2025-08-08T10:00:00Z' }],
  ])('lets in %s', (_, json) => {
    expect(parseNewsArticle(json)).toEqual(json)
  })

  test('leaves out what it does not know', () => {
    expect(parseNewsArticle({ ...article, provenance: 'found' })).toEqual(article)
  })

  test.each<[string, unknown, RegExp]>([
    ['nothing', null, /object/i],
    ['a list', [], /headline|id/],
    ['no headline', { ...article, headline: undefined }, /headline/],
    ['an empty body', { ...article, articleBody: ' \n' }, /articleBody: is empty/],
    ['a number for a name', { ...article, publisher: 5 }, /publisher/],
    ['a script for an address', { ...article, url: 'javascript:alert(1)' }, /url: is not a web address/],
    ['a word for a date', { ...article, datePublished: 'Friday' }, /datePublished: is not an ISO 8601 date/],
  ])('refuses %s, naming the field', (_, json, reason) => {
    expect(() => parseNewsArticle(json)).toThrow(InvalidDataError)
    expect(() => parseNewsArticle(json)).toThrow(reason)
  })
})

describe('parseLibraryFile', () => {
  test('names the article that is wrong', () => {
    expect(() => parseLibraryFile({ articles: [article, { ...article, headline: 5 }] })).toThrow(
      /articles\.1\.headline/,
    )
  })
  test('refuses an id that stands twice', () => {
    expect(() => parseLibraryFile({ articles: [article, article] })).toThrow('the id "a" stands twice')
  })
})

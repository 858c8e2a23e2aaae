import { describe, expect, test } from 'vitest'
import { parseFaultlessLibrary, parseLibraryFile, parseNewsArticle } from '../../../src/core/model/article.ts'
import { InvalidDataError } from '../../../src/core/model/parse.ts'

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
    ['nothing', null, /^is not an object$/],
    ['a list', [], /headline|id/],
    ['no headline', { ...article, headline: undefined }, /^headline is missing$/],
    ['an empty body', { ...article, articleBody: ' \n' }, /^articleBody is empty$/],
    ['a number for a name', { ...article, publisher: 5 }, /^publisher is not a string$/],
    ['half an address', { ...article, url: 'a.example/1' }, /^url is not a web address$/],
    ['a script for an address', { ...article, url: 'javascript:alert(1)' }, /^url is not a web address$/],
    ['a word for a date', { ...article, datePublished: 'Friday' }, /^datePublished is not an ISO 8601 date$/],
  ])('refuses %s, naming the field', (_, json, reason) => {
    expect(() => parseNewsArticle(json)).toThrow(InvalidDataError)
    expect(() => parseNewsArticle(json)).toThrow(reason)
  })
})

describe('parseLibraryFile', () => {
  test('names the articles that are bad, and reads the rest', () => {
    const good = { ...article, id: 'b' }
    const read = parseLibraryFile({
      articles: [
        article,
        { ...article, id: 'dated', datePublished: 'Friday' },
        null,
        { headline: 'Rain' },
        { ...article, headline: 'Again' },
        { ...article, id: 'two\nlines \u001b[31m\u202e', articleBody: '' },
        { ...article, id: 'x'.repeat(1000), url: 'javascript:\n' },
        good,
      ],
    })
    expect(read).toEqual({
      articles: [article, good],
      problems: [
        'Article 2 (“dated”): datePublished is not an ISO 8601 date',
        'Article 3 is not an object',
        'Article 4: id is missing',
        'Article 5 (“a”) has the same id as article 1',
        'Article 6 (“two lines [31m ”): articleBody is empty',
        `Article 7 (“${'x'.repeat(100)}”): url is not a web address`,
      ],
    })
  })

  test.each<[string, object]>([
    ['empty headline', { headline: '' }],
    ['empty author', { author: '' }],
  ])('keeps an article with an %s, as archives have it', (_, fields) => {
    expect(parseLibraryFile({ articles: [{ ...article, ...fields }] }).problems).toEqual([])
  })

  test.each<[string, unknown]>([
    ['nothing', null],
    ['a list of articles alone', [article]],
    ['an object without articles', { article }],
    ['an object for the list', { articles: { a: article } }],
  ])('refuses %s, which is not a library', (_, json) => {
    expect(() => parseLibraryFile(json)).toThrow(InvalidDataError)
    expect(() => parseLibraryFile(json)).toThrow('has no list of “articles”')
  })
})

describe('parseFaultlessLibrary', () => {
  test('gives the articles', () => {
    expect(parseFaultlessLibrary({ articles: [article] })).toEqual([article])
  })

  test.each<[string, object, string]>([
    ['a bad article', { ...article, id: 'b', headline: 5 }, 'Article 2 (“b”): headline is not a string'],
    ['an id that appears twice', article, 'Article 2 (“a”) has the same id as article 1'],
  ])('refuses %s', (_, second, reason) => {
    expect(() => parseFaultlessLibrary({ articles: [article, second] })).toThrow(reason)
  })
})

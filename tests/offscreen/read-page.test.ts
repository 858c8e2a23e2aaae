// @vitest-environment jsdom
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readPage } from '../../src/offscreen/read-page.ts'

describe('readPage', () => {
  test('reads an article as the content script does, under the address that it came from', () => {
    const html = readFileSync('data/sample/no-invasion.html', 'utf8')
    const extraction = readPage(html, 'https://news.example/a#top')
    expect(extraction).toMatchObject({
      state: 'extracted',
      cutOff: false,
      article: {
        id: 'https://news.example/a',
        url: 'https://news.example/a',
        publisher: 'RBC-Ukraine',
        datePublished: '2025-08-10',
      },
    })
    expect(extraction.state === 'extracted' && extraction.article.articleBody).toMatch(
      /^Mexico’s President Claudia Sheinbaum has/,
    )
  })

  test('says when a page is not an article', () => {
    expect(readPage('<p>Log in</p>', 'https://news.example/')).toEqual({ state: 'notAnArticle' })
  })

  describe('a file, which has no address,', () => {
    const paragraph = '<p>The dam broke on Monday, officials said. “It held for years,” said Ana Ruiz of the town.</p>'
    const page = (head: string) =>
      `<!doctype html>${head}<article><h1>The dam broke</h1>${paragraph.repeat(12)}</article>`
    const idOf = (html: string) => {
      const extraction = readPage(html)
      return extraction.state === 'extracted' ? extraction.article.id : undefined
    }

    test.each([
      ['its canonical address', '<link rel="canonical" href="https://news.example/a">', 'https://news.example/a'],
      ['its Open Graph address', '<meta property="og:url" content="https://news.example/b">', 'https://news.example/b'],
      ['never a script', '<link rel="canonical" href="javascript:alert(1)">', expect.stringMatching(/^urn:uuid:/)],
      ['a unique name otherwise', '', expect.stringMatching(/^urn:uuid:/)],
    ])('is known by %s', (_, head, id) => {
      expect(idOf(page(head))).toEqual(id)
    })

    test('is not taken for another', () => {
      expect(idOf(page(''))).not.toBe(idOf(page('')))
    })
  })
})

// @vitest-environment jsdom
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readFragment, readPage } from '../../src/offscreen/read-html.ts'

describe('readFragment', () => {
  test.each([
    ['plain text', 'A dam broke.', 'A dam broke.'],
    ['paragraphs', '<p>A dam broke.</p><p>Two were <b>saved</b>.</p>', 'A dam broke.\n\nTwo were saved.'],
    ['breaks', 'A dam broke.<br><br>Two were saved.', 'A dam broke.\n\nTwo were saved.'],
    ['entities', 'Ruiz &amp; Sons said: &ldquo;It held&rdquo;', 'Ruiz & Sons said: “It held”'],
    ['scripts and styles', '<p>It held.</p><script>alert(1)</script><style>p{}</style>', 'It held.'],
    ['hidden text', '<p>It held.</p><p hidden>Not this.</p><p style="display:none">Nor this.</p>', 'It held.'],
    ['a handler', '<p onclick="alert(1)">It held.</p><img src=x onerror=alert(1)>', 'It held.'],
    ['broken markup', '<p>It <b>held.<p>Yes', 'It held.\n\nYes'],
    ['nothing', '', ''],
  ])('%s', (_, html, body) => {
    expect(readFragment({ title: '', html }).body).toBe(body)
  })

  test('a title is one line', () => {
    expect(readFragment({ title: '<b>Dam</b>\n breaks &amp; floods', html: '' }).title).toBe('Dam breaks & floods')
  })
})

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

  test('says when a page is no article', () => {
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
      [
        'what it tells Open Graph',
        '<meta property="og:url" content="https://news.example/b">',
        'https://news.example/b',
      ],
      ['no script', '<link rel="canonical" href="javascript:alert(1)">', expect.stringMatching(/^urn:uuid:/)],
      ['nothing else', '', expect.stringMatching(/^urn:uuid:/)],
    ])('is told by %s', (_, head, id) => {
      expect(idOf(page(head))).toEqual(id)
    })

    test('is not taken for another', () => {
      expect(idOf(page(''))).not.toBe(idOf(page('')))
    })
  })
})

// @vitest-environment jsdom
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { readBlocks } from '../../src/extraction/read-blocks.ts'
import { joinParagraphs } from '../../src/extraction/text-map.ts'
import { installFakeLayout } from './fake-layout.ts'

beforeAll(installFakeLayout)

function read(html: string) {
  document.body.innerHTML = html
  return joinParagraphs(readBlocks(document.body))
}

/** As a reader sees it: white space collapsed, invisible characters gone. */
function normalise(text: string): string {
  return text
    .replace(/[\u00AD\u200B\u2060\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

describe('readBlocks', () => {
  test.each<[what: string, html: string, text: string]>([
    ['blocks separate paragraphs', '<div>One<p>Two</p>Three</div>', 'One\n\nTwo\n\nThree'],
    ['inline elements do not', '<p>One <b>tw</b>o<i> three</i></p>', 'One two three'],
    [
      'inline elements shown as blocks do',
      '<span style="display:block">One</span><span style="display:block">Two</span>',
      'One\n\nTwo',
    ],
    ['white space at the edges is dropped', '<p> \n One <b> two </b> </p>', 'One two'],
    ['a break is a line', '<p>One <br> two</p>', 'One\ntwo'],
    ['two breaks are a paragraph', 'One<br>&nbsp;<br>two', 'One\n\ntwo'],
    ['a break at the edge is dropped', '<p><br>One<br></p>', 'One'],
    ['joiners stay, since they mean something', '<p>می\u200Cخواهم</p>', 'می\u200Cخواهم'],
    ['invisible characters do not split words', '<p>ex\u00ADtra\u200B<b>\uFEFFordinary</b></p>', 'extraordinary'],
    [
      'scripts, captions and buttons are no text',
      '<p>One<script>x</script><button>Share</button></p><figure><figcaption>C</figcaption></figure>',
      'One',
    ],
    [
      'hidden text is not read',
      '<style>.off{display:none}</style><p>One<b class="off"> no</b> two<i style="visibility:hidden">no</i></p>',
      'One two',
    ],
    [
      'text for screen readers alone is not read',
      '<p>One<i style="position:absolute;clip:rect(0,0,0,0)"> (new window)</i></p>',
      'One',
    ],
    ['text-transform does not matter', '<p style="text-transform:uppercase">One</p>', 'One'],
  ])('%s', (_, html, text) => {
    expect(read(html).text).toBe(text)
  })

  test('counts linked letters and knows headings', () => {
    document.body.innerHTML = '<h2><a href="/">Four</a> more</h2>'
    expect(readBlocks(document.body)).toMatchObject([{ text: 'Four more', linked: 4, heading: true }])
  })
})

const words = fc.array(fc.constantFrom('a', 'bc ', ' d', '\u00A0e', 'f\u00ADg', '\u200B', ' \n ', 'é', '👩‍👩‍👧', '.'), {
  maxLength: 5,
})
const { inline } = fc.letrec<{ inline: string; text: string }>((tie) => ({
  text: words.map((parts) => parts.join('')),
  inline: fc.oneof(
    { maxDepth: 4 },
    tie('text'),
    fc
      .tuple(fc.constantFrom('b', 'a', 'span', 'em'), tie('inline'), tie('inline'))
      .map(([tag, a, b]) => `<${tag}>${a}</${tag}>${b}`),
    fc.tuple(tie('inline'), tie('inline')).map(([a, b]) => `${a}<br>${b}`),
  ),
}))
const page = fc
  .array(
    inline.map((html) => `<p>${html}</p>`),
    { minLength: 1, maxLength: 4 },
  )
  .map((blocks) => blocks.join('\n'))

describe('the map from text to page', () => {
  // Nothing is hidden in these pages, and computing styles is nearly all the time that jsdom takes over them.
  beforeAll(() => {
    Element.prototype.checkVisibility = () => true
    vi.stubGlobal('getComputedStyle', () => ({ display: 'inline', position: 'static' }))
  })
  afterAll(() => vi.unstubAllGlobals())

  test('every stretch within a paragraph is found on the page with the same words', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(page, fc.nat(), fc.nat(), (html, from, length) => {
        const map = read(html)
        fc.pre(map.text.length > 0)
        const start = from % map.text.length
        const end = start + 1 + (length % (map.text.length - start))
        const slice = map.text.slice(start, end)
        fc.pre(slice.trim() === slice && !slice.includes('\n'))
        expect(normalise(map.rangesOf({ start, end }).join(''))).toBe(slice)
      }),
    )
  })

  test('reading a page leaves it as it is', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(page, (html) => {
        document.body.innerHTML = html
        const before = document.documentElement.outerHTML
        readBlocks(document.body)
        expect(document.documentElement.outerHTML).toBe(before)
      }),
    )
  })

  test.each<[what: string, change: (paragraph: HTMLElement) => void]>([
    ['the paragraph is gone', (paragraph) => paragraph.remove()],
    [
      'its words have changed',
      (paragraph) => {
        paragraph.textContent = 'Some other words.'
      },
    ],
    ['its text node is replaced', (paragraph) => paragraph.replaceChildren('The old bridge.')],
  ])('gives no range when %s', (_, change) => {
    const map = read('<p>The old bridge.</p>')
    expect(map.rangesOf({ start: 4, end: 14 }).join('')).toBe('old bridge')
    change(document.querySelector('p') as HTMLElement)
    expect(map.rangesOf({ start: 4, end: 14 })).toEqual([])
  })

  test('gives no range for text that is not on the page', () => {
    const map = read('<p>One</p><p>Two</p>')
    expect(map.rangesOf({ start: 3, end: 5 })).toEqual([])
    expect(map.rangesOf({ start: 40, end: 50 })).toEqual([])
  })
})

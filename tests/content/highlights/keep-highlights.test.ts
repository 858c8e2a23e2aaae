// @vitest-environment jsdom
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import {
  type HighlightStyles,
  type Highlights,
  keepHighlights,
} from '../../../src/content/highlights/keep-highlights.ts'
import { readBlocks } from '../../../src/extraction/read-blocks.ts'
import { joinParagraphs } from '../../../src/extraction/text-map.ts'
import type { Target } from '../../../src/ui/choose-targets.ts'
import { installFakeLayout } from '../../extraction/fake-layout.ts'
import { installFakeHighlights } from '../fake-highlights.ts'

const QUOTE = 'The bridge will be closed for two years'
const CLAIM = 'Engineers found cracks in three of its five piers.'
const PARAGRAPHS = [`“${QUOTE},” the mayor said on Monday.`, CLAIM, 'Some forty people protested at the town hall.']

let painted: (name: string) => string[]
let highlights: Highlights | undefined

beforeAll(installFakeLayout)

beforeEach(() => {
  vi.useFakeTimers()
  painted = installFakeHighlights()
  render(PARAGRAPHS)
})

afterEach(() => {
  highlights?.remove()
  vi.useRealTimers()
})

function render(paragraphs: string[]): void {
  document.body.replaceChildren(
    ...paragraphs.map((text) => {
      const paragraph = document.createElement('p')
      paragraph.textContent = text
      return paragraph
    }),
  )
}

/** The text node that holds these words. */
function nodeOf(words: string): Text {
  const paragraph = [...document.querySelectorAll('p')].find(({ textContent }) => textContent?.includes(words))
  return paragraph?.firstChild as Text
}

/** Changes words in the page's own text node. */
function change(statement: string, from: string, to: string): void {
  const node = nodeOf(statement)
  node.data = node.data.replace(from, to)
}

/** Puts an element into a statement, behind some of its words. */
function insert(statement: string, behind: string, tag: string, words: string): void {
  const node = nodeOf(statement)
  const element = document.createElement(tag)
  element.textContent = words
  node.splitText(node.data.indexOf(behind) + behind.length).before(element)
}

const STYLES: HighlightStyles = { quote: 'background', claim: 'underline' }

function highlight(styles = STYLES): Highlights {
  const map = joinParagraphs(readBlocks(document.body))
  const target = (statement: number, relation: Target['relation'], words: string): Target => {
    const start = map.text.indexOf(words)
    return { statement, relation, start, end: start + words.length }
  }
  const statements = PARAGRAPHS.map((text) => {
    const start = map.text.indexOf(text)
    return { start, end: start + text.length }
  })
  return keepHighlights(document, map, [target(0, 'quote', QUOTE), target(1, 'claim', CLAIM)], statements, styles)
}

/** Gives the watch time to notice changes and react to them. */
async function settle(): Promise<void> {
  await vi.advanceTimersByTimeAsync(10_000)
}

describe('keepHighlights', () => {
  test('paints quotations and claims under their own names and leaves the page as it is', () => {
    const before = document.documentElement.outerHTML
    highlights = highlight()
    expect(painted('parallax-quote')).toEqual([QUOTE])
    expect(painted('parallax-claim')).toEqual([CLAIM])
    expect(highlights.ranges().map(({ statement }) => statement)).toEqual([0, 1])
    expect(document.documentElement.outerHTML).toBe(before)
  })

  test.each<[styles: HighlightStyles, names: string[], marked: number[]]>([
    [{ quote: 'background', claim: 'background' }, ['quote', 'quote-ground', 'claim', 'claim-ground'], [0, 1]],
    [{ quote: 'background', claim: 'none' }, ['quote', 'quote-ground'], [0]],
    [{ quote: 'none', claim: 'underline' }, ['claim'], [1]],
    [{ quote: 'none', claim: 'none' }, [], []],
  ])('%j paints %j, now and when the reader chooses it', (styles, names, marked) => {
    const own = () => [...CSS.highlights.keys()].map((name) => name.replace('parallax-', ''))
    for (const before of [styles, STYLES]) {
      highlights = highlight(before)
      highlights.restyle(styles)
      expect(own().toSorted()).toEqual(names.toSorted())
      expect(highlights.marked().map(({ statement }) => statement)).toEqual(marked)
      expect(highlights.ranges()).toHaveLength(2)
      highlights.remove()
    }
  })

  test('takes its highlights away, and no others', () => {
    highlights = highlight()
    CSS.highlights.set('another', new Highlight())
    highlights.remove()
    expect([...CSS.highlights.keys()]).toEqual(['another'])
  })

  test.each<[what: string, change: () => void, quotes: string[], claims: string[]]>([
    ['the paragraphs re-rendered', () => render(PARAGRAPHS), [QUOTE], [CLAIM]],
    ['in another order', () => render([...PARAGRAPHS].reverse()), [QUOTE], [CLAIM]],
    ['one paragraph gone', () => document.querySelectorAll('p')[1]?.remove(), [QUOTE], []],
    ['nodes taken out and put back', () => document.body.append(...document.querySelectorAll('p')), [QUOTE], [CLAIM]],
    ['another number', () => render([PARAGRAPHS[0] ?? '', CLAIM.replace('five', '12')]), [QUOTE], []],
    ['an unrelated change', () => document.body.append('A new comment.'), [QUOTE], [CLAIM]],
    ['a negation', () => change(CLAIM, 'found', 'found no'), [QUOTE], []],
    ['a negation in an element of its own', () => insert(CLAIM, 'found ', 'b', 'no '), [QUOTE], []],
    ['a negation of what is said of a quotation', () => change(QUOTE, 'said', 'denied saying'), [], [CLAIM]],
    ['another speaker', () => change(QUOTE, 'mayor', 'governor'), [], [CLAIM]],
    ['a clause before', () => change(CLAIM, 'Engineers', 'Nobody believes that engineers'), [QUOTE], []],
    ['a clause before, in an element of its own', () => insert(CLAIM, '', 'b', 'Nobody believes that '), [QUOTE], []],
    ['a clause behind', () => change(CLAIM, 'piers.', 'piers, one of them claims.'), [QUOTE], []],
    ['a paragraph above', () => document.querySelectorAll('p')[1]?.before('Live: more soon.'), [QUOTE], [CLAIM]],
    ['a clock above', () => document.querySelectorAll('p')[1]?.before('12:45:01'), [QUOTE], [CLAIM]],
    ['an advertisement in its midst', () => insert(CLAIM, 'three ', 'span', 'Subscribe now! '), [QUOTE], []],
    ['capitals', () => change(CLAIM, 'Engineers', 'ENGINEERS'), [QUOTE], [CLAIM.replace('Engineers', 'ENGINEERS')]],
    ['straight marks', () => change(QUOTE, '“', '"'), [QUOTE], [CLAIM]],
    [
      'its near-duplicate elsewhere, and it gone',
      () => render([PARAGRAPHS[0] ?? '', PARAGRAPHS[2] ?? '', CLAIM.replace('three', 'none')]),
      [QUOTE],
      [],
    ],
    ['another body', () => document.body.replaceWith(document.body.cloneNode(true)), [QUOTE], [CLAIM]],
    ['an empty page', () => document.body.replaceChildren(), [], []],
  ])('%s', async (_, change, quotes, claims) => {
    highlights = highlight()
    change()
    await settle()
    expect(painted('parallax-quote')).toEqual(quotes)
    expect(painted('parallax-claim')).toEqual(claims)
  })

  test('what comes between the pieces of a statement and is no text of the article is not painted', async () => {
    highlights = highlight()
    insert(CLAIM, 'three ', 'button', 'Share')
    await settle()
    expect(painted('parallax-claim')).toEqual(['Engineers found cracks in three ', 'of its five piers.'])
  })

  test('the same words that stood elsewhere all along are not taken for a statement that has changed', async () => {
    render([...PARAGRAPHS, 'In short.', CLAIM])
    highlights = highlight()
    change(CLAIM, 'found', 'found no')
    await settle()
    expect(painted('parallax-claim')).toEqual([])
  })

  test('a changed statement loses its highlight before the page is next painted', () => {
    highlights = highlight()
    change(CLAIM, 'found', 'found no')
    return Promise.resolve().then(() => {
      vi.advanceTimersToNextFrame()
      expect(painted('parallax-claim')).toEqual([])
      expect(painted('parallax-quote')).toEqual([QUOTE])
    })
  })

  test('a text split into nodes and joined again is painted all the while', async () => {
    highlights = highlight()
    nodeOf(CLAIM).splitText(12).splitText(5)
    await settle()
    expect(painted('parallax-claim').join('')).toBe(CLAIM)
    document.body.normalize()
    await settle()
    expect(painted('parallax-claim')).toEqual([CLAIM])
  })

  test('what was lost is found when it comes back', async () => {
    highlights = highlight()
    document.body.replaceChildren()
    await settle()
    render(PARAGRAPHS)
    await settle()
    expect(painted('parallax-quote')).toEqual([QUOTE])
  })

  test.each<[letters: number, found: string[]]>([
    [400_000, [QUOTE]],
    [600_000, []],
  ])(
    'a statement rendered again behind %d letters of other text is found as far as a page is searched',
    async (letters, found) => {
      highlights = highlight()
      const above = document.createElement('p')
      above.textContent = 'The river rose. '.repeat(letters / 16)
      document.body.prepend(above)
      nodeOf(QUOTE).replaceWith(nodeOf(QUOTE).cloneNode())
      await settle()
      expect(painted('parallax-quote')).toEqual(found)
    },
  )

  test('nothing is searched for after removal', async () => {
    highlights = highlight()
    highlights.remove()
    render(PARAGRAPHS)
    await settle()
    expect(painted('parallax-quote')).toEqual([])
  })

  test('works without the Highlight API', () => {
    Object.assign(globalThis, { CSS: {} })
    highlights = highlight()
    expect(highlights.ranges()).toHaveLength(2)
  })
})

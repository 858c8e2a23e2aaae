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

const STYLES: HighlightStyles = { quote: 'background', claim: 'underline' }

function highlight(styles = STYLES): Highlights {
  const map = joinParagraphs(readBlocks(document.body))
  const target = (statement: number, relation: Target['relation'], words: string): Target => {
    const start = map.text.indexOf(words)
    return { statement, relation, start, end: start + words.length }
  }
  return keepHighlights(document, map, [target(0, 'quote', QUOTE), target(1, 'claim', CLAIM)], styles)
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
    ['an empty page', () => document.body.replaceChildren(), [], []],
  ])('%s', async (_, change, quotes, claims) => {
    highlights = highlight()
    change()
    await settle()
    expect(painted('parallax-quote')).toEqual(quotes)
    expect(painted('parallax-claim')).toEqual(claims)
  })

  test('what was lost is found when it comes back', async () => {
    highlights = highlight()
    document.body.replaceChildren()
    await settle()
    render(PARAGRAPHS)
    await settle()
    expect(painted('parallax-quote')).toEqual([QUOTE])
  })

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

// @vitest-environment jsdom
/** Text from outside in every place that shows it: whatever it says, it is text there and nothing else. */
import { cleanup, render } from '@testing-library/preact'
import type { ComponentChild } from 'preact'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { Card } from '../../src/content/card/card.tsx'
import { toCardContent } from '../../src/content/card/to-card-content.ts'
import type { PageComparison } from '../../src/messaging/outcome.ts'
import { toDocument } from '../../src/panel/export/comparison-document.ts'
import { toHtml } from '../../src/panel/export/to-html.ts'
import { toMarkdown } from '../../src/panel/export/to-markdown.ts'
import { Panel } from '../../src/panel/panel.tsx'
import { INITIAL_PANEL_VIEW, VIEW_NAMES } from '../../src/panel/view-state.ts'
import { Popup } from '../../src/popup/popup.tsx'
import { listSignatures } from '../fixtures/list-signatures.ts'
import { HARM, PAYLOADS } from '../fixtures/payloads.ts'
import { poison } from '../panel/export/hostile.ts'

beforeAll(() => {
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      observe() {}
      disconnect() {}
    },
  )
  window.scrollTo = vi.fn() as typeof window.scrollTo
})
afterEach(cleanup)

const callbacks = {
  onViewChange() {},
  onReveal: async () => true,
  onCompare() {},
  onAgain() {},
  onOpenOptions() {},
  onSave() {},
  onCopy: async () => {},
}

/** How often each payload is shown in each face, each time in another place. */
const ROUNDS = 3
/** Texts of all sorts that faces show otherwise: a long one is cut, those that are alike are put together. */
const PLAIN = ['plain words', 'plain words, '.repeat(100), countUp(''), countUp(' and more'.repeat(50))]

/** What shows a comparison, with the rest of what an outcome can say. */
const FACES: [name: string, show: (comparison: PageComparison) => ComponentChild][] = [
  ['the popup', (comparison) => <Popup outcome={{ state: 'compared', comparison }} />],
  [
    'the popup that has found nothing',
    ({ article }) => <Popup outcome={{ state: 'nothingRelated', article, cutOff: false, librarySize: 1 }} />,
  ],
  [
    'the popup that says what failed',
    ({ article }) => <Popup outcome={{ state: 'failed', message: article.headline }} />,
  ],
  ['the card', (comparison) => <Card content={toCardContent(comparison, [0, 1])} onClose={() => {}} />],
  ...VIEW_NAMES.map((name): [string, (comparison: PageComparison) => ComponentChild] => [
    `the panel, ${name}`,
    (comparison) => (
      <Panel state={{ state: 'compared', comparison }} view={{ ...INITIAL_PANEL_VIEW, name }} {...callbacks} />
    ),
  ]),
]

test.each(FACES)('%s shows payloads as text', (_, show) => {
  const known = new Set(PLAIN.flatMap((text) => [...listSignatures(showIn(show, text))]))
  let taken = 0
  const take = () => PAYLOADS[taken++ % PAYLOADS.length] ?? ''
  while (taken < ROUNDS * PAYLOADS.length) {
    const face = showIn(show, take)
    expect([...listSignatures(face)].filter((signature) => !known.has(signature))).toEqual([])
    expect(face.textContent).toContain('<')
  }
  expect(HARM in globalThis).toBe(false)
})

test('what the panel saves as Markdown has every payload as text', () => {
  for (const payload of PAYLOADS) {
    const poisoned = toDocument(poison(payload))
    // A parser of Markdown takes an angle bracket without a backslash for HTML, or for an address.
    expect(toMarkdown(poisoned).replace(/\]\(<[^>\n]*>\)/g, ''), payload).not.toMatch(/(?<!\\)<|(?<!\\)&|]\(/)
  }
})

test('a saved page has every payload as text', () => {
  const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html')
  const known = listSignatures(parse(toHtml(toDocument(poison('plain words')))))
  for (const payload of PAYLOADS) {
    const page = parse(toHtml(toDocument(poison(payload))))
    expect(
      [...listSignatures(page)].filter((signature) => !known.has(signature)),
      payload,
    ).toEqual([])
  }
})

function showIn(show: (comparison: PageComparison) => ComponentChild, text: string | (() => string)): Element {
  cleanup()
  return render(show(poison(text))).container
}

/** Gives another text each time. */
function countUp(words: string): () => string {
  let count = 0
  return () => `Number ${count++}${words}`
}

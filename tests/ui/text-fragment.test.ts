import fc from 'fast-check'
import { expect, test } from 'vitest'
import { linkToText } from '../../src/ui/text-fragment.ts'

const PAGE = 'https://herald.example/dam'
const LONG =
  'The dam above Santa Rita held for nine hours, engineers said, before it gave way and flooded the valley on Sunday.'

test.each([
  ['a short sentence whole', 'The dam held.', `${PAGE}#:~:text=The%20dam%20held.`],
  ['“-”, “,” and “&” in code', 'Half-empty, AT&T said', `${PAGE}#:~:text=Half%2Dempty%2C%20AT%26T%20said`],
  [
    'a long one by its first and last words',
    LONG,
    `${PAGE}#:~:text=The%20dam%20above%20Santa%20Rita,flooded%20the%20valley%20on%20Sunday.`,
  ],
  ['white space as a browser sees it', ' The dam\n held. ', `${PAGE}#:~:text=The%20dam%20held.`],
  ['half a surrogate pair as nothing', 'The dam \uD83D', `${PAGE}#:~:text=The%20dam%20`],
  ['no text as no fragment', '', PAGE],
])('names %s', (_, text, link) => {
  expect(linkToText(PAGE, text)).toBe(link)
})

test.each([
  [`${PAGE}#live`, `${PAGE}#live:~:text=Held.`],
  [`${PAGE}#live:~:text=other`, `${PAGE}#live:~:text=Held.`],
  [`${PAGE}#:~:text=other`, `${PAGE}#:~:text=Held.`],
  [`${PAGE}?id=7`, `${PAGE}?id=7#:~:text=Held.`],
])('keeps what else %s has', (address, link) => {
  expect(linkToText(address, 'Held.')).toBe(link)
})

test.each([undefined, '', 'herald.example', 'javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd'])(
  'does not link %s',
  (address) => {
    expect(linkToText(address, 'Held.')).toBeUndefined()
  },
)

test('whatever the text, a browser reads its words back from the directive', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      const directive = linkToText(PAGE, text)?.split(':~:text=')[1]
      if (directive === undefined) return text.trim() === ''
      expect(directive).not.toMatch(/[-&\s]/)
      const words = text.trim().replace(/\s+/g, ' ')
      const [start = '', end = ''] = directive.split(',').map(decodeURIComponent)
      return words.startsWith(start) && words.endsWith(end || start)
    }),
  )
})

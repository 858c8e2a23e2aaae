// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { copyDocument } from '../../src/extraction/copy-document.ts'
import { finish } from '../../src/extraction/steps.ts'

const PROSE = `<p>${'The dam broke on a Sunday morning in May. '.repeat(30)}</p>`

function parse(body: string): Document {
  return new DOMParser().parseFromString(`<title>Dam</title><body class="news">${body}`, 'text/html')
}

function bodyOf({ document }: { document: Document }): string {
  return document.body.innerHTML
}

test('a page is copied as it is, but for code and for names that would hide properties', () => {
  const code = `<style>${'p{}'.repeat(300_000)}</style><script>run()</script><!-- three -->`
  const data = '<script type="application/ld+json">{}</script>'
  const live = parse(`<form id="a"><input name="childNodes"></form>${code}${data}<p id="b">One <i>two</i></p>`)
  const copy = finish(copyDocument(live))
  expect(bodyOf(copy)).toBe(`<form><input></form>${data}<p id="b">One <i>two</i></p>`)
  expect(copy.document.body.className).toBe('news')
  expect(copy.isPartial).toBe(false)
})

test('every node of the copy knows where it comes from', () => {
  const live = parse('<p>One <i>two</i></p>')
  const { document, origins } = finish(copyDocument(live))
  expect(origins.get(document.querySelector('i')?.firstChild as Node)).toBe(live.querySelector('i')?.firstChild)
  expect(origins.get(document.body)).toBe(live.body)
})

test('of a very large page the part that holds the article is copied, and the head', () => {
  const comments = '<li>Well said.</li>'.repeat(20_000)
  const teaser = '<article>The weather</article>'
  const copy = finish(copyDocument(parse(`<div>${teaser}<article>${PROSE}</article><ol>${comments}</ol></div>`)))
  expect(bodyOf(copy)).toBe(`<div><article>${PROSE}</article></div>`)
  expect(copy.document.title).toBe('Dam')
  expect(copy.isPartial).toBe(false)
})

test('an article without end is copied in part, and that is said', () => {
  const copy = finish(copyDocument(parse('<p>Again.</p>'.repeat(20_000))))
  const copied = copy.document.querySelectorAll('p').length
  expect(copied).toBeGreaterThan(4000)
  expect(copied).toBeLessThan(20_000)
  expect(copy.isPartial).toBe(true)
})

test('a text longer than a book is left out, and that is said', () => {
  const copy = finish(copyDocument(parse(`<p>${'x'.repeat(1_000_000)}</p>${PROSE}`)))
  expect(bodyOf(copy)).toBe(`<p></p>${PROSE}`)
  expect(copy.isPartial).toBe(true)
})

// @vitest-environment jsdom
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toDocument } from '../../../src/panel/export/comparison-document.ts'
import { escapeHtml, toHtml } from '../../../src/panel/export/to-html.ts'
import { COMPARISON } from '../../ui/example-comparison.ts'
import { HOSTILE_TEXTS, poison } from './hostile.ts'

function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html')
}

/** The elements in their order, each with its attributes' names and its depth, and nothing of its text. */
function structureOf(html: string): string[] {
  return Array.from(parse(html).querySelectorAll('*'), (element) => {
    let depth = 0
    for (let parent = element.parentElement; parent; parent = parent.parentElement) depth++
    return `${depth} ${element.tagName} ${element.getAttributeNames().join(' ')}`
  })
}

const STRUCTURE = structureOf(toHtml(toDocument(poison('plain'))))

describe('the web page', () => {
  const html = toHtml(toDocument(COMPARISON))
  const page = parse(html)

  test('tells the differences, what is missing and what only the page has, with links to the sentences', () => {
    const told = page.body.textContent ?? ''
    for (const words of ['Fifty houses were evacuated.', 'Two bridges were swept away.', 'The mayor was on holiday.']) {
      expect(told).toContain(words)
    }
    const links = Array.from(page.querySelectorAll('a'), (link) => link.getAttribute('href'))
    expect(links).toContainEqual(expect.stringMatching(/^https:\/\/herald\.example\/dam#:~:text=/))
  })

  test('loads and runs nothing', () => {
    expect(page.querySelectorAll('script, link, img, iframe, object, form, base')).toHaveLength(0)
    expect(html).not.toMatch(/javascript:|\bon\w+=|url\(|@import/i)
    const policy = page.querySelector('meta[http-equiv]')?.getAttribute('content')
    expect(policy).toMatch(/^default-src 'none'; style-src 'unsafe-inline';/)
  })

  test('links to web addresses alone', () => {
    for (const link of page.querySelectorAll('a')) expect(link.href).toMatch(/^https?:/)
  })

  test.each(HOSTILE_TEXTS)('has the same elements whatever the texts are: %j', (hostile) => {
    expect(structureOf(toHtml(toDocument(poison(hostile))))).toEqual(STRUCTURE)
  })

  test('has the same elements for any text', () => {
    const text = fc.string({ unit: 'binary', minLength: 1 })
    fc.assert(
      fc.property(text, (hostile) => {
        expect(structureOf(toHtml(toDocument(poison(hostile))))).toEqual(STRUCTURE)
      }),
      { numRuns: 60 },
    )
  })
})

test('an escaped text reads as itself, between tags and in an attribute', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const readable = text.replace(/[\p{Cc}\p{Cs}]+/gu, ' ')
      const page = parse(`<p title="${escapeHtml(text)}">.${escapeHtml(text)}</p>`)
      expect(page.querySelector('p')?.textContent).toBe(`.${readable}`)
      expect(page.querySelector('p')?.title).toBe(readable)
    }),
  )
})

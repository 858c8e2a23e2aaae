// @vitest-environment jsdom
/** A page is read in the reading page as it would be read where it is. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type FindContent, findContentHere, findMainContent } from '../../../src/extraction/find-main-content.ts'
import { type Block, readBlocks } from '../../../src/extraction/read-blocks.ts'
import { finish } from '../../../src/extraction/steps.ts'
import { findFlat } from './find-flat.ts'

const PAGES = ['tests/fixtures/pages', 'tests/fixtures/pages/extraction', 'data/sample'].flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => join(folder, file)),
)
const PROSE = 'The dam, which nobody wanted, was built in a year, and then it broke on a Sunday, people said. '
const PARAGRAPH = `<p>${PROSE.repeat(3)}</p>`
const ARTICLE = `<article><h1>The dam</h1>${PARAGRAPH.repeat(8)}</article>`

function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html')
}

interface Reading {
  blocks: Omit<Block, 'runs'>[]
  /** The live text node of each run of each block. */
  nodes: Node[]
  said: unknown
}

function read(live: Document, findContent: FindContent<never>): Reading {
  const found = finish(findMainContent(live, findContent))
  if (!found) return { blocks: [], nodes: [], said: null }
  const { content, origins, ...said } = found
  const blocks = readBlocks(content, (node) => origins.get(node))
  return {
    blocks: blocks.map(({ runs: _, ...block }) => block),
    nodes: blocks.flatMap(({ runs }) => runs.map(({ node }) => node)),
    said,
  }
}

function expectSame(live: Document): Reading {
  const before = live.documentElement.outerHTML
  const here = read(live, findContentHere)
  const there = read(live, findFlat)
  expect(there.blocks).toEqual(here.blocks)
  expect(there.said).toEqual(here.said)
  expect(there.nodes.length).toBe(here.nodes.length)
  expect(there.nodes.every((node, i) => node === here.nodes[i])).toBe(true)
  expect(live.documentElement.outerHTML).toBe(before)
  return there
}

test.each(PAGES)('%s is read alike', (file) => {
  expectSame(parse(readFileSync(file, 'utf8')))
})

test.each([
  ['nothing', ''],
  ['a page of links', '<a href="#top">Top</a>'.repeat(50) + ARTICLE],
  ['deep nesting', `${'<div>'.repeat(480)}${ARTICLE}${'<div>x, '.repeat(100)}`],
  ['names that only a parser makes', `<x"y a"b="c" class="z">${PARAGRAPH}</x"y>${ARTICLE}`],
  ['elements named like properties', `<form><input name="parentNode"><input id="attributes">${ARTICLE}</form>`],
  ['hidden parts', `<p style="display: none">${PROSE}</p><p hidden>${PROSE}</p>${ARTICLE}`],
  ['pictures of any kind', `<figure data-src="a.jpg"></figure><img alt="b" srcset="b.png 2x">${ARTICLE}`],
  ['drawings and formulas', `<svg class="share"><g id="menu">x</g></svg><math><mi>y</mi></math>${ARTICLE}`],
  ['a byline', `<article><p class="byline"><b itemprop="name">Ana Ruiz</b></p>${PARAGRAPH.repeat(8)}</article>`],
  ['line breaks for paragraphs', `<div>${`${PROSE}<br><br>`.repeat(12)}</div>`],
  ['its article where comments are', `<div class="comment">${PARAGRAPH.repeat(8)}</div>`],
])('%s is read alike', (_, body) => {
  const title = '<title>The dam | The Valley</title><meta name="author" content="A &amp; B">'
  const page = expectSame(parse(`<html>${title}<body>${body}`))
  expect(page.blocks.length > 0).toBe(body !== '')
})

/** What Readability has rules for, and what it does not know. */
const NAMES =
  'p div section article a span br h1 h2 table tr td ul li font form input img figure noscript aside svg x-y'
const ATTRIBUTES = ['class', 'id', 'role', 'style', 'hidden', 'aria-hidden', 'href', 'src', 'rel', 'data-x']
const VALUES = ['', 'comment', 'main', 'menu', 'share', 'author', 'true', 'display:none', '#a', 'a.jpg', 'javascript:a']

interface Tree {
  name: string
  attributes: [string, string][]
  inside: (Tree | string)[]
}

const { tree } = fc.letrec<{ tree: Tree; text: string }>((tie) => ({
  text: fc.oneof(fc.constantFrom('\n', PROSE, PROSE.repeat(6), 'Advertisement'), fc.string({ maxLength: 20 })),
  tree: fc.record({
    name: fc.constantFrom(...NAMES.split(' ')),
    attributes: fc.array(fc.tuple(fc.constantFrom(...ATTRIBUTES), fc.constantFrom(...VALUES)), { maxLength: 3 }),
    inside: fc.array(fc.oneof({ depthSize: 'medium' }, tie('text'), tie('tree')), { maxLength: 6 }),
  }),
}))

function build(document: Document, { name, attributes, inside }: Tree): Element {
  const element = document.createElement(name)
  for (const [attribute, value] of attributes) element.setAttribute(attribute, value)
  element.append(...inside.map((part) => (typeof part === 'string' ? part : build(document, part))))
  return element
}

test('any page is read alike', () => {
  fc.assert(
    fc.property(fc.array(tree, { maxLength: 8 }), (trees) => {
      const document = parse('<title>The dam</title>')
      document.body.append(...trees.map((part) => build(document, part)))
      expectSame(document)
    }),
    { numRuns: 200 },
  )
})

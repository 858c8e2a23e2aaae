// @vitest-environment jsdom
/** Lists that no content script makes: a page's process may send anything. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findContent } from '../../src/offscreen/find-content.ts'

const HTML = [-1, 'HTML', {}]
const BODY = [0, 'BODY', {}]
const TEXT = 'The dam broke on a Sunday, people said, and nobody was surprised. '.repeat(5)

test('what Readability finds is told by where it was in the list', () => {
  const list = [HTML, BODY, [1, 'H1', {}], [2, 'Dam'], [1, 'FONT', {}], [4, TEXT], [1, 'P', {}], [6, TEXT]]
  const { nodes = [] } = findContent(list) ?? {}
  const known = nodes.map(([, node]) => node).filter((node) => typeof node === 'number')
  expect(known).toEqual(expect.arrayContaining([5, 6, 7]))
  expect(nodes[0]).toEqual([-1, 'DIV'])
  expect(nodes.map(([, node]) => node)).toContain('SPAN')
})

test.each<[what: string, list: unknown]>([
  ['nothing', undefined],
  ['a text', 'HTML'],
  ['an object', { length: 1, 0: HTML }],
  ['a node that is none', [HTML, BODY, null]],
  ['a node without a name', [HTML, BODY, [1]]],
  ['a node with more than its attributes', [HTML, [0, 'BODY', {}, {}]]],
  ['attributes that are no texts', [HTML, [0, 'BODY', { class: 7 }]]],
  ['a parent that is not there', [HTML, [7, 'BODY', {}]]],
  ['a parent before all', [HTML, [-1, 'BODY', {}]]],
  ['a parent between two', [HTML, [0.5, 'BODY', {}]]],
  ['a parent of the name of a method', [HTML, ['push', 'BODY', {}]]],
  ['a child of its own', [HTML, [1, 'BODY', {}]]],
  ['a circle', [HTML, [2, 'BODY', {}], [1, 'P', {}]]],
  ['a child of a text', [HTML, BODY, [1, 'Dam'], [2, 'P', {}]]],
  ['a text alone', [[-1, 'Dam']]],
  ['too many nodes', [HTML, BODY, ...Array(10_000).fill([1, 'P', {}])]],
  ['too much text', [HTML, BODY, [1, 'x'.repeat(2_000_000)]]],
  ['too many attributes', [HTML, [0, 'BODY', { class: 'x'.repeat(2_000_000) }]]],
])('%s is refused in words', (_, list) => {
  expect(() => findContent(list)).toThrow(/^(?:is|has|\d|The document)/)
})

test.each<[what: string, list: unknown]>([
  ['no node', []],
  ['no body', [HTML]],
  ['an empty body', [HTML, BODY]],
  ['names and attributes that only a parser makes', [HTML, BODY, [1, 'A"B', { 'c"d': 'e', '': 'f' }]]],
])('in %s there is nothing', (_, list) => {
  expect(findContent(list)).toBeNull()
})

test('of a list of names and parents something comes, or nothing, and never harm', () => {
  const name = fc.oneof(fc.constantFrom('HTML', 'HEAD', 'BODY', 'P', 'DIV', 'SCRIPT', 'svg', 'TEMPLATE'), fc.string())
  const attributes = fc.dictionary(fc.string(), fc.string(), { maxKeys: 3 })
  const node = fc.oneof(fc.tuple(fc.integer({ min: -2, max: 9 }), name, attributes), fc.tuple(fc.nat(9), fc.string()))
  fc.assert(
    fc.property(fc.oneof(fc.array(node), fc.anything()), (list) => {
      const before = document.documentElement.outerHTML
      try {
        const found = findContent(list)
        for (const [i, [parent]] of (found?.nodes ?? []).entries()) expect(parent).toBeLessThan(i)
      } catch (error) {
        expect(error).toMatchObject({ name: 'InvalidDataError' })
      }
      expect(document.documentElement.outerHTML).toBe(before)
    }),
    { numRuns: 1000 },
  )
})

import { expect, test } from 'vitest'
import { findFault } from '../../../src/offscreen/lists/find-fault.ts'
import { MAX_LINEAR_GROWTH, measureGrowth } from '../../measure-growth.ts'

test.each([
  ['nothing', '', { kind: 'empty' }],
  ['blanks', ' \n', { kind: 'empty' }],
  ['a page', '\n<!DOCTYPE html><p>', { kind: 'webPage' }],
  ['a page without its type', '<html lang="en">', { kind: 'webPage' }],
  ['plain words', 'Not found', { kind: 'other' }],
  ['something else in good XML', '<svg/>', { kind: 'other' }],
  ['an element that is not closed', '<rss>\n<channel>\n<item></channel></rss>', { kind: 'broken', line: 3 }],
  ['what breaks off', '<rss>\n<channel>', { kind: 'breaksOff' }],
  ['text that breaks off', '<rss>\n<![CDATA[ x', { kind: 'breaksOff' }],
  ['the same after blank lines', '\n\n<rss>\n<channel></rss>', { kind: 'broken', line: 4 }],
])('%s', (_, text, fault) => {
  expect(findFault(text)).toEqual(fault)
})

test.each([
  ['elements', '<a>', '<b></b>'],
  ['elements that are never closed', '<a>', '<b>'],
  ['lines', '<a>', '\n'],
  ['blank lines before it', '', '\n'],
  ['attributes', '<a', ' b="1"'],
  ['ampersands', '<a>', '&'],
  ['comments that are never closed', '<a>', '<!--'],
  ['doctypes', '<!DOCTYPE a [', '<!ENTITY b "c">'],
])('takes time in proportion to the number of %s', (_, start, repeated) => {
  const growth = measureGrowth((size) => `${start}${repeated.repeat(size)}</z>`, 2000, findFault)
  expect(growth).toBeLessThan(MAX_LINEAR_GROWTH)
})

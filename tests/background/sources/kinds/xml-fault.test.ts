import { expect, test } from 'vitest'
import { describeFault } from '../../../../src/background/sources/kinds/xml-fault.ts'

test.each([
  ['nothing', '', 'The server sent an empty file.'],
  ['blanks', ' \n', 'The server sent an empty file.'],
  ['a page', '\n<!DOCTYPE html><p>', 'The server sent a web page. This is no feed.'],
  ['a page without its type', '<html lang="en">', 'The server sent a web page. This is no feed.'],
  ['plain words', 'Not found', 'This is no feed.'],
  ['something else in good XML', '<svg/>', 'This is no feed.'],
  ['an element that is not closed', '<rss>\n<channel>\n<item></channel></rss>', 'The XML is broken at line 3.'],
  ['what breaks off', '<rss>\n<channel>', 'The XML breaks off before its end.'],
  ['text that breaks off', '<rss>\n<![CDATA[ x', 'The XML breaks off before its end.'],
  ['the same after blank lines', '\n\n<rss>\n<channel></rss>', 'The XML is broken at line 4.'],
])('%s', (_, text, words) => {
  expect(describeFault(text, 'This is no feed.')).toBe(words)
})

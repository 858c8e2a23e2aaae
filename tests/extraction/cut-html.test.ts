import { expect, test } from 'vitest'
import { cutHtml } from '../../src/extraction/cut-html.ts'
import { MAX_LINEAR_GROWTH, measureGrowth } from '../measure-growth.ts'

const BOUNDS = { elements: 6, depth: 3, length: 60 }

test.each([
  ['a small piece', '<p>A <b>dam</b> broke.</p>', '<p>A <b>dam</b> broke.</p>'],
  ['too much text', 'x'.repeat(100), 'x'.repeat(60)],
  [
    'too many elements',
    '<i>1</i><i>2</i><i>3</i><i>4</i><i>5</i><i>6</i><i>7</i>',
    '<i>1</i><i>2</i><i>3</i><i>4</i><i>5</i><i>6</i>',
  ],
  ['elements nested too deep', '<b><b><b>in<b>side</b>', '<b><b><b>in'],
  ['the same with closing tags of others', '<b></i><b></i><b></i><b>', '<b></i><b></i><b></i><b>'],
  ['elements that end by themselves', '<p>1<p>2<p>3<br>4<p>5<p>6', '<p>1<p>2<p>3<br>4<p>5<p>6'],
  ['no tags at all', '1 < 2 and <3', '1 < 2 and <3'],
])('%s', (_, html, cut) => {
  expect(cutHtml(html, BOUNDS)).toBe(cut)
})

test.each(['<b>', '<p>', '</b>', '<', '<a href="', '<!--', '<b a="<">'])(
  'takes time in proportion to the number of %s',
  (tag) => {
    const bounds = { elements: 1e9, depth: 1e9, length: 1e9 }
    const growth = measureGrowth(
      (size) => tag.repeat(size),
      2000,
      (html) => cutHtml(html, bounds),
    )
    expect(growth).toBeLessThan(MAX_LINEAR_GROWTH)
  },
)

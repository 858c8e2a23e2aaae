import { expect, test } from 'vitest'
import { looksLikeArticle } from '../../src/extraction/judge-article.ts'
import type { Block } from '../../src/extraction/read-blocks.ts'

function block(text: string, { linked = 0, heading = false } = {}): Block {
  return { text, runs: [], linked, heading }
}

const SENTENCE = 'The mayor of the town said on Monday that the old bridge would be closed for two years from April.'
const paragraph = block(SENTENCE)
const teaser = block('Old bridge to close', { linked: 19, heading: true })
const label = block('Photo: the old bridge seen from the other bank of the river in the month of May')

test.each<[what: string, blocks: Block[], announced: boolean, verdict: boolean]>([
  ['an article', Array(6).fill(paragraph), false, true],
  ['a short article that says it is one', [paragraph, paragraph], true, true],
  ['a short text that does not', [paragraph, paragraph], false, false],
  ['one sentence', [paragraph], true, false],
  ['nothing', [], true, false],
  ['a list of teasers', Array(6).fill([teaser, paragraph]).flat(), false, false],
  ['a front page that says it is an article', Array(9).fill([teaser, teaser, paragraph]).flat(), true, false],
  [
    'an article with teasers under it',
    [...Array(9).fill(paragraph), ...Array(6).fill([teaser, paragraph]).flat()],
    true,
    true,
  ],
  ['captions without sentences', Array(12).fill(label), false, false],
  ['paragraphs of links', Array(9).fill(block(SENTENCE, { linked: SENTENCE.length })), false, false],
  [
    'a Japanese article',
    Array(6).fill(block('市長は月曜日、古い橋を四月から二年間閉鎖すると述べた。'.repeat(2))),
    false,
    true,
  ],
])('%s', (_, blocks, announced, verdict) => {
  expect(looksLikeArticle(blocks, announced)).toBe(verdict)
})

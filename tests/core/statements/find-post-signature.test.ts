import { expect, test } from 'vitest'
import { analyseArticle } from '../../../src/core/statements/analyse-article.ts'
import { findPostSignature } from '../../../src/core/statements/find-post-signature.ts'
import { sliceRange } from '../../../src/core/text/ranges.ts'

test.each<[text: string, signature: string[]]>([
  ['The dam will hold. — Ada Ruiz (@adaruiz) May 5, 2018', ['— Ada Ruiz (@adaruiz) May 5, 2018']],
  [
    'See for yourself https://t.co/Ab12 pic.twitter.com/Cd34 — Ada Ruiz (@ada_ruiz) September 14, 2017',
    ['https://t.co/Ab12', 'pic.twitter.com/Cd34', '— Ada Ruiz (@ada_ruiz) September 14, 2017'],
  ],
  ['The dam — it is old — will hold (@adaruiz says so).', []],
  ['She wrote on May 5, 2018 that the dam will hold.', []],
])('%s', (text, signature) => {
  expect(findPostSignature(text).map((range) => sliceRange(text, range))).toEqual(signature)
})

test('who signed a post, and when, is no part of what it says', () => {
  const text = 'The old dam will hold through all 3 winters. — Ada Ruiz (@adaruiz) May 5, 2018'
  const [post] = analyseArticle({ id: 'a', headline: 'Dam', publisher: 'Times', articleBody: text }).statements
  expect(post?.statement.text).toBe(text)
  expect(post?.words.map(({ text: word }) => word)).toEqual('The old dam will hold through all 3 winters'.split(' '))
  expect(post?.numbers.map(({ value }) => value)).toEqual([3])
  expect(post?.maskedText).not.toContain('2018')
})

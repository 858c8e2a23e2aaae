import { expect, test } from 'vitest'
import { analyseArticle } from '../../../src/core/statements/analyse-article.ts'
import { findInsertions } from '../../../src/core/statements/find-insertions.ts'
import { sliceRange } from '../../../src/core/text/ranges.ts'

test.each<[text: string, insertions: string[]]>([
  ['The dam will hold. — Ada Ruiz (@adaruiz) May 5, 2018', ['— Ada Ruiz (@adaruiz) May 5, 2018']],
  [
    'See for yourself https://t.co/Ab12 pic.twitter.com/Cd34 — Ada Ruiz (@ada_ruiz) September 14, 2017',
    ['https://t.co/Ab12', 'pic.twitter.com/Cd34', '— Ada Ruiz (@ada_ruiz) September 14, 2017'],
  ],
  [
    'President Ruiz Ada Maria RuizTwo towns flooded Mayor asks: how long? Dam to be closed MORE said on Friday that it will hold.',
    [' Ada Maria RuizTwo towns flooded Mayor asks: how long? Dam to be closed MORE'],
  ],
  ['President Ruiz told Ada Ruiz, her cousin, that she wants MORE of it.', []],
  ['Ruiz Ada RuizTwo towns flooded.', []],
  ['The dam — it is old — will hold (@adaruiz says so).', []],
  ['She wrote on May 5, 2018 that the dam will hold.', []],
])('%s', (text, insertions) => {
  expect(findInsertions(text).map((range) => sliceRange(text, range))).toEqual(insertions)
})

test('who signed a post, and when, is no part of what it says', () => {
  const text = 'The old dam will hold through all 3 winters. — Ada Ruiz (@adaruiz) May 5, 2018'
  const [post] = analyseArticle({ id: 'a', headline: 'Dam', publisher: 'Times', articleBody: text }).statements
  expect(post?.statement.text).toBe(text)
  expect(post?.words.map(({ text: word }) => word)).toEqual('The old dam will hold through all 3 winters'.split(' '))
  expect(post?.numbers.map(({ value }) => value)).toEqual([3])
  expect(post?.maskedText).not.toContain('2018')
})

test('headlines behind a name hide neither who speaks nor what is said', () => {
  const text =
    'President Ruiz Ada Maria RuizTwo towns flooded Dam to be closed MORE said that “the old dam will hold through the winter.”'
  const [statement] = analyseArticle({ id: 'a', headline: 'Dam', publisher: 'Times', articleBody: text }).statements
  expect(statement?.statement.quotations[0]?.speaker).toBe('President Ruiz')
  expect(statement?.words.map(({ key }) => key)).not.toContain('flooded')
})

import { describe, expect, it } from 'vitest'
import { normaliseWords } from '../../../src/core/text/normalise-words.ts'
import { splitWords } from '../../../src/core/text/words.ts'

const CASES: readonly [text: string, keys: string][] = [
  ["We won’t, they can't", 'we will not they can not'],
  ["It's Mexico's", 'it is mexico'],
  ['six Senators of the United States', '6 senators of the usa'],
  ['We co-operate on a re-election, co operate', 'we cooperate on a reelection co operate'],
  ['a constructor, toString and valueOf', 'a constructor tostring and valueof'],
]

describe('normaliseWords', () => {
  it.each(CASES)('reads %j', (text, keys) => {
    expect(
      normaliseWords(text, splitWords(text))
        .map(({ key }) => key)
        .join(' '),
    ).toBe(keys)
  })
})

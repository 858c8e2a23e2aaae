import { describe, expect, it } from 'vitest'
import { indexEntities } from '../../../src/core/statements/entity-index.ts'
import { readMentions } from '../../../src/core/statements/read-mentions.ts'
import { createResolver } from '../../../src/core/statements/resolve-speaker.ts'

/** A resolver that has followed everything that a text mentions, in order. */
function follow(text: string) {
  const mentions = readMentions(text)
  const resolver = createResolver(indexEntities(mentions))
  for (const mention of mentions) resolver.follow(mention)
  return resolver
}

/** What was mentioned so far, what the article says next, and whom that means. */
const CASES: Record<string, [before: string, next: string, speaker: string | undefined][]> = {
  'a name is the fullest form of it': [
    ['Ellen Marsh left.', 'Marsh', 'Ellen Marsh'],
    ['Ellen Marsh left.', 'Sen. Marsh', 'Ellen Marsh'],
    ['Ellen Marsh left.', 'Osei', 'Osei'],
  ],
  'he and she are the last person named': [
    ['Ellen Marsh left.', 'she', 'Ellen Marsh'],
    ['Ellen Marsh left.', 'She', 'Ellen Marsh'],
    ['Jonas Osei met Ellen Marsh.', 'she', 'Ellen Marsh'],
    ['Ellen Marsh left the Milton Town Council.', 'she', 'Ellen Marsh'],
    ['Ellen Marsh met a spokesman.', 'she', 'Ellen Marsh'],
    ['A spokesman left.', 'he', 'A spokesman'],
    ['', 'he', undefined],
  ],
  'they are whomever it was about last': [
    ['Ellen Marsh left the Milton Town Council.', 'they', 'Milton Town Council'],
    ['Ellen Marsh met two officials.', 'They', 'two officials'],
    ['', 'they', undefined],
  ],
  'an office is whoever holds it': [
    ['Sen. Marsh met Jonas Osei.', 'the senator', 'Sen. Marsh'],
    ['Sen. Marsh met Jonas Osei.', 'The senator', 'Sen. Marsh'],
    ['Sen. Marsh met Jonas Osei.', 'the former Milton senator', 'Sen. Marsh'],
    ['Gov. Marsh met Sen. Osei.', 'the governor', 'Gov. Marsh'],
  ],
  'an office that nobody is known to hold is that of the last person': [
    ['Ellen Marsh left.', 'the chairwoman', 'Ellen Marsh'],
    ['Ellen Marsh left the Milton Town Council.', 'the mayor', 'Ellen Marsh'],
    ['', 'the mayor', 'the mayor'],
    ['The Milton Town Council met.', 'the mayor', 'the mayor'],
  ],
  'a woman or a man without a name is nobody who has one': [
    ['John Marsh left.', 'the woman', 'the woman'],
    ['John Marsh met the woman.', 'she', 'the woman'],
    ['Ellen Marsh met John Osei.', 'the chairwoman', 'Ellen Marsh'],
  ],
  'a description is somebody new': [
    ['Sen. Ellen Marsh left.', 'a senator', 'a senator'],
    ['Sen. Ellen Marsh left.', 'another senator', 'another senator'],
    ['Sen. Ellen Marsh left.', 'the senators', 'the senators'],
    ['Sen. Ellen Marsh left.', 'officials', 'officials'],
  ],
}

describe.each(Object.entries(CASES))('createResolver: %s', (_, cases) => {
  it.each(cases)('%s %s: %s', (before, next, speaker) => {
    expect(follow(before).resolve(readMentions(next)[0])).toBe(speaker)
  })
})

describe('createResolver', () => {
  it('resolves nothing to nobody', () => expect(follow('Ellen Marsh left.').resolve(undefined)).toBeUndefined())

  it.each<[text: string, focus: string | undefined]>([
    ['', undefined],
    ['Ellen Marsh met Jonas Osei.', 'Jonas Osei'],
    ['Ellen Marsh met a spokesman.', 'a spokesman'],
    ['Ellen Marsh met Jonas Osei before Marsh left.', 'Ellen Marsh'],
    ['Ellen Marsh met an aide, and she left.', 'Ellen Marsh'],
  ])('%s is about %s last', (text, focus) => expect(follow(text).focus).toBe(focus))
})

import { describe, expect, it } from 'vitest'
import { findCue } from '../../../src/core/statements/find-cue.ts'
import type { Word } from '../../../src/core/text/words.ts'
import { MAX_LINEAR_GROWTH, measureGrowth } from '../../measure-growth.ts'
import { readSentence } from './read-sentence.ts'

/** The verb that introduces each of a sentence's quotations. */
function findCues(sentence: string): (Word | undefined)[] {
  const context = readSentence(sentence)
  return context.pieces.map((piece) => findCue(context, piece))
}

/** A sentence, then the verb that introduces each of its quotations. */
const CASES: Record<string, [sentence: string, ...cues: (string | undefined)[]][]> = {
  'where the verb stands': [
    ['Ellen Marsh said “the bridge is closed.”', 'said'],
    ['“The bridge is closed,” said Ellen Marsh.', 'said'],
    ['“The bridge is closed,” Ellen Marsh told reporters.', 'told'],
    ['“The bridge,” Marsh wrote, “is closed.”', 'wrote', 'wrote'],
    ['Said Ellen Marsh: “The bridge is closed.”', 'Said'],
  ],
  'no verb that reports': [
    ['Marsh walked past the “bridge to nowhere” again.', undefined],
    ['“The bridge is closed,” according to Ellen Marsh.', undefined],
    ['The banner with “he said we were told” was torn.', undefined],
  ],
  'the nearest verb': [
    ['Marsh wrote to Jonas Osei and said “the bridge is closed.”', 'said'],
    ['Marsh said the council was tired of reading and of being told “the bridge is closed.”', 'told'],
    ['Marsh said “the bridge is closed” and Osei added “we will walk there.”', 'said', 'added'],
  ],
  'a verb that often means something else loses to a plain one': [
    ['Marsh said of the rejected plan “the bridge is closed.”', 'said'],
    ['“The bridge is closed” was the signal that called, Marsh said, for courage.', 'said'],
    ['Marsh slammed the plan “as a waste of our time.”', 'slammed'],
    ['Marsh, who leads the town council of Milton, slammed it as “a waste of our time.”', 'slammed'],
  ],
  'another quotation between counts as distance': [
    ['Marsh said “the bridge is closed” and the tunnel “may open soon.”', 'said', 'said'],
    ['Marsh said “the bridge is closed” while Jonas Osei warned of “a long winter.”', 'said', 'warned'],
  ],
  'a verb that reports no utterance': [
    ['Marsh asked the council to say “the bridge is closed.”', 'asked'],
    ['Marsh wrote that she would say “the bridge is closed.”', 'wrote'],
    ['Nobody would say “the bridge is closed.”', 'say'],
  ],
  'a noun that looks like a verb': [
    ['The reports of “a closed bridge” spread.', undefined],
    ['Marsh’s claims of “a closed bridge” spread.', undefined],
    ["Marsh's claims of “a closed bridge” spread.", undefined],
    ['Marsh wrote her reply under “the bridge is closed.”', 'wrote'],
    ['No comment on “the closed bridge” came.', undefined],
  ],
  'the second part of a compound': [
    ['A well-read crowd saw “the bridge fall down.”', undefined],
    ['The oft-repeated tale of “a new bridge” made her smile.', undefined],
  ],
  'punctuation that ties a verb to its quotation': [
    ['Marsh warned the town late at night, “the bridge is closed” and said no more.', 'warned'],
    ['Marsh warned the town late at night: “the bridge is closed” and said no more.', 'warned'],
    ['Osei, the mayor said at noon, saw “a bad night,” Ellen Marsh warned.', 'warned'],
    ['Osei, the mayor said at noon, saw “a bad night”, Ellen Marsh warned.', 'warned'],
    ['Osei, the mayor said at noon, saw “a bad night!” Ellen Marsh warned.', 'warned'],
    ['Osei, the mayor said at noon, saw “a bad night —” Ellen Marsh warned.', 'warned'],
    ['Osei, the mayor said at noon, saw “a bad night” of which Ellen Marsh warned.', 'said'],
  ],
}

describe.each(Object.entries(CASES))('findCue: %s', (_, cases) => {
  it.each(cases)('%s', (sentence, ...cues) => {
    expect(findCues(sentence).map((cue) => cue?.text)).toEqual(cues)
  })
})

describe('findCue: how far away a verb may be', () => {
  /** A sentence with so many words between its verb and its quotation. */
  function separate(verb: string, words: number, mark = ''): string {
    return `Marsh ${verb}${' very'.repeat(words)}${mark} “close the bridge.”`
  }

  it.each<[shown: string, sentence: string, cue: string | undefined]>([
    ['23 words', separate('said', 23), 'said'],
    ['24 words', separate('said', 24), undefined],
    ['4 fewer for a verb that often means something else', separate('slammed', 19), 'slammed'],
    ['not one word more', separate('slammed', 20), undefined],
    ['a comma ties a verb 8 words away', `${separate('wrote', 8, ',')} Osei said so.`, 'wrote'],
    ['but none 9 words away', `${separate('wrote', 9, ',')} Osei said so.`, 'said'],
  ])('%s', (_, sentence, cue) => {
    expect(findCues(sentence)[0]?.text).toBe(cue)
  })

  it('counts another quotation as six words, however many it has', () => {
    const [, near] = findCues(`Marsh said “it is closed”${' very'.repeat(17)} “shut for good.”`)
    const [, far] = findCues(`Marsh said “it is closed”${' very'.repeat(18)} “shut for good.”`)
    expect([near?.text, far?.text]).toEqual(['said', undefined])
  })
})

describe('findCue', () => {
  it('gives the verb where it stands, not another one of the same letters', () => {
    const sentence = 'Marsh said little, and later she said “the bridge is closed.”'
    expect(findCues(sentence)[0]?.start).toBe(sentence.lastIndexOf('said'))
  })

  it('prefers the first of two verbs at the same distance', () => {
    expect(findCues('Marsh wrote there “the bridge is closed” and told Osei.')[0]?.text).toBe('wrote')
  })

  it.each(['“we go” said ', 'said “a” '])('takes time in proportion to a sentence of %j', (unit) => {
    const growth = measureGrowth(
      (size) => readSentence(`${unit.repeat(size)}“we go there.”`),
      70,
      (context) => context.pieces.map((piece) => findCue(context, piece)),
    )
    expect(growth).toBeLessThan(MAX_LINEAR_GROWTH)
  })
})

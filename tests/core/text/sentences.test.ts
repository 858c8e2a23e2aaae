import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitSentences } from '../../../src/core/text/sentences.ts'

/** Each case is a text with a bar at every expected end. */
const CASES = {
  abbreviations: [
    'Mr. Obama met Gen. Kelly.|They spoke.',
    'The U.S. military will not enter.|It stays.',
    'They left the U.S.|The army stayed.',
    'He was born in Washington, D.C.|He left at 5 p.m. on Tuesday.',
    'It is No. 5 on the list.|No.|Never.',
    'On Jan. 20 he took office.|On Feb. 3 he left.',
    'Sen. Bernie Sanders, I-Vt., voted no.',
    'Apple Inc. Chief Executive Tim Cook spoke.',
    'He lives in Calif. with Sen. Reid vs. Mr. Boehner.',
  ],
  'initials and numbers': [
    'George W. Bush and J.K. Rowling met John F. Kennedy.|They agreed.',
    'It rose 3.5 percent to $1.2 billion.|Nobody cared.',
    '“President [George W.] Bush wouldn’t have been.”',
  ],
  ellipses: ['They opened ... they did not.|It ended…|Nobody came.', 'We won. ...|They lost.'],
  quotations: [
    '“We co-operate.|We collaborate,” she said.',
    '"We won!" she said.|He left.',
    '"Is it so?" President Trump asked.|Nobody knew.',
    '"Where are you going? Hold it!" Holder recalled.'.replace('? Hold', '?| Hold'),
    'He said: "No."|She said: “Never.”|They left.',
    'with the United States."When they raised it, we said no."'.replace('."', '.|"'),
    'action against"certain cartels that are terrorist."|It ended.',
    "motto is 'E pluribus unum.'\"|He left.",
    '(He later left.)|She stayed.',
  ],
  'lines and lists': [
    '• First item\n|• Second item\n|• Third',
    '1. Leave the room.|2. Close the door.',
    'A headline without a stop\n\n|And its text.',
  ],
  'other scripts': ['他走了。|她来了。', '¿Qué pasa?|Nada.'],
}

describe.each(Object.entries(CASES))('splitSentences: %s', (_, cases) => {
  it.each(cases)('%s', (marked) => {
    const text = marked.replaceAll('|', ' ').replaceAll('。 ', '。')
    const sentences = splitSentences(text).map(({ start, end }) => text.slice(start, end))
    expect(sentences).toEqual(marked.split('|').map((sentence) => sentence.replace(/^\s*•/, '').trim()))
  })
})

describe('splitSentences', () => {
  it.each([
    ['• First item\n• Second item', ['First item', 'Second item']],
    ['The list:\n\n▪ 50% less.', ['The list:', '50% less.']],
    ['• ', ['•']],
    ['A • B', ['A • B']],
  ])('leaves out the bullets of %j', (text, sentences) => {
    expect(splitSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(sentences)
  })

  it('splits at a mark that opens without a space before it', () => {
    const text = 'Talks with the States."When they raised it, we said no."'
    expect(splitSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Talks with the States.',
      '"When they raised it, we said no."',
    ])
  })

  it('covers everything except white space and bullets, in order and within paragraphs, in any text', () => {
    const words = fc.constantFrom(
      'Mr.',
      'U.S.',
      'Trump',
      'he',
      '"',
      '“',
      '”',
      "'",
      '.',
      '?',
      '...',
      ' ',
      '\n',
      '\n\n',
      '•',
    )
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(words).map((list) => list.join('')),
    )
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0
        for (const { start, end } of splitSentences(text)) {
          expect(text.slice(last, start)).toMatch(/^\s*(?:[•‣◦▪▫●○■□⁃∙·]\s+)?$/)
          expect(end).toBeGreaterThan(start)
          expect(text.slice(start, end)).not.toMatch(/^\s|\s$|\n\s*\n/)
          last = end
        }
        expect(text.slice(last).trim()).toBe('')
      }),
    )
  })
})

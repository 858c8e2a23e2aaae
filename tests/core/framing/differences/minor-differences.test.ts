import { describe, expect, test } from 'vitest'
import { isMinorDifference } from '../../../../src/core/framing/differences/minor-differences.ts'
import type { Difference } from '../../../../src/core/model/comparison.ts'
import { analyseArticle } from '../../../../src/core/statements/analyse-article.ts'
import type { Telling } from '../../../../src/core/statements/analysed-article.ts'

/** The sentence that is compared, with one before and one after it. */
function tell(before: string, sentence: string, after = 'It rained all day on the northern coast.'): Telling {
  const article = analyseArticle({
    id: sentence,
    headline: 'Council meets over dam',
    publisher: 'Harbour Times',
    articleBody: [before, sentence, after].join('\n\n'),
  })
  const statement = article.statements.find(({ statement: { text } }) => text.includes(sentence))
  if (!statement) throw new Error(`no statement: ${sentence}`)
  return { article, statement }
}

/** With the ranges of the words in the two sentences. */
function differ(kind: Difference['kind'], a: Telling, here: string, b: Telling, there: string): Difference {
  const locate = ({ statement }: Telling, words: string) => {
    const start = statement.statement.text.indexOf(words)
    return { start, end: start + words.length }
  }
  return {
    kind,
    here,
    there,
    ...(here && { hereRange: locate(a, here) }),
    ...(there && { thereRange: locate(b, there) }),
  }
}

const QUIET = 'The council met in the old town hall on the hill.'
const PLAIN = 'The engineer Ada Ruiz said that the dam had been inspected twice in the spring.'
const LOADED = 'The engineer Ada Ruiz claimed that the dam had been inspected twice in the spring.'

describe('a difference is minor when', () => {
  test.each<[why: string, kind: Difference['kind'], a: Telling, here: string, b: Telling, there: string, is: boolean]>([
    ['nothing takes it back: it is not', 'tone', tell(QUIET, PLAIN), 'said', tell(QUIET, LOADED), 'claimed', false],
    [
      'the sentence before has the loaded word too',
      'tone',
      tell('She has claimed so since March, to anybody who asked.', PLAIN),
      'said',
      tell(QUIET, LOADED),
      'claimed',
      true,
    ],
    [
      'the loaded word says how somebody spoke, not whether to believe it',
      'tone',
      tell(QUIET, PLAIN),
      'said',
      tell(QUIET, PLAIN.replace('said', 'fumed')),
      'fumed',
      true,
    ],
    [
      'the article has the other number elsewhere',
      'number',
      tell('In the year before there were 16 floods in the whole valley.', 'The dam held back 15 floods last year.'),
      '15',
      tell(QUIET, 'The dam held back 16 floods last year.'),
      '16',
      true,
    ],
    [
      'no article has the other’s number: it is not',
      'number',
      tell(QUIET, 'The dam held back 15 floods last year.'),
      '15',
      tell(QUIET, 'The dam held back 16 floods last year.'),
      '16',
      false,
    ],
    [
      'the plain version names a source nearby',
      'certainty',
      tell('The gates were jammed, according to the harbour office.', 'The dam was closed for repairs in the spring.'),
      '',
      tell(QUIET, 'The dam was reportedly closed for repairs in the spring.'),
      'reportedly',
      true,
    ],
    [
      'no source vouches for the plain version: it is not',
      'certainty',
      tell(QUIET, 'The dam was closed for repairs in the spring.'),
      '',
      tell(QUIET, 'The dam was reportedly closed for repairs in the spring.'),
      'reportedly',
      false,
    ],
    [
      'an attempt and an act are those of two verbs',
      'certainty',
      tell(QUIET, 'The council tried to close the dam in spring.'),
      'tried to close',
      tell(QUIET, 'The council inspected the dam in spring.'),
      'inspected',
      true,
    ],
    [
      'an act is attempted by one and done by the other: it is not',
      'certainty',
      tell(QUIET, 'The council tried to close the dam in spring.'),
      'tried to close',
      tell(QUIET, 'The council closed the dam in spring.'),
      'closed',
      false,
    ],
    [
      'an act is planned by one and done by the other, which is an update',
      'certainty',
      tell(QUIET, 'The council plans to close the dam in spring.'),
      'plans to close',
      tell(QUIET, 'The council closed the dam in spring.'),
      'closed',
      true,
    ],
    [
      'who attempts an act reports it as well',
      'certainty',
      tell('It closed the gates of the harbour last week.', 'The council tried to close the dam in spring.'),
      'tried to close',
      tell(QUIET, 'The council closed the dam in spring.'),
      'closed',
      true,
    ],
    [
      'one name points back at the other',
      'naming',
      tell(QUIET, 'The incident closed the dam for a week.'),
      'incident',
      tell(QUIET, 'The attack closed the dam for a week.'),
      'attack',
      true,
    ],
    [
      'both names put it in a light: it is not',
      'naming',
      tell(QUIET, 'The riot closed the dam for a week.'),
      'riot',
      tell(QUIET, 'The protest closed the dam for a week.'),
      'protest',
      false,
    ],
    [
      'one names a source: it is not, though the popup puts none first',
      'attribution',
      tell(QUIET, 'The dam was closed for repairs, officials said.'),
      'officials said',
      tell(QUIET, 'The dam was closed for repairs.'),
      '',
      false,
    ],
  ])('%s', (_, kind, a, here, b, there, isMinor) => {
    expect(isMinorDifference(differ(kind, a, here, b, there), a, b, { probability: 1 })).toBe(isMinor)
    expect(isMinorDifference(differ(kind, b, there, a, here), b, a, { probability: 1 })).toBe(isMinor)
  })

  test('two quotations are less surely one utterance', () => {
    const [a, b] = [tell(QUIET, '"The rotten dam will hold," she said.'), tell(QUIET, '"The dam will hold," she said.')]
    const difference = differ('wording', a, 'rotten', b, '')
    expect(isMinorDifference(difference, a, b, { probability: 0.8 })).toBe(true)
    expect(isMinorDifference(difference, a, b, { probability: 0.9 })).toBe(false)
    const taken = tell('The council calls the dam rotten in its report.', '"The dam will hold," she said.')
    expect(isMinorDifference(difference, a, taken, { probability: 0.9 })).toBe(true)
  })
})

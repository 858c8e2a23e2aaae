import { describe, expect, it } from 'vitest'
import { findChanges } from '../../../../../src/core/alignment/find-changes.ts'
import { findCertaintyDifferences } from '../../../../../src/core/framing/differences/certainty/find-certainty-differences.ts'
import type { Relation } from '../../../../../src/core/model/comparison.ts'
import { makeAnalysedStatement } from '../../../make-analysed-statement.ts'

function compare(a: string, b: string, relation: Relation): [string, string][] {
  const [here, there] = [makeAnalysedStatement(a), makeAnalysedStatement(b)]
  const changes = findChanges(here, there, relation)
  return findCertaintyDifferences(here, there, relation, changes).map((one) => [one.here, one.there])
}

interface Case {
  name: string
  relation?: Relation
  here: string
  there: string
  shown: [here: string, there: string]
}

const SHOWN: Case[] = [
  {
    name: 'an expectation and a certainty',
    here: 'Premiums will soar next year for most customers, the government admitted.',
    there: 'The price of insurance is expected to rise for customers next year.',
    shown: ['will soar', 'is expected to rise'],
  },
  {
    name: 'what is ahead in one report and done in the other',
    here: 'The president will unveil the new strategy in a speech.',
    there: 'On Monday the president outlined a security strategy in a speech.',
    shown: ['will unveil', 'outlined'],
  },
  {
    name: 'an act by another verb for the same thing',
    here: 'He is also scheduled to meet with American and Japanese service members.',
    there: 'The president thanked American and Japanese service members at the air base.',
    shown: ['is also scheduled to meet', 'thanked'],
  },
  {
    name: 'a hope and a plan',
    here: 'The company expects to start a larger trial in July.',
    there: 'It said that it hopes to begin a late trial in July.',
    shown: ['expects to start', 'hopes to begin'],
  },
  {
    name: 'an attempt and a failure',
    here: 'The nominee struggled to answer questions at his hearing.',
    there: 'The nominee failed to answer basic legal questions.',
    shown: ['struggled to answer', 'failed to answer'],
  },
  {
    name: 'an attempt by a light verb',
    here: 'The nominee struggled to answer the questions of the senator.',
    there: 'The nominee was unable to provide answers to the questions.',
    shown: ['struggled to answer', 'was unable to provide'],
  },
  {
    name: 'the later act of a chain',
    here: 'A grand jury began hearing evidence on the shooting.',
    there: 'A grand jury was scheduled to meet to begin hearing evidence.',
    shown: ['began', 'was scheduled to meet'],
  },
  {
    name: 'a doubt that the other does not have',
    here: 'The officer apparently interrupted the speaker at the event.',
    there: 'The officer interrupted the speaker twice.',
    shown: ['apparently', ''],
  },
  {
    name: 'a softened claim',
    here: 'The company said the vaccine was generally safe for volunteers.',
    there: 'The study showed that the vaccine was safe.',
    shown: ['generally', ''],
  },
  {
    name: 'an utterance that is only reported',
    relation: 'quote',
    here: '"I love my sister, but she is dead wrong," she reportedly wrote.',
    there: '"I love my sister, but she is dead wrong," she wrote.',
    shown: ['reportedly', ''],
  },
  {
    name: "a speaker's guess that the other quotation cuts off",
    relation: 'quote',
    here: '"So I’m guessing you’re coming up a little short in the good role model department," she wrote.',
    there: 'She said that they were "coming up a little short in the good role model department".',
    shown: ['I’m guessing', ''],
  },
]

const QUIET: Omit<Case, 'shown'>[] = [
  {
    name: 'the same act of other things',
    here: 'The pilots will meet the airline in Leeds.',
    there: 'The pilots met reporters at the tower.',
  },
  {
    name: 'another way to deny it',
    here: 'It is not uncommon for mayors not to attend the funerals of former mayors.',
    there: 'It is not uncommon for mayors to skip the funerals of former mayors.',
  },
  {
    name: 'a denial that is retold',
    here: 'Asked why he was fired, he said he didn’t “know the answer” to that.',
    there: 'Asked why he was fired, he said: “I don’t know the answer to that.”',
  },
  {
    name: 'a plan that is a noun',
    here: 'The budget plans to spend more were rejected.',
    there: 'The budget was rejected.',
  },
  {
    name: 'what is yet to happen and what has not happened yet',
    here: 'Funeral arrangements for the mayor have yet to be announced.',
    there: 'Funeral arrangements for the mayor have not yet been announced.',
  },
  {
    name: 'a doubt where the other leaves it open too',
    here: 'The crew reportedly left the island on Friday.',
    there: 'According to a report the crew left the island on Friday.',
  },
  {
    name: "a doubt within a speaker's words",
    relation: 'quote',
    here: '"This is probably the best bridge in the north," she said.',
    there: 'She called it "the best bridge in the north".',
  },
  {
    name: 'an act that the other version only leaves possible',
    here: 'The company will build the bridge in the north.',
    there: 'The company was asked to build the bridge in the north.',
  },
  {
    name: 'two ways to say what is to come',
    here: 'The country will ban the rifles after the attack.',
    there: 'The country is banning the rifles after the attack.',
  },
]

describe('findCertaintyDifferences', () => {
  it.each(SHOWN)('shows $name', ({ relation = 'claim', here, there, shown }) => {
    expect(compare(here, there, relation)).toEqual([shown])
    expect(compare(there, here, relation)).toEqual([shown.toReversed()])
  })

  it.each(QUIET)('leaves out $name', ({ relation = 'claim', here, there }) => {
    expect(compare(here, there, relation)).toEqual([])
    expect(compare(there, here, relation)).toEqual([])
  })

  it.each([...SHOWN, ...QUIET])('finds nothing between one sentence and itself: $name', ({ here, there }) => {
    for (const relation of ['claim', 'quote'] as const) {
      expect(compare(here, here, relation)).toEqual([])
      expect(compare(there, there, relation)).toEqual([])
    }
  })
})

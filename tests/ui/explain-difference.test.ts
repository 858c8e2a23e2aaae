import { describe, expect, test } from 'vitest'
import type { ArticleReference, DifferenceKind } from '../../src/core/model/comparison.ts'
import { explainDifference } from '../../src/ui/explain-difference.ts'

function article(publisher: string, datePublished?: string): ArticleReference {
  return { id: publisher, headline: '', publisher, ...(datePublished && { datePublished }) }
}

function explain(kind: DifferenceKind, here: string, there: string, hereDate?: string, thereDate?: string): string {
  return explainDifference({ kind, here, there }, article('The Page', hereDate), article('Reuters', thereDate))
}

test.each<[DifferenceKind, here: string, there: string, sentence: string]>([
  ['number', 'forty', 'fifty', 'Reuters says fifty; this page says forty.'],
  ['wording', 'nine', 'six', 'Reuters quotes “six”; this page quotes “nine”.'],
  ['wording', 'or so', '', 'This page quotes “or so”; Reuters leaves it out.'],
  ['attribution', '', 'officials', 'Reuters writes “officials”; this page names no source here.'],
  ['attribution', 'the mayor', '', 'This page writes “the mayor”; Reuters names no source here.'],
  ['certainty', 'will', 'may', 'Reuters says “may”; this page says “will”.'],
  ['certainty', '', 'allegedly', 'Reuters says “allegedly”; this page leaves that out.'],
  ['naming', 'tax increase', 'tax cut', 'Reuters calls it “tax cut”; this page calls it “tax increase”.'],
  ['tone', 'slammed', 'criticised', 'Reuters writes “criticised”; this page writes “slammed”.'],
  ['tone', 'secret', '', 'This page writes “secret”; Reuters does without.'],
])('%s, “%s” and “%s”: %s', (kind, here, there, sentence) => {
  expect(explain(kind, here, there)).toBe(sentence)
})

test('a name or a word from outside cannot turn the sentence around', () => {
  const sentence = explainDifference(
    { kind: 'number', here: 'five\u202E', there: 'six' },
    article('x'),
    article('R\u202Eeuters'),
  )
  expect(sentence).toBe('Reuters says six; this page says five.')
})

describe('numbers', () => {
  test.each<[here: string, there: string, gap: string | undefined]>([
    ['59', '58', ''],
    ['159', '158', 'The difference is 1.'],
    ['1,200', '900', 'The difference is 300.'],
    ['$1.5 billion', '$1.2 billion', 'The difference is $0.3 billion.'],
    ['3 million', '2.25 Million', 'The difference is 0.75 million.'],
    ['58%', '53 per cent', 'The difference is 5 percentage points.'],
    ['2%', '1 percent', 'The difference is 1 percentage point.'],
    ['€5', '$4', undefined],
    ['3 million', '900,000', undefined],
    ['8 August', '9 August', undefined],
    ['forty', 'fifty', undefined],
    ['12.0', '12', undefined],
    ['3:30', '4', undefined],
  ])('%s and %s are told apart by %s', (here, there, gap) => {
    const stated = `Reuters says ${there}; this page says ${here}.`
    expect(explain('number', here, there)).toBe(gap ? `${stated} ${gap}` : stated)
  })

  test.each<[here: string | undefined, there: string | undefined, lead: string | undefined]>([
    ['2025-08-08T12:00:00Z', '2025-08-08T06:00:00Z', 'Reuters reported 6 hours earlier.'],
    ['2025-08-08T06:00:00Z', '2025-08-08T12:00:00+02:00', 'Reuters reported 4 hours later.'],
    ['2025-08-08T06:00:00Z', '2025-08-08T05:59:00Z', 'Reuters reported 1 minute earlier.'],
    ['2025-08-09T12:00:00Z', '2025-08-08T06:00:00Z', 'Reuters reported 30 hours earlier.'],
    ['2025-08-12T12:00:00Z', '2025-08-08T06:00:00Z', 'Reuters reported 4 days earlier.'],
    ['2025-08-09', '2025-08-08', 'Reuters reported 1 day earlier.'],
    ['2025-08-09T23:00:00Z', '2025-08-11', 'Reuters reported 2 days later.'],
    // A time without a zone may be any.
    ['2025-08-08T12:00:00', '2025-08-08T06:00:00Z', undefined],
    ['2025-08-08T06:00:00Z', '2025-08-08T06:00:30Z', undefined],
    ['2025-08-08', '2025-08-08T06:00:00Z', undefined],
    ['2025-08', '2025-08-08', undefined],
    ['2025-08-08', undefined, undefined],
  ])('reported %s and %s: %s', (here, there, lead) => {
    const stated = 'Reuters says six; this page says five.'
    expect(explain('number', 'five', 'six', here, there)).toBe(lead ? `${stated} ${lead}` : stated)
  })

  test('have both notes where both are known', () => {
    expect(explain('number', '159', '158', '2025-08-09', '2025-08-08')).toBe(
      'Reuters says 158; this page says 159. The difference is 1. Reuters reported 1 day earlier.',
    )
    expect(explain('wording', '59', '58', '2025-08-09', '2025-08-08')).not.toContain('earlier')
  })
})

import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { cleanName, readKnownNames } from '../../../../src/core/framing/story/clean-name.ts'
import { findVoices } from '../../../../src/core/framing/story/find-voices.ts'
import { joinGroups } from '../../../../src/core/framing/story/join-groups.ts'
import { mergeNames } from '../../../../src/core/framing/story/merge-names.ts'
import { makeAnalysedArticle } from '../../make-analysed-article.ts'

const KNOWN = readKnownNames([
  makeAnalysedArticle('A', [
    'On Friday Claudia Sheinbaum met the evangelist Franklin Graham and the San Francisco Chronicle.',
    'Some experts who were fired by the FBI and by Mitch McConnell talked with Mitch McConnell again.',
  ]),
])

test.each<[string, string | undefined]>([
  ['Mexican President Claudia Sheinbaum', 'Claudia Sheinbaum'],
  ['President Sheinbaum', 'Sheinbaum'],
  ['Evangelist Franklin Graham', 'Franklin Graham'],
  ['San Francisco Chronicle', 'San Francisco Chronicle'],
  ['Mitch McConnell Addison', 'Mitch McConnell'],
  ['Fired FBI', 'FBI'],
  ['Experts', undefined],
  ['US Ambassador', undefined],
  ['White House', 'White House'],
  ['Y.', undefined],
  ['SHEINBAUM SAYS HE DISAGREES', undefined],
])('“%s” is cleaned to “%s”', (name, cleaned) => {
  expect(cleanName(name, KNOWN)).toBe(cleaned)
})

describe('mergeNames', () => {
  it.each<[string, string[], string, string]>([
    ['a surname', ['Claudia Sheinbaum', 'Sheinbaum'], 'Sheinbaum', 'Claudia Sheinbaum'],
    ['a short given name', ['Bernard Sanders', 'Bernie Sanders'], 'Bernie Sanders', 'Bernard Sanders'],
    ['an accent', ['George Gascón', 'George Gascon'], 'George Gascon', 'George Gascón'],
    ['neither of two who share it', ['Donald Trump', 'Melania Trump', 'Trump'], 'Trump', 'Trump'],
    ['the one found most', ['Ann Ho', 'Li Ho', 'Ann Ho', 'Ann Ho', 'Ho'], 'Ho', 'Ann Ho'],
    ['no body of the same last word', ['House Committee', 'Senate Committee'], 'Senate Committee', 'Senate Committee'],
  ])('takes %s for it', (_, names, form, fullest) => {
    expect(mergeNames(names).get(form)).toBe(fullest)
  })

  it('leads every name to one that stands for itself', () => {
    const name = fc.array(fc.constantFrom('Ann', 'Li', 'Ho', 'Ruiz'), { minLength: 1, maxLength: 3 })
    fc.assert(
      fc.property(fc.array(name.map((words) => words.join(' '))), (names) => {
        const merged = mergeNames(names)
        for (const form of names) expect(merged.get(merged.get(form) ?? '')).toBe(merged.get(form))
      }),
    )
  })
})

test('voices are those whom an article names, with the words that each article gives them', () => {
  const page = makeAnalysedArticle('page', [
    'Officials said that the bridge is safe.',
    '“We will close the bridge tonight,” Mayor Ana Ruiz said.',
    'Ruiz said that engineers had found deep cracks in it.',
  ])
  const other = makeAnalysedArticle('other', ['The bridge is to be closed for a year, according to Ana Ruiz.'])
  const known = readKnownNames([page, other])
  const voices = findVoices([page, other], known).map(({ name, heard }) => [
    name,
    heard.map(({ id, words }) => [id, words]),
  ])
  expect(voices).toEqual([
    [
      'Ana Ruiz',
      [
        ['page', 14],
        ['other', 9],
      ],
    ],
  ])
})

test('joinGroups gives the groups that any chain of ties connects, in whatever order the ties come', () => {
  const tie = fc.tuple(fc.nat(12), fc.nat(12))
  fc.assert(
    fc.property(fc.array(tie), (ties) => {
      const groups: number[][] = []
      for (const items of ties) joinGroups(groups, items)
      const all = groups.flat()
      expect(new Set(all).size).toBe(all.length)
      for (const [a, b] of ties) expect(groups.find((group) => group.includes(a))).toContain(b)
      const backwards: number[][] = []
      for (const items of ties.toReversed()) joinGroups(backwards, items)
      const sort = (list: number[][]) => list.map((group) => group.toSorted((a, b) => a - b).join()).toSorted()
      expect(sort(backwards)).toEqual(sort(groups))
    }),
  )
})

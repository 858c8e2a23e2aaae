import { describe, expect, test } from 'vitest'
import type { Difference, Match } from '../../src/core/model/comparison.ts'
import { chooseVersions, listOutlets, type VersionGroup } from '../../src/ui/choose-versions.ts'
import { CROWDED } from './crowded-comparison.ts'

const NUMBER: Difference[] = [{ kind: 'number', here: '12', there: '11' }]
const SOURCE: Difference[] = [{ kind: 'attribution', here: '', there: 'police' }]

/** One word each, so that no two say the same by chance. */
const TEXTS = ['One.', 'Two.', 'Three.', 'Four.', 'Five.', 'Six.', 'Seven.']
let made = 0

function match(id: string, changes: Partial<Match> & { text?: string } = {}): Match {
  const { text = TEXTS[made++ % TEXTS.length] ?? '', ...details } = changes
  return {
    statement: 0,
    other: { id, start: made, end: made + text.length, text, quotations: [] },
    relation: 'claim',
    probability: 0.9,
    differences: [],
    marks: { here: [], there: [] },
    ...details,
  }
}

/** The outlet of an article is its id up to a dash. */
function choose(matches: Match[], origins: string[][] = []) {
  const ids = [...new Set(matches.map(({ other }) => other.id))]
  const articles = ids.map((id) => ({ id, headline: '', publisher: id.split('-')[0] ?? id }))
  return chooseVersions(matches, articles, origins)
}

function shown(groups: VersionGroup[]): Match[] {
  return groups.map((group) => group.shown.match)
}

describe('of an outlet’s versions the best is chosen', () => {
  test('one with a difference before a more probable one without', () => {
    const differing = match('ap-2', { probability: 0.8, differences: NUMBER })
    const chosen = choose([match('ap-1', { probability: 0.95 }), differing])
    expect(shown(chosen.differing)).toEqual([differing])
    expect(chosen.agreeing).toEqual([])
    expect(chosen.leftOut).toBe(1)
  })

  test('else the most probable', () => {
    const best = match('ap-2', { probability: 0.95 })
    expect(shown(choose([match('ap-1'), best, match('ap-1')]).agreeing)).toEqual([best])
  })

  test('but a sure one before one that differs and is less sure', () => {
    const sure = match('ap', { probability: 0.9 })
    const chosen = choose([sure, match('ap', { probability: 0.5, differences: NUMBER })])
    expect(shown(chosen.agreeing)).toEqual([sure])
    expect(chosen.lessSure).toEqual([])
  })

  test('an article that is not listed is an outlet of its own', () => {
    const chosen = chooseVersions([match('ap'), match('bbc')], [], [])
    expect(listOutlets(chosen.agreeing)).toEqual(['an unnamed outlet', 'an unnamed outlet'])
  })
})

describe('versions are sorted', () => {
  test('into those that differ, those that agree and those that are less sure', () => {
    const [differing, agreeing, unsure] = [
      match('ap', { differences: NUMBER, probability: 0.8 }),
      match('bbc'),
      match('npr', { probability: 0.79, differences: NUMBER }),
    ]
    const chosen = choose([agreeing, unsure, differing])
    expect([chosen.differing, chosen.agreeing, chosen.lessSure].map(shown)).toEqual([[differing], [agreeing], [unsure]])
    expect(chosen.leftOut).toBe(0)
  })

  test('the most probable first', () => {
    const [less, most] = [match('ap', { probability: 0.8 }), match('bbc', { probability: 0.9 })]
    expect(shown(choose([less, most]).agreeing)).toEqual([most, less])
  })

  test('a quotation is no surer than a claim', () => {
    const quotation = match('ap', { relation: 'quote', probability: 0.8 })
    const chosen = choose([quotation, match('bbc'), match('npr', { relation: 'quote', probability: 0.79 })])
    expect(shown(chosen.agreeing)).toContain(quotation)
    expect(shown(chosen.lessSure)).toHaveLength(1)
    expect(chosen.relation).toBe('quote')
    expect(choose([match('ap')]).relation).toBe('claim')
  })
})

describe('versions that say the same are one', () => {
  test('in the same words, with the most probable shown', () => {
    const best = match('ap', { text: 'The dam broke.', probability: 0.95 })
    const chosen = choose([match('bbc', { text: '“The dam broke”' }), best, match('npr')])
    expect(shown(chosen.agreeing)[0]).toBe(best)
    expect(chosen.agreeing[0]?.others.map(({ article }) => article?.publisher)).toEqual(['bbc'])
    expect(listOutlets(chosen.agreeing)).toEqual(['ap', 'npr', 'bbc'])
  })

  test('of one origin, where they differ from the page alike', () => {
    const text = 'Eleven people died when the dam broke'
    const matches = [
      match('ap', { text: `${text} on Sunday, officials said.`, differences: NUMBER }),
      match('afp', { text: `${text}.`, differences: NUMBER }),
      match('bbc', { text: `${text}, police said.`, differences: [...NUMBER, ...SOURCE] }),
    ]
    const sizes = (origins: string[][]) => choose(matches, origins).differing.map(({ others }) => others.length)
    expect(sizes([['ap', 'afp', 'bbc']])).toEqual([1, 0])
    expect(sizes([])).toEqual([0, 0, 0])
  })

  test('a less sure copy joins the sure version that it copies', () => {
    const text = 'The dam broke.'
    const chosen = choose([match('ap', { text }), match('bbc', { text, probability: 0.5 })])
    expect(chosen.agreeing.map(({ others }) => others.length)).toEqual([1])
    expect(chosen.lessSure).toEqual([])
  })

  test('verbatim copies meet even where another version is shown for them', () => {
    const edited = 'The dam broke at noon on Sunday.'
    const chosen = choose(
      [
        match('ap', { text: 'The dam broke on Sunday, killing ten.', probability: 0.95 }),
        match('afp', { text: edited, probability: 0.94 }),
        match('npr', { text: edited, probability: 0.93 }),
      ],
      [['ap', 'afp']],
    )
    expect(chosen.agreeing.map(({ others }) => others.length)).toEqual([2])
  })
})

test('every outlet of a crowded statement is in one place', () => {
  const { differing, agreeing, lessSure, leftOut } = chooseVersions(
    CROWDED.matches.filter(({ statement }) => statement === 0),
    CROWDED.articles,
    CROWDED.origins,
  )
  expect(listOutlets(differing)).toEqual(['AP', 'BBC News', 'The Hill', 'El País', 'Reuters', 'AFP'])
  expect(listOutlets(agreeing)).toEqual(['NPR'])
  expect(listOutlets(lessSure)).toEqual(['Fox News', 'Vox'])
  expect(leftOut).toBe(1)
})

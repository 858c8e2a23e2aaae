import { describe, expect, test } from 'vitest'
import { buildCoverageMatrix } from '../../../src/panel/picture/coverage-matrix.ts'
import { groupOutlets } from '../../../src/panel/picture/group-outlets.ts'
import { CROWDED } from '../../ui/crowded-comparison.ts'
import { COMPARISON } from '../../ui/example-comparison.ts'

describe('the coverage matrix', () => {
  const { rows } = buildCoverageMatrix(COMPARISON, 'origin')

  test('has the statements that somebody tells, in page order, and a cell for every outlet', () => {
    expect(rows.map(({ index }) => index)).toEqual([0, 1])
    expect(rows.map(({ cells }) => cells.map(({ outlet, state }) => `${outlet.name}: ${state}`))).toEqual([
      ['The Herald: changed', 'Courier: same', 'Script Kiddie: same'],
      ['The Herald: absent', 'Courier: changed', 'Script Kiddie: absent'],
    ])
  })

  test('opens the most probable match of an outlet', () => {
    const cell = buildCoverageMatrix(CROWDED, 'origin').rows[0]?.cells.find(({ outlet }) => outlet.name === 'AP')
    expect(cell?.match?.probability).toBe(0.95)
  })

  test('has one column for the two articles of an outlet', () => {
    const [herald] = COMPARISON.articles
    const articles = [...COMPARISON.articles, { ...herald, id: 'herald 2', headline: 'Again', publisher: 'The Herald' }]
    const matches = COMPARISON.matches.map((match) => ({ ...match, other: { ...match.other, id: 'herald 2' } }))
    const { groups, rows } = buildCoverageMatrix({ ...COMPARISON, articles, matches }, 'country')
    expect(groups.flatMap(({ outlets }) => outlets.map(({ name }) => name))).toHaveLength(3)
    expect(rows.every(({ cells }) => cells[0]?.state !== 'absent')).toBe(true)
  })
})

describe('outlets are grouped', () => {
  test.each([
    ['country', ['United Kingdom: The Herald', 'Mexico: Courier', 'Country unknown: Script Kiddie']],
    ['perspective', ['left: The Herald', 'right: Courier', 'Without a label: Script Kiddie']],
    ['origin', ['On their own: The Herald, Courier, Script Kiddie']],
  ] as const)('by %s', (grouping, expected) => {
    expect(describeGroups(COMPARISON, grouping)).toEqual(expected)
  })

  test('with those of one origin together, and those on their own last', () => {
    const comparison = { ...COMPARISON, origins: [['courier', 'script']] }
    expect(describeGroups(comparison, 'origin')).toEqual([
      'One origin: Courier, Script Kiddie',
      'On their own: The Herald',
    ])
  })
})

function describeGroups(...input: Parameters<typeof groupOutlets>): string[] {
  return groupOutlets(...input).map(
    ({ name, outlets }) => `${name}: ${outlets.map((outlet) => outlet.name).join(', ')}`,
  )
}

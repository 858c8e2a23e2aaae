import { describe, expect, test } from 'vitest'
import { applyLens, EVERY_SOURCE, type LensKind, listLensValues } from '../../../src/panel/lens/lens.ts'
import { COMPARISON } from '../../ui/example-comparison.ts'

const british = applyLens(COMPARISON, { kind: 'country', value: 'GB' })
const mexican = applyLens(COMPARISON, { kind: 'country', value: 'MX' })

describe('the values to choose from', () => {
  test.each<[LensKind, string[]]>([
    ['country', ['GB', 'MX']],
    ['language', ['en']],
    ['perspective', ['left', 'right']],
  ])('of %s are %j', (kind, values) => {
    expect(listLensValues(COMPARISON, kind).map(({ value }) => value)).toEqual(values)
  })

  test('have those of most articles first', () => {
    const labels = { id: 'feed', name: 'Feed', country: 'MX' }
    const sources = { ...COMPARISON.sources, courier: labels, script: labels }
    expect(listLensValues({ ...COMPARISON, sources }, 'country')).toEqual([
      { value: 'MX', articles: 2 },
      { value: 'GB', articles: 1 },
    ])
  })

  test('count an article by the language that it names where its source names none, whatever the region', () => {
    const articles = COMPARISON.articles.map((article) => ({ ...article, inLanguage: 'en-GB' }))
    expect(listLensValues({ ...COMPARISON, articles }, 'language')).toEqual([{ value: 'en', articles: 3 }])
  })
})

describe('through a lens', () => {
  test('every source is the comparison itself', () => {
    expect(applyLens(COMPARISON, EVERY_SOURCE)).toBe(COMPARISON)
  })

  test('only the articles that pass are named, in any part', () => {
    expect(british.articles.map(({ id }) => id)).toEqual(['herald'])
    expect(british.relatedArticles.map(({ id }) => id)).toEqual(['herald'])
    expect(new Set(british.matches.map(({ other }) => other.id))).toEqual(new Set(['herald']))
    const told = JSON.stringify([british.matches, british.missing, british.story])
    expect(told).not.toMatch(/"id":"(?:courier|script)"/)
  })

  test('the page stays, with its statements and what it alone reports', () => {
    expect(british.article).toBe(COMPARISON.article)
    expect(british.statements).toBe(COMPARISON.statements)
    expect(british.onlyHere).toEqual(COMPARISON.onlyHere)
    expect(british.story.headlines.map(({ id }) => id)).toEqual(['page', 'herald'])
  })

  test('a statement is missing while one of the outlets that pass reports it', () => {
    expect(british.missing.map(({ statements }) => statements.map(({ id }) => id))).toEqual([['herald']])
    expect(applyLens(COMPARISON, { kind: 'country', value: 'FR' }).missing).toEqual([])
  })

  test('a dispute needs two versions, a thing two names, a place another outlet', () => {
    expect(mexican.story.disputes.map(({ kind }) => kind)).toEqual(['number'])
    expect(british.story.disputes).toEqual([])
    expect(mexican.story.names).toEqual([])
    expect(british.story.names).toHaveLength(1)
    expect(british.story.prominence).toEqual([])
    expect(mexican.story.prominence).toHaveLength(1)
  })

  test('a voice is heard where it passes, and gone where nobody does', () => {
    expect(british.story.voices.map(({ name }) => name)).toEqual(['Ana Ruiz', 'Hidro Sur', 'The mayor'])
    expect(british.story.voices[1]?.heard.map(({ id }) => id)).toEqual(['herald'])
  })

  test('a quotation keeps its lineage only with its fullest version', () => {
    expect(british.story.lineages[0]?.versions.map(({ id }) => id)).toEqual(['herald', 'page'])
    const [lineage] = COMPARISON.story.lineages
    const versions = lineage?.versions.map((version) => ({ ...version, isFullest: version.id === 'script' })) ?? []
    const elsewhere = { ...COMPARISON, story: { ...COMPARISON.story, lineages: [{ versions }] } }
    expect(applyLens(elsewhere, { kind: 'country', value: 'GB' }).story.lineages).toEqual([])
  })
})

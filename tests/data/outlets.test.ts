import { expect, test } from 'vitest'
import catalogue from '../../data/outlets.json' with { type: 'json' }
import { parse } from '../../src/core/model/parse.ts'
import { sourceSchema } from '../../src/core/model/source.ts'

const { outlets } = catalogue
const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
const languages = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })

test('at least 60 outlets of at least 20 countries', () => {
  expect(outlets.length).toBeGreaterThanOrEqual(60)
  expect(new Set(outlets.map(({ country }) => country)).size).toBeGreaterThanOrEqual(20)
})

test('sorted by country, then name', () => {
  const keys = outlets.map(({ country, name }) => `${country} ${name}`)
  expect(keys).toEqual(keys.toSorted())
})

test.each(['name', 'homepage', 'feed'] as const)('no %s stands twice', (field) => {
  const values = outlets.map((outlet) => outlet[field].toLowerCase())
  expect(values.filter((value, i) => values.indexOf(value) !== i)).toEqual([])
})

test('each becomes a source as it is, without a label of its views', () => {
  for (const outlet of outlets) {
    const source = { id: outlet.homepage, ...outlet, enabled: true }
    expect(parse(sourceSchema, source)).toEqual(source)
    expect(Object.keys(outlet)).toEqual(['name', 'homepage', 'feed', 'country', 'language'])
  }
})

test('addresses are safe and as a browser writes them', () => {
  for (const address of outlets.flatMap(({ homepage, feed }) => [homepage, feed])) {
    expect(address).toMatch(/^https:/)
    expect(new URL(address).href).toBe(address)
  }
})

test('countries and languages exist', () => {
  for (const { name, country, language } of outlets) {
    expect(regions.of(country), `${country}, of ${name}`).toBeDefined()
    expect(languages.of(language), `${language}, of ${name}`).toBeDefined()
    expect(Intl.getCanonicalLocales(language)).toEqual([language])
  }
})

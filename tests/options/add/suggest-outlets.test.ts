import { describe, expect, it } from 'vitest'
import { CATALOGUE } from '../../../src/options/add/catalogue.ts'
import {
  listCountries,
  PACK_SIZE,
  packOf,
  readPlace,
  suggestOutlets,
} from '../../../src/options/add/suggest-outlets.ts'

describe('the reader', () => {
  it.each([
    [['es-MX', 'es', 'en'], 'es', 'MX'],
    [['en', 'en-GB'], 'en', 'GB'],
    [['en', 'de-CH'], 'en', 'US'],
    [['de'], 'de', 'DE'],
    [['es-419'], 'es', '419'],
    [['zh-Hant-TW'], 'zh', 'TW'],
    [['not a language!', 'fr-CA'], 'fr', 'CA'],
    [[], 'en', 'US'],
  ])('with %j reads %s in %s', (tags, language, country) => {
    expect(readPlace(tags)).toEqual({ language, country })
  })
})

describe('the outlets offered first', () => {
  const suggest = (...tags: string[]) => suggestOutlets(CATALOGUE, readPlace(tags))

  it.each(['en-US', 'es-MX', 'de-AT', 'ko-KR', 'ar-EG', 'eo'])('are ten for %s', (tag) => {
    expect(suggest(tag)).toHaveLength(PACK_SIZE)
  })

  it.each<[string, string[]]>([
    ['en-US', ['US en']],
    ['de-AT', ['AT de', 'CH de', 'DE de']],
    ['en-IN', ['GB en', 'IN en', 'US en']],
    ['ko-KR', ['GB en', 'KR en', 'US en']],
  ])('for %s are %j', (tag, expected) => {
    const kinds = new Set(suggest(tag).map(({ country, language }) => `${country} ${language}`))
    expect([...kinds].filter((kind) => expected.includes(kind))).toEqual([...kinds])
  })

  it('begin with the reader’s country in its language', () => {
    expect(suggest('es-MX')[0]).toMatchObject({ country: 'MX', language: 'es' })
    expect(suggest('en-IE')[0]).toMatchObject({ country: 'IE', language: 'en' })
  })
})

it('a pack holds one country’s, those in the reader’s language first', () => {
  const pack = packOf(CATALOGUE, 'AR', 'en')
  expect(pack.map(({ language }) => language)).toEqual(['en', 'es', 'es'])
  expect(packOf(CATALOGUE, 'US', 'en')).toHaveLength(PACK_SIZE)
})

it('countries are those with outlets in a language, the most first', () => {
  expect(listCountries(CATALOGUE, 'en').slice(0, 2)).toEqual(['US', 'GB'])
  expect(listCountries(CATALOGUE, 'es')).toEqual(['ES', 'AR', 'MX', 'CO'])
})

import { afterEach, describe, expect, it } from 'vitest'
import { inMessageLanguage, say, sayCount, setMessageSource } from '../../src/locale/say.ts'
import { ENGLISH, SPANISH } from '../locale-source.ts'

afterEach(() => setMessageSource(ENGLISH))

describe('a message', () => {
  it('is said in the language of its source', () => {
    expect(say('lessSure')).toBe('Less sure')
    setMessageSource(SPANISH)
    expect(say('lessSure')).toBe('Menos seguro')
  })

  it('has its gaps filled by name, wherever a language puts them', () => {
    const gaps = { there: 'eight', outlet: 'AP', here: 'seven' }
    expect(say('explainNumberBoth', gaps)).toBe('AP says eight; this page says seven.')
    setMessageSource(SPANISH)
    expect(say('explainNumberBoth', gaps)).toBe('AP dice eight; esta página dice seven.')
  })

  it('leaves words alone that look like a gap', () => {
    expect(say('alsoIn', { outlets: '$HERE$ & $1' })).toBe('Also in $HERE$ & $1')
  })

  it('cannot be turned round by what is put into it', () => {
    expect(say('alsoIn', { outlets: '\u202eBBC\u2069\u0000' })).toBe('Also in BBC')
  })
})

describe('a message about a number of things', () => {
  it.each([
    [ENGLISH, 0, '0 other outlets on this story'],
    [ENGLISH, 1, '1 other outlet on this story'],
    [ENGLISH, 1234, '1,234 other outlets on this story'],
    [SPANISH, 1, '1 medio más sobre esta noticia'],
    [SPANISH, 2, '2 medios más sobre esta noticia'],
    // Spanish has a form of its own for millions, which no message needs.
    [SPANISH, 1_000_000, '1.000.000 medios más sobre esta noticia'],
  ])('%# takes the form that the language has for that many', (source, count, words) => {
    setMessageSource(source)
    expect(sayCount('otherOutlets', count)).toBe(words)
  })
})

it('makes a format anew only for another language', () => {
  const format = inMessageLanguage((language) => new Intl.ListFormat(language))
  const english = format()
  expect(format()).toBe(english)
  setMessageSource(SPANISH)
  expect(format().resolvedOptions().locale).toBe('es')
})

import { describe, expect, test } from 'vitest'
import { isAutomatic, isNeverRead } from '../../src/background/site-rules.ts'

const settings = { automaticSites: ['https://news.example', 'https://bank.example'], neverSites: ['bank.example'] }

describe('isNeverRead', () => {
  test.each([
    ['https://bank.example/account', true],
    ['http://www.bank.example/', true],
    ['https://mybank.example/', false],
    ['https://bank.example.org/', false],
    ['https://news.example/bank.example', false],
    ['about:blank', false],
    ['not an address', false],
    [undefined, false],
  ])('%s: %s', (url, expected) => {
    expect(isNeverRead(url, settings)).toBe(expected)
  })
})

describe('isAutomatic', () => {
  test.each([
    ['https://news.example/story', true],
    ['http://news.example/story', false],
    ['https://www.news.example/story', false],
    ['https://bank.example/story', false],
  ])('%s: %s', (url, expected) => {
    expect(isAutomatic(url, settings)).toBe(expected)
  })
})

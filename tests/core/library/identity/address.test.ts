import { describe, expect, test } from 'vitest'
import { addressKey } from '../../../../src/core/library/identity/address.ts'

describe('addressKey', () => {
  test.each([
    ['https://www.news.example/a/story/', 'http://news.example/a/story'],
    ['https://news.example/story?utm_source=x&utm_medium=y', 'https://news.example/story'],
    ['https://news.example/story?fbclid=1#comments', 'https://news.example/story'],
    ['https://news.example/?b=2&id=7&gclid=3', 'https://news.example/?id=7&b=2'],
    ['https://NEWS.example/story', 'https://news.example/story'],
  ])('%s and %s are one article', (a, b) => {
    expect(addressKey(a)).toBe(addressKey(b))
  })

  test.each([
    ['https://news.example/story?id=7', 'https://news.example/story?id=8'],
    ['https://news.example/story', 'https://news.example/Story'],
    ['https://a.news.example/story', 'https://b.news.example/story'],
    ['https://news.example:8080/story', 'https://news.example/story'],
  ])('%s and %s are two', (a, b) => {
    expect(addressKey(a)).not.toBe(addressKey(b))
  })
})

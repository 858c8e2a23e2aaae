/**
 * Hours of reading and refreshing leave nothing behind in memory, in Chromium, which tells how much there is. `npm run bench --
 * --only load` does the same with a library as large as the largest.
 */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { measureLoad } from '../bench/bench-load.ts'
import { generateArticles } from '../bench/generate-articles.ts'
import { type Reader, startReader } from './harness/reader.ts'

const ARTICLES = 2500
const LISTINGS = 20_000
const TEN_MINUTES = 600_000

let reader: Reader
beforeAll(async () => {
  reader = await startReader()
})
afterAll(() => reader?.leave())

it(
  'holds no more after two hours of refreshes than after the first round of pages',
  async () => {
    const figures = await measureLoad(reader, generateArticles().slice(0, ARTICLES), LISTINGS)
    const growth = figures.flatMap(({ name, ratio }) => (ratio === undefined ? [] : [{ name, ratio }]))
    console.log(growth)
    expect(growth.length).toBeGreaterThan(2)
    expect(growth.filter(({ ratio }) => ratio > 1.1)).toEqual([])
  },
  TEN_MINUTES,
)

import { describe, expect, it } from 'vitest'
import { decodeFronts } from '../../src/core/text/front-coding.ts'
import { countNewsWords } from './count-news-words.ts'

const article = (id: string, articleBody: string) => ({ id, headline: '', publisher: 'The Outlet', articleBody })

const ARTICLES = [
  article('1', 'Cartels smuggle weapons. The cartel smuggled more weapons, cartel by cartel.'),
  article('2', 'Senators met. Cartels waited. Nobody came. Everyone slept. Trains stopped. Banks closed.'),
]

/** The IDF of each stem, in the order of the table. */
function readStems(articles: typeof ARTICLES): Map<string, number> {
  const { step, levels, stems } = JSON.parse(countNewsWords(articles).content)
  const level = (i: number) => levels.charCodeAt(i) - 'A'.charCodeAt(0)
  return new Map([...decodeFronts(stems)].map((stem, i) => [stem, level(i) * step]))
}

describe('counting the words of news', () => {
  it('gives each stem the share of statements that hold it, once a statement, in alphabetical order', () => {
    const stems = readStems(ARTICLES)
    // Three, two and one of eight statements: 0.98, 1.39 and 2.08 by their logarithms.
    expect(Object.fromEntries(stems)).toMatchObject({ cartel: 1, smuggl: 1.5, weapon: 1.5, bank: 2 })
    expect([...stems.keys()]).toEqual([...stems.keys()].toSorted())
  })

  it('leaves stop words out', () => {
    const stems = [...readStems(ARTICLES).keys()]
    expect(stems).not.toContain('the')
    expect(stems).not.toContain('by')
  })

  it('does not depend on the order of the articles', () => {
    expect(countNewsWords(ARTICLES.toReversed()).content).toBe(countNewsWords(ARTICLES).content)
  })
})

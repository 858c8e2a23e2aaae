import { describe, expect, it } from 'vitest'
import { countNewsWords } from './count-news-words.ts'

const article = (id: string, articleBody: string) => ({ id, headline: '', publisher: 'The Outlet', articleBody })

const ARTICLES = [
  article('1', 'Cartels smuggle weapons. The cartel smuggled more weapons, cartel by cartel.'),
  article('2', 'Senators met. Cartels waited. Nobody came. Everyone slept. Trains stopped. Banks closed.'),
]

function readStems(articles: typeof ARTICLES): Record<string, string> {
  return (JSON.parse(countNewsWords(articles).content) as { stems: Record<string, string> }).stems
}

describe('counting the words of news', () => {
  it('groups stems by the share of statements that hold them, once a statement, in alphabetical order', () => {
    // Three, two and one of eight statements: 0.98, 1.39 and 2.08 by their logarithms.
    expect(readStems(ARTICLES)).toMatchObject({ '1.00': 'cartel', '1.50': 'smuggl weapon' })
    const rarest = readStems(ARTICLES)['2.00']?.split(' ') ?? []
    expect(rarest).toContain('bank')
    expect(rarest).toEqual(rarest.toSorted())
  })

  it('leaves stop words out', () => {
    const stems = Object.values(readStems(ARTICLES)).flatMap((line) => line.split(' '))
    expect(stems).not.toContain('the')
    expect(stems).not.toContain('by')
  })

  it('does not depend on the order of the articles', () => {
    expect(countNewsWords(ARTICLES.toReversed()).content).toBe(countNewsWords(ARTICLES).content)
  })
})

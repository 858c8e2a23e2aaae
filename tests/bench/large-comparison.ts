/** A comparison larger than any real one: every view of the panel has hundreds of things to show. */
import type { Match } from '../../src/core/model/comparison.ts'
import type { Statement } from '../../src/core/model/statement.ts'
import type { FactVersion } from '../../src/core/model/story.ts'
import type { PageComparison } from '../../src/messaging/outcome.ts'

const OUTLETS = Array.from({ length: 12 }, (_, i) => `Outlet ${i + 1}`)
const MATCHES_PER_STATEMENT = 2
const DATE = '2025-08-10'

export function createLargeComparison(size: number): PageComparison {
  const numbers = Array.from({ length: size }, (_, i) => i)
  const statements = numbers.map((i) =>
    toStatement(`At least ${i} people left the valley of Santa Rita on Sunday, she said.`),
  )
  const some = numbers.filter((i) => i % 5 === 0)
  return {
    article: { id: 'page', headline: 'A long day in the valley', publisher: 'The Page', datePublished: DATE },
    sources: Object.fromEntries(OUTLETS.map((id) => [id, { id, name: id, country: 'MX' }])),
    outlets: OUTLETS.length,
    cutOff: false,
    statements,
    relatedArticles: OUTLETS.map((id) => ({ id, score: 0.9 })),
    articles: OUTLETS.map((id) => ({
      id,
      headline: `The valley, by ${id}`,
      publisher: id,
      url: `https://${id.toLowerCase().replace(' ', '-')}.example/valley`,
      datePublished: DATE,
    })),
    matches: numbers.flatMap(createMatches),
    missing: some.map((i) => ({
      statements: OUTLETS.slice(0, 3).map((id) => ({ id, ...place(`The bridge ${i} of the valley was closed.`) })),
    })),
    onlyHere: some,
    origins: [],
    story: {
      disputes: some.map((i) => ({
        kind: 'number',
        versions: OUTLETS.slice(0, 4).map((id, k) => version(id, `Some ${i + k} houses stand empty.`, `${i + k}`)),
      })),
      names: some.map((i) => ({
        names: ['dam', 'wall'].map((word) => ({
          name: `the ${word} ${i}`,
          uses: [version('page', `the ${word} ${i}`, word)],
        })),
      })),
      voices: some.map((i) => ({
        name: `Witness ${i}`,
        heard: OUTLETS.slice(0, 2).map((id) => ({ id, words: i + 1, first: { id, ...place(`Witness ${i} saw it.`) } })),
        named: [],
      })),
      headlines: OUTLETS.map((id) => ({ id, text: `The valley, by ${id}`, loaded: [] })),
      prominence: some.map((statement) => ({
        statement,
        places: ['page', ...OUTLETS.slice(0, 3)].map((id) => ({ id, place: 'body', position: 0.5 })),
      })),
      lineages: some.map((i) => ({
        speaker: `Witness ${i}`,
        versions: OUTLETS.slice(0, 3).map((id, k) => ({
          id,
          ...place(`It was ${i} o’clock when it broke`),
          isFullest: k === 0,
          changes: [],
        })),
      })),
    },
  }
}

function createMatches(statement: number): Match[] {
  return Array.from({ length: MATCHES_PER_STATEMENT }, (_, k) => {
    const [here, there] = [String(statement), String(statement + k + 1)]
    const hereRange = { start: 9, end: 9 + here.length }
    const thereRange = { start: 0, end: there.length }
    const text = `${there} people fled the valley on Sunday, officials told ${OUTLETS[k]} in a statement.`
    return {
      statement,
      other: { id: OUTLETS[(statement + k) % OUTLETS.length] ?? '', ...toStatement(text) },
      relation: 'claim',
      probability: 0.9,
      differences: [{ kind: 'number', here, there, hereRange, thereRange }],
      marks: { here: [hereRange], there: [thereRange] },
    }
  })
}

function toStatement(text: string): Statement {
  return { ...place(text), quotations: [] }
}

function place(text: string) {
  return { text, start: 0, end: text.length }
}

function version(id: string, text: string, words: string): FactVersion {
  const start = text.indexOf(words)
  return { id, ...place(text), words, wordsRange: { start, end: start + words.length } }
}

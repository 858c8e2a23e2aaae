/** The five bundled articles, each as the page with the other four: what a reader sees first must be right. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createInverseDocumentFrequency } from '../../../src/core/library/search/inverse-document-frequency.ts'
import { type EncodedArticle, encodeArticle } from '../../../src/core/matching/encode-article.ts'
import { matchArticles } from '../../../src/core/matching/match-articles.ts'
import { Vocabulary } from '../../../src/core/matching/vocabulary.ts'
import { parseNewsArticle } from '../../../src/core/model/article.ts'
import { analyseArticle } from '../../../src/core/statements/analyse-article.ts'

const FOLDER = resolve(import.meta.dirname, '../../../data/articles')
const vocabulary = new Vocabulary(createInverseDocumentFrequency({ segments: [] }))
const options = { vocabulary, relatedness: () => 0.9 }
const articles = readdirSync(FOLDER)
  .map((file) => parseNewsArticle(JSON.parse(readFileSync(join(FOLDER, file), 'utf8'))))
  .map((article) => encodeArticle(analyseArticle(article), vocabulary))

/** Stretches of the sentences that give one quotation, from all outlets that put it in quotation marks. */
const SAME_QUOTATION: readonly string[][] = [
  [
    '"The United States is not going to come to Mexico with the military,"',
    '“The United States is not going to come to Mexico with the military.',
    '"The United States is not going to come to Mexico with its military;',
  ],
  ['"absolutely ruled out."', '“absolutely ruled out,”', 'that is absolutely ruled out."'],
  ['We co-operate, we collaborate,', 'We cooperate, we collaborate,'],
  ['We collaborate, but no invasion', 'We cooperate, we collaborate,'],
]

function textOf(article: EncodedArticle | undefined, statement: number): string {
  return article?.analysed.statements[statement]?.statement.text ?? ''
}

const matches = articles.flatMap((page) => {
  const others = articles.filter((other) => other !== page)
  return matchArticles(page, others, options).map(({ statement, otherId, otherStatement, relation }) => ({
    relation,
    here: textOf(page, statement),
    there: textOf(
      others.find(({ analysed }) => analysed.article.id === otherId),
      otherStatement,
    ),
  }))
})

describe('matchArticles on the bundled articles', () => {
  it.each(SAME_QUOTATION)('finds %j at every outlet that gives it', (...versions) => {
    for (const here of versions) {
      for (const there of versions.filter((version) => version !== here)) {
        const found = matches.find((match) => match.here.includes(here) && match.there.includes(there))
        expect(found, `${here} with ${there}`).toMatchObject({ relation: 'quote' })
      }
    }
  })

  it('matches no sentence that says nothing on its own', () => {
    expect(matches.filter(({ here, there }) => /stated:$/.test(here) || /stated:$/.test(there))).toEqual([])
  })

  it('does not match two statements that say different things about one man', () => {
    const maduro = matches.filter(({ here, there }) => here.includes('Cartel of the Suns') && there.includes('reward'))
    expect(maduro).toEqual([])
  })
})

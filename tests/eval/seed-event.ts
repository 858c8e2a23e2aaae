/** The bundled articles with their labels: five articles on one event, each to be taken as the page. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseNewsArticle } from '../../src/core/model/article.ts'
import type { TextRange } from '../../src/core/model/range.ts'
import { analyseArticle } from '../../src/core/statements/analyse-article.ts'
import type { Label, LabelledArticle, LabelledEvent } from './labelled-events.ts'
import { readJson, readLines } from './shared-data.ts'

const ARTICLES = resolve(import.meta.dirname, '../../data/articles')
/** "S4-12: the sentence"; "h" in place of the number is the headline, which is not a statement of the body. */
const SENTENCE_LINE = /^(S\d)-(\d+): (.+)$/

export function readSeedEvent(): LabelledEvent {
  const { matches } = readJson<{ matches: Label[] }>('alignment/seeds/seeds.labels.json')
  const sentences = readSentences()
  const articles = readdirSync(ARTICLES).map((file) =>
    parseNewsArticle(JSON.parse(readFileSync(join(ARTICLES, file), 'utf8'))),
  )
  const labelled = [...sentences].map(([letter, texts]): LabelledArticle => {
    const article = articles.find(
      ({ articleBody }) => texts.filter((text) => articleBody.includes(text)).length > texts.length / 2,
    )
    if (!article) throw new Error(`no bundled article contains the sentences of ${letter}`)
    const ranges = texts.map((text) => findRange(article.articleBody, text))
    return { ...analyseArticle(article), letter, sentences: ranges }
  })
  return { name: 'seeds', articles: labelled, labels: matches.flatMap(renameLabel) }
}

function readSentences(): Map<string, string[]> {
  const byArticle = new Map<string, string[]>()
  for (const line of readLines('alignment/seeds/seeds.sentences.txt')) {
    const [, letter, index, text] = SENTENCE_LINE.exec(line) ?? []
    if (!letter || !index || !text) continue
    const texts = byArticle.get(letter) ?? []
    texts[Number(index)] = text
    byArticle.set(letter, texts)
  }
  // The numbers begin at 1; an empty text is found nowhere.
  for (const texts of byArticle.values()) texts[0] ??= ''
  return byArticle
}

function findRange(body: string, text: string): TextRange {
  const start = text === '' ? -1 : body.indexOf(text)
  return start === -1 ? { start: 0, end: 0 } : { start, end: start + text.length }
}

/** "S3-12" as the events name it: "S312"; labels on headlines are left out. */
function renameLabel(label: Label): Label[] {
  if (/h$/.test(label.a) || /h$/.test(label.b)) return []
  return [{ ...label, a: label.a.replace('-', ''), b: label.b.replace('-', '') }]
}

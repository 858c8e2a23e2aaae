/** Two sentences as a citation in plain text, ready to be pasted anywhere. */
import type { ArticleReference } from '../../core/model/comparison.ts'
import { say } from '../../locale/say.ts'
import { sourceOf } from './comparison-document.ts'
import { plainLine } from './plain-line.ts'

/** A sentence and the article that has it. */
export interface CitedSentence {
  text: string
  article: ArticleReference
}

/** Outlet, date, sentence and, on a line of its own, the address of each, separated by an empty line. */
export function citePair(...sentences: [CitedSentence, CitedSentence]): string {
  return sentences.map(citeSentence).join('\n\n')
}

function citeSentence({ text, article }: CitedSentence): string {
  const { outlet, date, address } = sourceOf(article, '')
  const plain = { outlet: plainLine(outlet), sentence: plainLine(text) }
  const cited = date === undefined ? say('citedUndated', plain) : say('cited', { ...plain, date })
  return address === undefined ? cited : `${cited}\n${address}`
}

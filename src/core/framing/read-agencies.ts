import type { NewsArticle } from '../model/article.ts'

/** News agencies whose text other outlets print, and how an article credits them; initials only in brackets. */
const AGENCIES: ReadonlyMap<string, RegExp> = new Map([
  ['AAP', /Australian Associated Press|\(AAP\)/],
  ['AFP', /Agence France[- ]Presse|\(AFP\)/],
  ['ANSA', /\(ANSA\)/],
  ['AP', /(?<!Australian )Associated Press|\(AP\)/],
  ['dpa', /Deutsche Presse-Agentur|\(dpa\)/i],
  ['EFE', /Agencia EFE|\(EFE\)/],
  ['Kyodo', /Kyodo News|\(Kyodo\)/],
  ['PA', /Press Association|PA Media|\(PA\)/],
  ['PTI', /Press Trust of India|\(PTI\)/],
  ['Reuters', /Reuters/],
  ['TASS', /\(TASS\)/],
  ['Xinhua', /Xinhua/],
])

/** The agencies that an article credits in its outlet, its author line or its text. */
export function readAgencies({ publisher, author = '', articleBody }: NewsArticle): string[] {
  const credits = [publisher, author, articleBody].join('\n')
  return [...AGENCIES].filter(([, pattern]) => pattern.test(credits)).map(([agency]) => agency)
}

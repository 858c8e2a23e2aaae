/** Whether two quotations that are alike are two utterances, because two people said them. */
import { SOURCE_NOUN_KEYS } from '../../language/en/source-words.ts'
import type { TextRange } from '../../model/range.ts'
import type { AnalysedQuotation, AnalysedStatement } from '../../statements/analysed-article.ts'
import { shiftRange } from '../../text/ranges.ts'
import { isName } from './noun-phrase.ts'

/** In words. Two people may put a thing alike in so many, and hardly in more. */
const MAX_SHORT_QUOTATION = 16

/**
 * Whether both quotations are short and have a speaker by name, and not the same: two people who put a thing alike. Long
 * ones are one utterance, and a speaker was not understood.
 */
export function haveOtherSpeakers(
  here: AnalysedStatement,
  a: TextRange,
  there: AnalysedStatement,
  b: TextRange,
): boolean {
  const [quotedHere, quotedThere] = [findShortQuotation(here, a), findShortQuotation(there, b)]
  const [namesHere, namesThere] = [listSpeakerNames(quotedHere), listSpeakerNames(quotedThere)]
  return namesHere.length > 0 && namesThere.length > 0 && !mentions(here, namesThere) && !mentions(there, namesHere)
}

function findShortQuotation({ statement, quotations }: AnalysedStatement, { start, end }: TextRange) {
  return quotations.find(({ quotation, words }) => {
    const quoted = shiftRange(quotation, -statement.start)
    return words.length <= MAX_SHORT_QUOTATION && start >= quoted.start && end <= quoted.end
  })
}

/** A name with a noun for speakers in it is a description: "the New York Democrat". */
function listSpeakerNames(quotation: AnalysedQuotation | undefined): string[] {
  const words = quotation?.speakerWords ?? []
  return words.some(({ key }) => SOURCE_NOUN_KEYS.has(key)) ? [] : words.filter(isName).map(({ key }) => key)
}

/** Whether a statement has any of the names, as a speaker's or in its text. */
function mentions({ words, quotations }: AnalysedStatement, names: readonly string[]): boolean {
  return [...words, ...quotations.flatMap(({ speakerWords }) => speakerWords)].some(({ key }) => names.includes(key))
}

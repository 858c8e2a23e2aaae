/** How the word lists of a language are written and read. */

/**
 * Compiles a list of phrases into one pattern that finds any of them as whole words, in any case.
 * @param phrases separated by commas or line breaks; "|", "?" and groups mean what they mean in a regular expression.
 */
export function compilePhrases(phrases: string): RegExp {
  const list = phrases.split(/[,\n]/).map((phrase) => phrase.trim())
  const source = list
    .filter((phrase) => phrase !== '')
    .join('|')
    .replaceAll(' ', '\\s+')
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'giu')
}

/** The words of a list, separated by white space. */
export function listWords(words: string): string[] {
  return words.trim().split(/\s+/)
}

/** The phrases of a list that commas separate, in the order given. */
export function listPhrases(phrases: string): string[] {
  return phrases
    .split(',')
    .map((phrase) => phrase.trim().replaceAll(/\s+/g, ' '))
    .filter((phrase) => phrase !== '')
}

/**
 * Builds a pattern that finds any of the phrases of a list as whole words, in any case.
 * @param phrases parted by commas or line ends; "|", "?" and groups mean what they mean in a regular expression.
 */
export function compileLexicon(phrases: string): RegExp {
  const list = phrases.split(/[,\n]/).map((phrase) => phrase.trim())
  const source = list
    .filter((phrase) => phrase !== '')
    .join('|')
    .replaceAll(' ', '\\s+')
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'giu')
}

/** Links that lead to a sentence and not just to its page, after the WICG's "URL Fragment Text Directives". */

/** A longer text is named by its first and its last words: one letter that the page has otherwise breaks the whole. */
const MAX_EXACT_LENGTH = 80
const WORDS_AT_EACH_END = 5

/** Begins the part of a hash that is for the browser alone; the page's scripts never see it. */
const DELIMITER = ':~:'

/**
 * The address with a fragment that makes a browser scroll to the text, where it knows how. A hash that the address has
 * stays for the page, and without a text the address is all there is. Undefined where the address is not on the web: a library may come from anywhere.
 */
export function linkToText(address: string | undefined, text: string): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined
  const url = new URL(address)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined
  const directive = directiveOf(text)
  if (!directive) return url.href
  const [hash = ''] = url.hash.split(DELIMITER)
  url.hash = `${hash}${DELIMITER}text=${directive}`
  return url.href
}

function directiveOf(text: string): string {
  const words = text.trim().split(/\s+/)
  if (text.length <= MAX_EXACT_LENGTH || words.length <= 2 * WORDS_AT_EACH_END) return encode(words)
  return `${encode(words.slice(0, WORDS_AT_EACH_END))},${encode(words.slice(-WORDS_AT_EACH_END))}`
}

/** "-", "," and "&" have a meaning in a directive; `encodeURIComponent` leaves the first as it is. */
function encode(words: readonly string[]): string {
  return encodeURIComponent(dropLoneSurrogates(words.join(' '))).replaceAll('-', '%2D')
}

/** Half of a pair cannot be encoded. */
function dropLoneSurrogates(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '')
}

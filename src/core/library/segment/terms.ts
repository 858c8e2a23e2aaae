/** Terms, by which the library is searched. */
import { stem } from '../../language/en/stem.ts'
import { isStopWord } from '../../language/en/stop-words.ts'
import { hashText } from '../../text/hash.ts'

/** The term of a word's key: the hash of its stem; undefined for a stop word. */
export function termOf(key: string): number | undefined {
  return isStopWord(key) ? undefined : hashText(stem(key))
}

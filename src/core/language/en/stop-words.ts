/**
 * The commonest function words of English: they occur in any text, so that sharing them says nothing about two
 * statements. The function words of the usual English stop lists, contractions included.
 */
import { listWords } from '../phrase-pattern.ts'

const STOP_WORDS: ReadonlySet<string> = new Set(
  listWords(`a about above after again against all also am an and any are aren't as at be because been before being below
  between both but by can can't cannot could couldn't did didn't do does doesn't doing don't down during each few
  for from further had hadn't has hasn't have haven't having he he'd he'll her here hers herself him himself his how
  i i'd i'll i'm i've if in into is isn't it it'd it'll itself just let me more most my myself no nor not of off on
  once only or other ought our ours ourselves out over own same shan't she she'd she'll should shouldn't so some
  such than that the their theirs them themselves then there these they they'd they'll they're they've this those
  through to too under until up upon us very was wasn't we we'd we'll we're we've were weren't what when where which
  while who whom why will with won't would wouldn't you you'd you'll you're you've your yours yourself yourselves`),
)

/** Whether a word's key is one of the commonest function words of English. */
export function isStopWord(key: string): boolean {
  return STOP_WORDS.has(key)
}

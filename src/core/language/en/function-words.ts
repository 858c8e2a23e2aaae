/** Function words by what they say about the word after them. From any English grammar. */
import { listWords } from '../phrase-pattern.ts'

/** After these a person or body is not the subject: "a spokesman for Mr. Reid", "in Iowa", "told CNN". */
export const WORDS_BEFORE_OBJECT: readonly string[] =
  listWords(`of for from in at with by on to about against under near
  like into over than between during after before told tells telling`)

/** Those after which even the mention right before a verb is not its subject: "a spokesman for Mr. Reid said". */
export const STRONG_WORDS_BEFORE_OBJECT: readonly string[] = listWords('of for from in at on to told')

/** Before a verb that reports no utterance: "to say", "would say". */
export const UNREAL_BEFORE_VERB: readonly string[] = listWords('to would could should might not will')

/** Before a noun that looks like a verb: "the reports", "his claims". */
export const DETERMINERS_BEFORE_NOUN: readonly string[] = listWords(`the a an his her its their this that these those my
  our your of no any new such`)

/** Begin the description of a speaker: "a senior official", "two aides". */
export const DETERMINERS_BEFORE_SPEAKER: readonly string[] = listWords(`the a an his her its their our one another some
  several many two three that this`)

/** Between the names of one person: "Ursula von der Leyen", "Johnson & Johnson". */
export const NAME_PARTICLES: readonly string[] = listWords('de la del van von der den bin al el du da di &')

/** Capitalised at the start of a sentence without belonging to the name after them. */
export const SENTENCE_OPENERS: readonly string[] = listWords(`according asked speaking earlier later however meanwhile
  still yet also though although last next recently even perhaps instead despite following citing referring responding
  calling`)

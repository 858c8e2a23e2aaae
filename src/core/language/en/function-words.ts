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
  several many two three this`)

/** Between the names of one person: "Ursula von der Leyen", "Johnson & Johnson". */
export const NAME_PARTICLES: readonly string[] = listWords('de la del van von der den bin al el du da di &')

/** Capitalised at the start of a sentence without belonging to the name after them. */
export const SENTENCE_OPENERS: readonly string[] = listWords(`according asked speaking earlier later however meanwhile
  still yet also though although last next recently even perhaps instead despite following citing referring responding
  calling among amid amidst ahead shortly unlike under behold besides nonetheless nevertheless afterward afterwards
  additionally moreover furthermore indeed instead thus hence finally initially apparently reportedly like since everyone everybody
  someone somebody anyone anybody nobody`)

/** Begin a clause, so that what follows is its subject. */
export const CONJUNCTIONS: ReadonlySet<string> = new Set(
  listWords(`and or but that when while as because if although though whether since until where which who so than nor
    yet then what how why`),
)

/** May stand between a subject and its verb. */
export const ADVERBS_BEFORE_VERB: readonly string[] = listWords(`also then later has have had once even again still
  never often just recently earlier himself herself themselves itself once first now already soon twice both all
  further`)

/** The forms of "be", of which a passive is made. */
export const BE_FORMS: readonly string[] = listWords('am is are was were be been being')

/** End what a sentence says of the time before its subject: "On Monday night Rubio …", "Two days later Rubio …". */
export const TIME_NOUNS: ReadonlySet<string> = new Set(
  listWords('day days week weeks month months year years morning afternoon evening night today yesterday later ago'),
)

/** Adjectives made of names that no ending tells: before a noun they name nobody. */
export const ADJECTIVES_OF_NAMES: readonly string[] = listWords(`Democratic Republican Nazi Islamic Muslim Christian
  Jewish Greek French Dutch German Iraqi Israeli Pakistani Saudi Afghan Thai Swiss Czech Arab Catholic Protestant
  Conservative Liberal Syrian Cuban`)

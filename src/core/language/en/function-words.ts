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

/** Used by people who talk to each other; a report in the third person has them in quotations only. */
export const CONVERSATION_PRONOUNS: ReadonlySet<string> = new Set(
  listWords("i i'm i've i'd i'll me my we we're we've we'd we'll us our you you're you've you'd you'll your"),
)

/** Before a verb that says of nothing that it happened: "would leave", "did not leave". */
export const BEFORE_UNREAL: ReadonlySet<string> = new Set(
  listWords('to not never can cannot must should if let would could be being who whether'),
)

/** Before a participle or noun rather than a past: "the injured", "dressed and seated", "reviewed by". */
export const BEFORE_NO_PAST: ReadonlySet<string> = new Set(listWords('the a an his her its their of for in and or by'))

/** Before "-ing" in a verb: "is leaving". */
export const BEFORE_PROGRESSIVE: ReadonlySet<string> = new Set(listWords("is are he's she's it's they're we're"))

/** After these a verb reports a statement rather than an act: "announced that", "announced he will". */
export const CLAUSE_STARTS: ReadonlySet<string> = new Set(listWords('that he she it they we i'))

/** Verbs that leave it to their object to name the act: "provide answers", "hold a vote". */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(listWords('provide give offer make take have hold launch open'))

/** Change what a quotation says wherever they stand. */
export const CONDITIONS: ReadonlySet<string> = new Set(
  listWords('could may might must shall should if unless only never'),
)

/** Where the second stands in its place, a condition says hardly more: "if you watch", "when you watch". */
export const WEAK_CONDITIONS: ReadonlyMap<string, string> = new Map([
  ['could', 'can'],
  ['may', 'can'],
  ['if', 'when'],
])

/** Said in passing: one transcript has them and another not. */
export const SPOKEN_FILLERS: ReadonlySet<string> = new Set(
  listWords(`actually also anyway basically believe believed certainly even ever first frankly get gets getting go goes
    going got gotta gonna guess honestly however just kind know let literally look lot mean now obviously okay people percent
    complete completely greatly mere merely perfectly please pretty probably quite really right said say saying says simply single so
    sort stuff suppose then thing things think too truly type very well`),
)

/** Words that tell where a sentence names its source, or that it has one. */
import { compileLexicon } from '../../text/phrase-pattern.ts'

/** Verbs before or behind which a source stands; not those whose forms are nouns as often ("claims", "states"). */
export const REPORTING_VERBS: ReadonlySet<string> = new Set(
  `acknowledged added argued argues asserted believe believed believes cautioned claimed concluded confirmed contend
  contends estimated explained indicated insisted insists maintained noted predicted projected reported say says said
  showed shows stressed suggested suggests tells testified told warned warns`.split(/\s+/),
)

/** May stand between a source and its verb. */
export const WORDS_BEFORE_VERB: ReadonlySet<string> = new Set(
  'also has have had later earlier previously recently then'.split(' '),
)

/** Sources without a name of their own. */
export const UNNAMED_SOURCES: ReadonlySet<string> = new Set(
  `agency aide aides analysis analysts attorney attorneys authorities company critics data document documents doctors
  economists executives experts filing investigators lawmakers lawsuit lawyer lawyers memo newspaper official
  officials paper police poll prosecutors report researchers scientists source sources spokesman spokesperson
  spokeswoman statement study survey witness witnesses`.split(/\s+/),
)

/** What a sentence that states a plain fact does not hold. */
export const SPEECH_WORDS = compileLexicon(`
  ${[...REPORTING_VERBS].join(',')}, according, accus\\p{L}+, adding, alleg\\p{L}+, announc\\p{L}+, argument, arguing, asked,
  calls?, called, calling, charged, charges, charging, claims?, claiming, contradict\\p{L}+, declar\\p{L}+, denied, denies,
  describ\\p{L}+, insisting, notes, noting, point(?:s|ed)? to, read, reads, reply, replied, reports?, reporting, reportedly,
  responded, saying, sounded, speech, spoke, stated, stating, statement, told, tweet\\p{L}*, warning, wrote`)

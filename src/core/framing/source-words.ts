/** Words that tell where a sentence names its source. Forms that are nouns as often ("claims", "states") are left out. */

/** Verbs before or behind which a source stands. */
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

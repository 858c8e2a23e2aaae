/** Nouns for those who speak or are cited. Collected by hand from the attributions of English news. */
import { listWords } from '../phrase-pattern.ts'

/** Sources without a name of their own, as a claim cites them. */
const UNNAMED_SOURCES: ReadonlySet<string> = new Set(
  listWords(`agency aide aides analysis analysts attorney attorneys authorities company critics data document documents
    doctors economists executives experts filing investigators lawmakers lawsuit lawyer lawyers memo newspaper official
    officials paper police poll prosecutors report researchers scientists source sources spokesman spokesperson
    spokeswoman statement study survey witness witnesses`),
)

/** May come between a source and its verb: "officials also said". */
export const WORDS_BEFORE_SOURCE_VERB: ReadonlySet<string> = new Set(
  listWords(`also has have had later earlier previously recently then first already now again repeatedly himself herself
    themselves publicly privately initially quickly still`),
)

/** Stand for a source that another sentence names. */
export const SOURCE_PRONOUNS: ReadonlySet<string> = new Set(listWords('he she they it who which'))

/** May begin a clause, so that its subject comes after them: "but", "after". */
export const CLAUSE_OPENERS: ReadonlySet<string> = new Set(
  listWords(`and but or nor so yet that as while because since if when where whereas although though before after until
    unless than then also who which however meanwhile still later earlier on in at by`),
)

/** Right after a verb of saying, the clause that it governs: "found that", "claims he". */
export const CLAUSE_SUBJECTS: ReadonlySet<string> = new Set(listWords('that he she it they there this those on in out'))

/** Between a source's head and what belongs to it: "a spokesman for the mayor", "data from the department". */
export const NOUN_PREPOSITIONS: ReadonlySet<string> = new Set(
  listWords(
    'of for from in at with on to by about into surveyed familiar close briefed working turned involved updated filed obtained conducted published released',
  ),
)

/** Whose words an article may quote: people by office or trade, bodies, and documents. A plural "s" may follow. */
export const SPEAKER_NOUNS: readonly string[] = listWords(`
  spokesman spokeswoman spokesperson president senator congressman congresswoman congressmen lawmaker governor
  mayor minister secretary ambassador general chairman chairwoman chair speaker leader director chief official
  officer judge justice attorney lawyer prosecutor sheriff detective agent aide adviser advisor candidate nominee
  analyst expert professor author editor columnist reporter journalist anchor host blogger producer critic
  activist advocate organizer pastor bishop priest doctor physician nurse teacher student survivor witness victim
  neighbor resident voter supporter protester protestor man woman mother father son daughter wife husband brother
  sister friend colleague insider source strategist pollster economist scientist researcher historian
  executive founder manager owner billionaire businessman actor actress singer comedian star tycoon mogul veteran
  soldier politician democrat republican liberal conservative legislator representative delegate commissioner
  administrator administration campaign committee commission court department agency bureau union company group
  organization coalition police government newspaper network outlet magazine statement report memo letter document
  complaint lawsuit suit indictment filing affidavit ruling opinion email message post tweet article editorial
  petition resolution bill transcript study survey poll website site sign notice manifesto ad crowd audience
  members others people person user reader narrator paper column essay moderator interviewer commentator pundit writer
  correspondent businesswoman entrepreneur prince queen king pope board panel firm agency ministry embassy
  investigator forecaster employee staffer operative contender hopeful incumbent`)

/** Groups that speak without an article before them: "officials said". */
export const SPEAKER_PLURALS: readonly string[] = listWords(`officials prosecutors lawmakers police critics supporters
  experts sources authorities investigators researchers lawyers attorneys protesters aides`)

/** What somebody says or writes: "a statement saying", "Rubio's letter notes" are the words of whoever wrote it. */
export const UTTERANCE_NOUNS: readonly string[] = listWords(`statement tweet tweets email message letter ad memo post
  editorial article column op-ed speech interview call video note essay remarks comments account testimony`)

/** Speak for somebody, who is named after them: "a spokesman for Rubio". */
export const REPRESENTATIVE_NOUNS: readonly string[] =
  listWords(`spokesman spokeswoman spokesperson lawyer attorney aide
  adviser advisor`)
/** Nouns that head a source, each in the singular and the plural. */
export const SOURCE_NOUN_KEYS: ReadonlySet<string> = new Set(
  [
    ...UNNAMED_SOURCES,
    ...SPEAKER_NOUNS,
    ...SPEAKER_PLURALS,
    ...listWords(`spokesmen spokeswomen police data records
    figures numbers emails reports researchers analyses studies surveys documents leaders economists intelligence
    firm firms bank banks hospital school ministry embassy military army investigation inquiry review audit
    transcript employee employees worker workers staffer staffers operative dealer friend relatives family
    families historians scientists teachers parents patients neighbors neighbours villagers whistleblower`),
  ].flatMap((noun) => [noun, `${noun}s`]),
)

/** Documents, and people whose trade it is to report: whatever they "found" or "showed" is a report. */
export const REPORTING_HEADS: ReadonlySet<string> = new Set(
  listWords(`report reports study studies survey surveys poll polls data figures records analysis documents memo letter
    filing lawsuit suit complaint indictment affidavit research researchers investigators review audit scientists`),
)

/** What a claim is read from, under many names: figures are "data" in one report and "the jobs report" in another. */
export const DOCUMENT_NOUNS: ReadonlySet<string> = new Set(
  listWords(`report reports study studies survey surveys poll polls data figures numbers records statistics
    release analysis document documents memo letter filing lawsuit complaint indictment affidavit audit text`),
)

/** Plurals without an s, and words that are either. */
export const PLURAL_SOURCES: ReadonlySet<string> = new Set(
  listWords('police people they who which data spokesmen spokeswomen men women government media'),
)

/** Sources whom a report leaves unnamed, capitalised at the start of a sentence. */
export const ANONYMOUS_PLURALS: ReadonlySet<string> = new Set(
  listWords(`officials police authorities prosecutors lawmakers critics supporters experts sources investigators researchers
    lawyers attorneys protesters aides analysts economists witnesses others some many`),
)

/** Plurals that are never one group: who governs, who does business, who studies, who was there, who is for or against. */
export const GROUPS: readonly ReadonlySet<string>[] = [
  'officials authorities police investigators prosecutors lawmakers aides',
  'executives bankers traders employers companies',
  'analysts economists experts researchers scientists doctors historians',
  'witnesses residents neighbors relatives survivors',
  'lawyers attorneys',
  'critics opponents',
  'supporters advocates activists protesters demonstrators',
].map((group) => new Set(listWords(group)))

/** What somebody else says, as a noun or a participle: a sentence with it reports that person's words. */
export const REPORTED_CLAIM =
  /\b(?:accusation|allegation|assertion|claim|statement|report|warning)s? (?:by|from|that)\b|\b(?:saying|claiming|arguing|alleging|accusing|accused|insisting|asserting)\b/i

/** When somebody spoke, between the verb and what was said: "reported earlier on Tuesday that". */
export const TIMES: ReadonlySet<string> = new Set(
  listWords(
    'on in at earlier later early late last this week month year morning afternoon evening night today yesterday',
  ),
)

/** Before a clause that only says when: "by the time Ruiz said". */
export const HEADS_OF_TIME_CLAUSES: ReadonlySet<string> = new Set(
  listWords('time day moment week month year hour hours days weeks'),
)

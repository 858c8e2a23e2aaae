/** Nouns for those who speak or are cited. Collected by hand from the attributions of English news. */
import { listWords } from '../phrase-pattern.ts'

/** Sources without a name of their own, as a claim cites them. */
export const UNNAMED_SOURCES: ReadonlySet<string> = new Set(
  listWords(`agency aide aides analysis analysts attorney attorneys authorities company critics data document documents
    doctors economists executives experts filing investigators lawmakers lawsuit lawyer lawyers memo newspaper official
    officials paper police poll prosecutors report researchers scientists source sources spokesman spokesperson
    spokeswoman statement study survey witness witnesses`),
)

/** May come between a source and its verb: "officials also said". */
export const WORDS_BEFORE_SOURCE_VERB: ReadonlySet<string> = new Set(
  listWords('also has have had later earlier previously recently then'),
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

/**
 * The verbs by which news English reports what somebody said or wrote, by how surely they do so. Collected by hand from
 * the reporting verbs of English news; forms are written out, since some are nouns more often ("claims", "states").
 */
import { listWords } from '../phrase-pattern.ts'

const SAYING = `say says said saying tell tells told telling write writes wrote written writing tweet tweets tweeted tweeting
  states stated stating add adds added adding ask asks asked asking explain explains explained explaining
  declare declares declared declaring announce announces announced announcing reply replies replied replying
  respond responds responded responding continue continues continued continuing note notes noted noting
  insist insists insisted insisting argue argues argued arguing claim claims claimed claiming
  warn warns warned warning admit admits admitted admitting concede concedes conceded conceding
  acknowledge acknowledges acknowledged acknowledging assert asserts asserted asserting
  contend contends contended contending maintain maintains maintained reiterate reiterates reiterated reiterating
  repeat repeats repeated repeating remark remarks remarked remarking observe observes observed
  joke jokes joked joking quip quips quipped quipping complain complains complained complaining
  charges charged charging allege alleges alleged alleging accuse accuses accused accusing
  calls called calling describe describes described describing dub dubbed label labeled labelled labeling
  praise praised praising criticize criticized criticizing slam slams slammed slamming blast blasts blasted blasting
  denounce denounces denounced denouncing condemn condemns condemned condemning urge urges urged urging
  promise promises promised promising vow vows vowed vowing pledge pledges pledged pledging predict predicts predicted
  suggest suggests suggested suggesting stress stresses stressed stressing emphasize emphasizes emphasized emphasizing
  conclude concludes concluded concluding recall recalls recalled recalling testify testifies testified testifying
  shout shouts shouted shouting yell yelled yelling exclaim exclaimed proclaim proclaims proclaimed proclaiming
  chant chants chanted chanting reports reported reporting reveal reveals revealed revealing
  confirm confirms confirmed confirming deny denies denied denying believe believes believed think thinks thought
  mock mocked mocking lament lamented lamenting echo echoed echoing counter countered countering
  retort retorted fire fired boast boasted boasting brag bragged muse mused demand demanded demanding
  cite cites cited citing quote quotes quoted quoting read reads posts posted posting
  characterize characterizes characterized characterizing portray portrayed refer refers referred referring
  agree agrees agreed joked begin began inform informed informing advise advised assure assures assured assuring
  decry decries decried decrying deride derided ridicule ridiculed tout touts touted touting
  clarify clarifies clarified clarifying comment commented commenting elaborate elaborated interject interjected
  lash lashed scold scolded pray prayed pronounce pronounced opine opined caution cautions cautioned cautioning
  signal signaled points pointed pointing express expressed expressing implore implored plead pleaded
  questioned questioning attack attacks attacked attacking hail hails hailed hailing blame blames blamed blaming
  encourage encouraged encouraging disclose disclosed disclosing indicate indicates indicated indicating request requests
  requested requesting rage raged raging bawl bawled fume fumed fuming gloat gloated gloating thunder thundered
  bellow bellowed snap snapped scoff scoffed sneer sneered enthuse enthused gush gushed groan groaned grumble grumbled
  mutter muttered whisper whispered cry cried scream screamed screaming holler hollered bark barked rant ranted ranting
  tease teased vent vented rail railed railing rejoin rejoined call wonder wondered wondering dismiss dismissed dismissing reject rejected rejecting`

const REPORTING_VERBS: ReadonlySet<string> = new Set(listWords(SAYING))
/** Verbs that hardly ever mean anything but that somebody spoke; they win over any other verb that is as near. */
const PLAIN_REPORTING_VERBS: ReadonlySet<string> = new Set(
  listWords(`say says said saying tell tells told tweet tweeted tweets add added adds write wrote writes state stated explain
    explained ask asked asks continue continued replied responded declared announced joked insisted argued noted`),
)

/** Verbs next to which a source is named, for claims as well; without those whose forms are nouns as often. */
const SOURCE_VERBS = listWords(`acknowledged acknowledges added adds admitted admits alleged alleges announced announces
  argue argued argues asserted asserts believe believed believes cautioned cautions claim claimed claims concede conceded
  concluded concludes confirmed confirms contend contended contends declared declares disclosed emphasized estimate estimated
  estimates explained explains found finds indicated indicates insisted insists maintained maintains note noted notes
  pointed points predict predicted predicts projected projects report reported reports revealed reveals say said says show showed
  shows stated stressed suggest suggested suggests tell tells testified testifies told tweeted tweets warn warned
  warns write writes wrote`)

/** Verbs next to which a sentence names its source. */
export const SOURCE_VERB_KEYS: ReadonlySet<string> = new Set(SOURCE_VERBS)

/** Those that as often have an object, or are nouns: "added 200 jobs", "new claims". */
export const VERBS_WITH_OBJECTS: ReadonlySet<string> = new Set(
  listWords(`added adds admitted admits announced announces believe claims declared declares disclosed emphasized estimates finds found
    maintained maintains note notes pointed points projects report reported reports revealed reveals show shows showed stated
    stressed suggested tweeted tweets write writes wrote`),
)

/** Those whose subject is a plural; after a singular they are nouns: "a Post report". */
export const PLURAL_VERBS: ReadonlySet<string> = new Set(
  listWords('argue believe claim concede contend estimate note predict report say show suggest tell warn write'),
)

/** Whether a word (any case) can report speech. */
export function isReportingVerb(word: string): boolean {
  return REPORTING_VERBS.has(word.toLowerCase())
}

/** Whether a word (any case) nearly always reports speech. */
export function isPlainReportingVerb(word: string): boolean {
  return PLAIN_REPORTING_VERBS.has(word.toLowerCase())
}

/** Words that are part of the name of a body or place, not of a person's. Collected by hand from English news. */
import { listWords } from '../phrase-pattern.ts'

/** Case matters: "Hill", not "hill". */
export const BODY_WORDS: readonly string[] =
  listWords(`House Senate Congress Committee Department News Times Post Journal Press Magazine Party Court State
  States University Union Association Council Agency Bureau Office Administration Foundation Institute Center Fund Act
  Army Guard Street City County Inc Corp Company Group Coalition Hill Capitol America Republican Republicans Democrat
  Democrats GOP American Americans New North South West East United`)

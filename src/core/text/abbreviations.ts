/** Abbreviations of English news whose full stop need not end a sentence, by what may follow them. */

/** Stand before a name: never at the end of a sentence. */
const BEFORE_NAME = words(`mr mrs ms mx dr prof gen sen sens rep reps gov govs lt col sgt cpl pvt capt maj cmdr adm rev
  hon st mt ft pres sec atty amb supt det insp msgr fr sr sra vs v`)
/** Stand before a number: "No. 5", "Jan. 20", "p. 12". */
const BEFORE_NUMBER = words(
  'no nos jan feb mar apr jun jul aug sep sept oct nov dec art vol pp p para ch fig op sec approx',
)
/** Stand anywhere, the end of a sentence included. */
const ANYWHERE = words(`inc corp co ltd llc jr bros dept univ assn est etc al ave blvd rd ala ariz ark calif colo conn
  del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo
  jan feb mar apr jun jul aug sep sept oct nov dec`)

/** What the word in front of a full stop lets follow within the same sentence; null for an ordinary word. */
export type AbbreviationKind = 'beforeName' | 'beforeNumber' | 'anywhere' | null

/** Kind of an abbreviation given without its last full stop: "Mr", "U.S", "W"; `next` is the text behind it. */
export function readAbbreviation(word: string, next: string): AbbreviationKind {
  const key = word.toLowerCase()
  if (BEFORE_NAME.has(key)) return 'beforeName'
  if (BEFORE_NUMBER.has(key) && /^\p{Nd}/u.test(next)) return 'beforeNumber'
  if (ANYWHERE.has(key) && /^\p{Lu}/u.test(word)) return 'anywhere'
  return /^(?:\p{L}\.)*\p{Lu}$|^(?:\p{L}\.)+\p{L}$/u.test(word) || key === 'etc' || key === 'al' ? 'anywhere' : null
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/))
}

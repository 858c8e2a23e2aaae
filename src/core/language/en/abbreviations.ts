/**
 * Abbreviations whose full stop need not end a sentence, by what may follow them. Collected by hand from the
 * sentences of English news that were split in the wrong place.
 */
import { listWords } from '../phrase-pattern.ts'
import { ABBREVIATED_TITLES } from './titles.ts'

/** Precede a name: never at the end of a sentence. */
export const ABBREVIATIONS_BEFORE_NAME: ReadonlySet<string> = new Set([
  ...ABBREVIATED_TITLES,
  ...listWords('mx sens reps govs cpl pvt cmdr hon st mt ft pres sec atty amb supt det insp msgr fr sr sra vs v'),
])

/** Precede a number: "No. 5", "Jan. 20", "p. 12". */
export const ABBREVIATIONS_BEFORE_NUMBER: ReadonlySet<string> = new Set(
  listWords('no nos jan feb mar apr jun jul aug sep sept oct nov dec art vol pp p para ch fig op sec approx'),
)

/** Appear anywhere, the end of a sentence included. */
export const ABBREVIATIONS_ANYWHERE: ReadonlySet<string> = new Set(
  listWords(`inc corp co ltd llc jr bros dept univ assn est etc al ave blvd rd ala ariz ark calif colo conn
    del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo
    jan feb mar apr jun jul aug sep sept oct nov dec`),
)

/** Those of them that are written in lower case. */
export const ABBREVIATIONS_IN_LOWER_CASE: ReadonlySet<string> = new Set(['etc', 'al'])

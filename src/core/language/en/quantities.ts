/**
 * Quantities in words, and what news counts. From any English grammar; the nouns and verbs are those that news reports
 * have around figures of people and victims.
 */
import { listWords } from '../phrase-pattern.ts'

/** The least and the most that a vague count stands for. */
export const VAGUE_COUNTS: readonly (readonly [phrase: string, least: number, most: number])[] = [
  ['hundreds of thousands', 1e5, 1e6],
  ['tens of thousands', 1e4, 1e5],
  ['dozens', 24, 99],
  ['scores', 40, 99],
  ['hundreds', 100, 999],
  ['thousands', 1e3, 9999],
  ['millions', 1e6, 1e7],
  ['an? (?:small )?handful', 3, 9],
  ['an? small (?:group|number)', 3, 9],
  ['several', 3, 9],
  ['an? number', 3, 20],
  ['some', 3, 20],
]

/** The least and the most that a share in words stands for. */
export const VAGUE_SHARES: readonly (readonly [phrase: string, least: number, most: number])[] = [
  ['(?:nearly|almost|virtually) (?:all|every)', 0.9, 0.99],
  ['near-total', 0.9, 0.99],
  ['most', 0.51, 0.89],
  ['much', 0.3, 0.5],
  ['(?:about|nearly|almost|roughly) half', 0.4, 0.5],
  ['half', 0.5, 0.5],
]

/** After a figure: it is only a lower bound. */
export const LOWER_BOUND_SUFFIX = /^\s+(?:or more|or higher|at least)\b|^-plus\b|^\+/i

/** Before a figure that is an upper bound, if a close one. */
export const UPPER_BOUNDS: readonly string[] = [
  ...listWords('almost nearly under'),
  ...['close to', 'fewer than', 'less than', 'as many as', 'as much as', 'up to', 'just under', 'just shy of'],
  ...['no more than', 'not more than', 'at most'],
]

/** Nouns for people in general: any of them may stand for the same people. */
export const PERSON_NOUNS: ReadonlySet<string> = new Set(
  listWords(`aide aides american americans applicant applicants civilian civilians customer customers employee employees
  individual individuals man men member members official officials others participant participants people person persons
  patient patients protester protesters resident residents staffer staffers student students victim victims volunteer
  volunteers woman women worker workers`),
)

/** Between a quantity and what it counts: "most of the state", "two other men". */
export const QUANTITY_LINKS: readonly string[] = listWords('of the these those his her its their our other more')

/** Bounds that are true of the very figure: "at least 49" is no other news than "49". */
export const INCLUSIVE_BOUNDS: readonly string[] = ['at least', 'no fewer than', 'no less than']

/** What distances, sizes and indices are measured in: two of them in one story are often of different things. */
export const MEASURE_NOUNS: ReadonlySet<string> = new Set(
  listWords(
    'acr degre feet foot gallon inch kilogram kilomet kilometr km meter metr mil mph point pound ton tonn yard',
  ),
)

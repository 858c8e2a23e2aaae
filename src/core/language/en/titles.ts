/**
 * Titles and offices before a person's name. Collected by hand from the usage of American and British news; the
 * abbreviations are those of the AP and Guardian style guides.
 */
import { listWords } from '../phrase-pattern.ts'

/** Abbreviated titles with their full words; undefined where nobody writes the full one out. */
const ABBREVIATED: readonly (readonly [short: string, full?: string])[] = [
  ['mr'],
  ['mrs'],
  ['ms'],
  ['dr', 'doctor'],
  ['sen', 'senator'],
  ['rep', 'representative'],
  ['gov', 'governor'],
  ['gen', 'general'],
  ['lt'],
  ['col'],
  ['sgt'],
  ['capt'],
  ['maj'],
  ['adm'],
  ['rev'],
  ['prof', 'professor'],
]

/** "sen", "mr": lower case, without their full stop. */
export const ABBREVIATED_TITLES: readonly string[] = ABBREVIATED.map(([short]) => short)

/** What may follow or precede a name as part of it, besides titles: "Jr.", "St. Clair". */
export const NAME_AFFIXES: readonly string[] = ['jr', 'sr', 'st']

/** Capitalised heads of names that go on after "of": "Secretary of State", "Department of Homeland Security". */
export const HEADS_BEFORE_OF: readonly string[] = listWords(`Secretary Department House University College Institute
  Bureau Board Bank Council Office Ministry Minister Center Centers Federation Chamber Church Court Owners Director
  Speaker Chief Agency Association Academy Society School Joint Chiefs Daughters Sons Knights League`)

const FULL_TITLES: ReadonlyMap<string, string> = new Map(
  ABBREVIATED.flatMap(([short, full]) => (full === undefined ? [] : [[short, full] as const])),
)

/** The full word for a title in lower case: "senator" for "sen"; a title that has none as it is. */
export function expandTitle(title: string): string {
  return FULL_TITLES.get(title) ?? title
}

/** Words that precede a name as its title, including the parts of longer ones ("White House press secretary"). */
export const TITLE_WORDS: readonly string[] = [
  ...ABBREVIATED_TITLES,
  ...listWords(`president senator representative governor
    general secretary justice judge sheriff chairman chairwoman speaker mayor former vice attorney congressman
    congresswoman prime minister ambassador press white house state republican democratic democrat king queen pope rabbi
    pastor director chancellor`),
]

/**
 * Nouns for an office or trade by which an article may call somebody whom it has named. They match at the end of a
 * word, so that "congressman" and "chairwoman" need no entry.
 */
export const OFFICE_NOUNS: readonly string[] = listWords(`man woman person president senator lawmaker governor mayor
  minister secretary ambassador general speaker leader director officer judge justice attorney lawyer prosecutor sheriff
  candidate nominee author professor host doctor executive founder billionaire actor actress singer democrat republican
  politician representative commissioner`)

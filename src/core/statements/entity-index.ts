/** The people and bodies that an article names, and whom a later, shorter name or an office means. */
import type { Mention } from './read-mentions.ts'

/** What the article knows of one person or body. */
export interface Figure {
  /** The fullest form of the name, without the title where a first name stands. */
  name: string
  /** Carries a title or a first name, and no word that only bodies have. */
  person: boolean
  /** The titles that the article gives, as full words: "president", "senator". */
  offices: Set<string>
  /** How often the article names it. */
  mentions: number
}

export interface Cast {
  /** The figure that a name means: whose name ends with the same word. */
  find(name: string): Figure | undefined
  /** The figure with this office that the article names most. */
  findByOffice(office: string): Figure | undefined
}

const TITLES = `mr mrs ms dr sen rep gov gen lt col sgt capt maj adm rev prof president senator representative governor
  general secretary justice judge sheriff chairman chairwoman speaker mayor former vice attorney congressman
  congresswoman prime minister ambassador press white house state republican democratic democrat king queen pope rabbi
  pastor director chancellor`.split(/\s+/)
const TITLE = new RegExp(String.raw`^(?:(?:${TITLES.join('|')})\.?\s+)+`, 'i')
const FULL_TITLES: ReadonlyMap<string, string> = new Map([
  ['sen', 'senator'],
  ['rep', 'representative'],
  ['gov', 'governor'],
  ['gen', 'general'],
  ['prof', 'professor'],
  ['dr', 'doctor'],
])
/** Words in the name of a body or place, not of a person. */
const BODY =
  /\b(?:House|Senate|Congress|Committee|Department|News|Times|Post|Journal|Press|Magazine|Party|Court|States?|University|Union|Association|Council|Agency|Bureau|Office|Administration|Foundation|Institute|Center|Fund|Act|Army|Guard|Street|City|County|Inc|Corp|Company|Group|Coalition|Hill|Capitol|America|Republicans?|Democrats?|GOP|Americans?|New|North|South|West|East|United|\p{Lu}{3,})\b/u

/** Gathers the figures of an article from the mentions in it. */
export function gatherCast(mentions: readonly Mention[]): Cast {
  const figures = new Map<string, Figure>()
  for (const { text, kind } of mentions) {
    if (kind !== 'name') continue
    const key = lastWord(dropTitle(text))
    const figure = figures.get(key) ?? { name: text, person: false, offices: new Set(), mentions: 0 }
    figures.set(key, figure)
    learn(figure, text)
  }
  return {
    find: (name) => figures.get(lastWord(dropTitle(name))),
    findByOffice: (office) =>
      [...figures.values()].filter(({ offices }) => offices.has(office)).sort((a, b) => b.mentions - a.mentions)[0],
  }
}

/** Adds what one more form of the name tells. */
function learn(figure: Figure, form: string): void {
  const bare = dropTitle(form)
  const words = countWords(bare)
  const known = countWords(dropTitle(figure.name))
  figure.mentions++
  if (words > 1 && words >= known && figure.name !== bare) figure.name = words > known ? bare : dropTitle(figure.name)
  else if (words === known && form.length > figure.name.length) figure.name = form
  if ((form !== bare || words > 1) && !BODY.test(bare)) figure.person = true
  for (const [title] of form
    .slice(0, form.length - bare.length)
    .toLowerCase()
    .matchAll(/\p{L}+/gu)) {
    figure.offices.add(FULL_TITLES.get(title) ?? title)
  }
}

function dropTitle(name: string): string {
  return name.replace(TITLE, '')
}

function lastWord(name: string): string {
  return (
    name
      .replace(/,?\s+(?:Jr|Sr)\.?$/, '')
      .split(/\s+/)
      .at(-1) ?? ''
  ).toLowerCase()
}

function countWords(name: string): number {
  return name.split(/\s+/).length
}

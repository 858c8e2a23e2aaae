/** The people and bodies that an article mentions, and whom a later, shorter mention means. */
import type { Mention } from './read-mentions.ts'

const TITLE =
  /^(?:(?:mr|mrs|ms|dr|sen|rep|gov|gen|lt|col|sgt|capt|maj|adm|rev|prof|president|senator|representative|governor|general|secretary|justice|judge|sheriff|chairman|speaker|mayor|former|vice|attorney|congressman|congresswoman|prime|minister|ambassador|press|white|house|state|republican|democratic|democrat|king|queen|pope|rabbi|pastor|director|chancellor)\.?\s+)+/i
const OFFICES: Readonly<Record<string, string>> = {
  sen: 'senator',
  rep: 'representative',
  gov: 'governor',
  gen: 'general',
  prof: 'professor',
  dr: 'doctor',
  congressman: 'representative',
  congresswoman: 'representative',
}
/** Words in the name of a body, not of a person. */
const BODY =
  /\b(?:House|Senate|Congress|Committee|Department|News|Times|Post|Party|Court|States|University|Union|Association|Council|Agency|Bureau|Office|Administration|Foundation|Institute|Center|Fund|Act|Army|Street|City|County|Republicans?|Democrats?|GOP|Americans?|CNN|NBC|CBS|ABC|MSNBC|Fox|Twitter|Facebook|Journal|Press|Reuters|Politico|FBI|CIA|White|Journal|Magazine|Inc|Corp|Company|Group|Coalition|Hill|Capitol|America|US|U\.S\.|Iowa|Washington|New|North|South|West|East|United)\b/

/** What an article knows of one person or body. */
export interface Figure {
  /** The fullest form of the name, without title where a first name stands. */
  name: string
  person: boolean
  /** Offices that the article gives: "president", "senator". */
  offices: Set<string>
  gender: 'female' | 'male' | null
}

export interface Cast {
  /** The figure that a name means. */
  find(name: string): Figure | undefined
  /** The last figure mentioned before `offset` with this office. */
  findByOffice(office: string): Figure | undefined
}

function bareName(name: string): string {
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

/** Gathers the figures of an article from the names in it. */
export function gatherCast(mentions: readonly Mention[]): Cast {
  const figures = new Map<string, Figure>()
  for (const { text, kind } of mentions) {
    if (kind !== 'name') continue
    const bare = bareName(text)
    const key = lastWord(bare)
    const figure = figures.get(key) ?? {
      name: bare === '' ? text : bare,
      person: false,
      offices: new Set(),
      gender: null,
    }
    figures.set(key, figure)
    const words = bare.split(/\s+/).length
    const known = bareName(figure.name).split(/\s+/).length
    if (words > known) figure.name = bare
    else if (words === 1 && known === 1 && text.length > figure.name.length) figure.name = text
    if ((text !== bare || words > 1) && !BODY.test(bare)) figure.person = true
    for (const title of text
      .slice(0, text.length - bare.length)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []) {
      figure.offices.add(OFFICES[title] ?? title)
      if (title === 'mr') figure.gender = 'male'
      if (title === 'mrs' || title === 'ms') figure.gender = 'female'
    }
  }
  return {
    find: (name) => figures.get(lastWord(bareName(name))),
    findByOffice: (office) => [...figures.values()].find(({ offices }) => offices.has(office)),
  }
}

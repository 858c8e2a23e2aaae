/** Ten outlets of the test's own, known to the extension by name, and a story that some of them tell. */
import type { NewSource } from '../../../src/options/add/add-sources.ts'
import type { Item } from './feeds.ts'

const COUNT = 10

const hostOf = (number: number) => `paper${number}.test`

export const HOSTS = Array.from({ length: COUNT }, (_, number) => hostOf(number))

/** Their catalogue, in the place of the one that ships. */
export const OUTLETS: NewSource[] = HOSTS.map((host) => ({
  name: `Paper of ${host}`,
  homepage: `http://${host}/`,
  feed: `http://${host}/feed.xml`,
  country: 'US',
  language: 'en',
}))

const SHARED = [
  'The Varden bridge was closed on Tuesday after divers found cracks in three of its five piers.',
  'Some 18,000 people cross it each day on their way to the docks of Port Ellery.',
  '“We will not gamble with the lives of our neighbours,” said the mayor, Ines Calloway.',
  'The port authority expects the repairs to take two years and to cost 40 million euros.',
]

/** The page of an outlet that the reader has not chosen. */
export const STORY: Item = tell('Varden bridge closes for two years', [
  ...SHARED,
  'Ferries will carry commuters across the river from six in the morning until midnight.',
  'Shopkeepers on the northern bank fear that their customers will stay away until the spring.',
])

/** Another outlet's words for it, number by number. */
export function retell(number: number): Item {
  return tell(`Cracks shut the Varden bridge, report ${number}`, [
    `Divers who inspected the Varden bridge found cracks in ${number + 1} of its five piers, and it was closed on Tuesday.`,
    ...SHARED.slice(1),
    `Reporter ${number} of this paper met commuters who had waited for hours at the old landing of the ferry.`,
    `Engineers warned of the piers ${number + 3} years ago, according to a letter that the council never answered.`,
  ])
}

/** Something else altogether. */
export const OTHER_STORY: Item = tell('Orchestra plays for the whales', [
  'An orchestra of forty students played on a raft in the bay on Sunday, for whoever would listen below.',
  'Marine biologists had lowered microphones to the sea floor to learn whether the humpbacks would answer.',
  'The cellist Oona Farrow said that the low notes seemed to bring the animals nearer to the raft.',
  'A recording of the concert will be shown at the aquarium from the first of the month.',
])

function tell(title: string, sentences: readonly string[]): Item {
  return { title, html: sentences.map((sentence) => `<p>${sentence}</p>`).join('') }
}

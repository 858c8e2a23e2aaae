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

/** The page of an outlet that the reader has not chosen. */
export const STORY: Item = tell('Varden bridge closes for two years', [
  'The Varden bridge was closed on Tuesday after divers found cracks in three of its five piers.',
  'Some 18,000 people cross it each day on their way to the docks of Port Ellery.',
  '“We will not gamble with the lives of our neighbours,” said the mayor, Ines Calloway.',
  'The port authority expects the repairs to take two years and to cost 40 million euros.',
  'Ferries will carry commuters across the river from six in the morning until midnight.',
  'Shopkeepers on the northern bank fear that their customers will stay away until the spring.',
])

/** Two other outlets' words for it. */
export const RETELLINGS = {
  first: tell('Cracks shut the Varden bridge', [
    'Divers who inspected the Varden bridge found cracks in two of its five piers, and it was closed on Tuesday.',
    'About 18,000 commuters use the bridge each day to reach the docks of Port Ellery.',
    'The mayor, Ines Calloway, told reporters: “We will not gamble with the lives of our neighbours.”',
    'One of them had waited for three hours at the old landing of the ferry, in the rain and without a timetable.',
  ]),
  second: tell('Forty million for a bridge', [
    'Repairs of the Varden bridge will take two years and cost 40 million euros, the port authority of Port Ellery expects.',
    'The crossing was closed on Tuesday because of cracks in three of its five piers.',
    'Engineers had warned of the piers nine years ago, in a letter that the council of the day never answered.',
    'The opposition wants to know who put that letter into a drawer, and has asked for a hearing in June.',
  ]),
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

/** A comparison on a day when everybody reports one thing: many outlets a statement, some alike, some less sure. */
import type { Difference, Match } from '../../src/core/model/comparison.ts'
import type { Statement } from '../../src/core/model/statement.ts'
import type { PageComparison } from '../../src/messaging/outcome.ts'
import { EMPTY_STORY } from '../fixtures/empty-story.ts'
import { placeDifferences } from '../fixtures/place-differences.ts'

const OUTLETS = ['AP', 'Reuters', 'AFP', 'BBC News', 'The Hill', 'Fox News', 'Vox', 'NPR', 'El País'] as const
type Outlet = (typeof OUTLETS)[number]

const killed = 'At least 12 people were killed when the dam above Santa Rita gave way on Sunday, the governor said.'
const promised = '“We will rebuild every house,” Governor Ana Ruiz told reporters.'
const warned = 'Engineers had warned of cracks in the wall two years ago.'
const closed = 'Schools in the valley stay closed until Thursday.'
const paid = 'The company that runs the dam paid a fine in 2021.'

const AGENCY = 'At least 11 people were killed when a dam above Santa Rita collapsed on Sunday, officials said.'

export const CROWDED: PageComparison = {
  article: {
    id: 'page',
    headline: 'Twelve dead after dam above Santa Rita gives way',
    publisher: 'The Page',
    datePublished: '2025-08-11',
  },
  sources: {},
  outlets: OUTLETS.length,
  cutOff: false,
  statements: [
    place(killed),
    {
      ...place(promised),
      quotations: [
        { start: 1, end: 29, text: 'We will rebuild every house,', speaker: 'Governor Ana Ruiz', cue: 'told' },
      ],
    },
    place(warned),
    place(closed),
    place(paid),
  ],
  relatedArticles: OUTLETS.map((id) => ({ id, score: 0.9 })),
  articles: OUTLETS.map((id) => ({
    id,
    headline: `Dam collapse kills at least a dozen, says ${id}`,
    publisher: id,
    url: `https://${id.toLowerCase().replace(/\W/g, '')}.example/dam`,
    datePublished: '2025-08-10',
  })),
  matches: [
    match(0, 'AP', AGENCY, 0.95, number('12', '11')),
    match(0, 'Reuters', AGENCY, 0.94, number('12', '11')),
    match(0, 'AFP', AGENCY.replace('collapsed', 'burst'), 0.94, number('12', '11')),
    match(0, 'BBC News', 'Nine people are known to have died in the flood, BBC News understands.', 0.84, [
      ...number('12', 'Nine'),
      { kind: 'attribution', here: 'the governor', there: 'BBC News' },
    ]),
    match(0, 'The Hill', 'The Sunday disaster allegedly claimed the lives of 12 people.', 0.82, [
      { kind: 'certainty', here: '', there: 'allegedly' },
    ]),
    match(0, 'El País', 'Some 20 people lost their lives on Sunday in Santa Rita.', 0.8, number('12', '20')),
    match(0, 'NPR', killed, 0.99, []),
    match(0, 'Fox News', 'The governor said a dozen people had died.', 0.55, []),
    match(0, 'Vox', 'Twelve families lost somebody when the dam gave way.', 0.45, []),
    match(0, 'AP', 'The dam gave way on Sunday.', 0.65, []),
    ...OUTLETS.slice(0, 6).map((outlet) =>
      quotation(1, outlet, `“We will rebuild every house,” Ruiz said${outlet === 'AP' ? ' on Sunday' : ''}.`),
    ),
    match(2, 'NPR', 'Inspectors pointed to cracks in the dam two years before it burst.', 0.82, []),
    match(3, 'Vox', 'The schools will reopen on Friday.', 0.5, [{ kind: 'number', here: 'Thursday', there: 'Friday' }]),
    match(4, 'BBC News', 'Its operator was fined four years ago.', 0.84, []),
    match(4, 'The Hill', 'The operator, Hidro Sur, was fined in 2021.', 0.81, []),
    match(4, 'El País', 'A fine was paid in 2021.', 0.5, []),
  ],
  missing: [],
  onlyHere: [],
  origins: [['AP', 'Reuters', 'AFP']],
  story: EMPTY_STORY,
}

function place(text: string): Statement {
  return { start: 0, end: text.length, text, quotations: [] }
}

function number(here: string, there: string): Difference[] {
  return [{ kind: 'number', here, there }]
}

function quotation(statement: number, outlet: Outlet, text: string): Match {
  return { ...match(statement, outlet, text, 0.9, []), relation: 'quote' }
}

function match(statement: number, outlet: Outlet, text: string, probability: number, differences: Difference[]): Match {
  const page = [killed, promised, warned, closed, paid][statement] ?? ''
  const placed = placeDifferences(differences, page, text)
  return {
    statement,
    other: { id: outlet, ...place(text) },
    relation: 'claim',
    probability,
    differences: placed,
    marks: {
      here: placed.flatMap(({ hereRange }) => hereRange ?? []),
      there: placed.flatMap(({ thereRange }) => thereRange ?? []),
    },
  }
}

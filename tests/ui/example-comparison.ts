/** A comparison as the background would give it: one page, three other outlets, every kind of difference. */
import type { Match } from '../../src/core/model/comparison.ts'
import type { Statement } from '../../src/core/model/statement.ts'
import type { PageComparison } from '../../src/messaging/outcome.ts'
import { placeDifferences } from '../fixtures/place-differences.ts'
import { EXAMPLE_STORY } from './example-story.ts'

const quoted = '“The dam held for nine hours,” Ana Ruiz said.'
const claimed = 'Forty houses were evacuated on Sunday.'
const alone = 'The mayor was on holiday.'

export const STATEMENTS: Statement[] = [
  {
    ...place(quoted, 0),
    quotations: [{ start: 1, end: 29, text: 'The dam held for nine hours,', speaker: 'Ana Ruiz', cue: 'said' }],
  },
  { ...place(claimed, 47), quotations: [] },
  { ...place(alone, 87), quotations: [] },
]

export const MATCHES: Match[] = [
  createMatch(0, 'herald', '“The dam held for six hours,” the engineer insisted.', {
    relation: 'quote',
    differences: [
      { kind: 'wording', here: 'nine', there: 'six' },
      { kind: 'attribution', here: '', there: 'the engineer' },
    ],
    marks: { here: [{ start: 18, end: 22 }], there: [{ start: 18, end: 21 }] },
  }),
  createMatch(0, 'herald', 'It held for hours, the Herald was told.', { relation: 'quote' }),
  createMatch(0, 'courier', '“It held nine hours,” Ruiz said.', { relation: 'quote' }),
  createMatch(0, 'script', 'The dam held, officials said.', {}),
  createMatch(1, 'courier', 'Fifty houses were evacuated.', {
    differences: [{ kind: 'number', here: 'Forty', there: 'Fifty' }],
    marks: { here: [{ start: 0, end: 5 }], there: [{ start: 0, end: 5 }] },
  }),
]

export const COMPARISON: PageComparison = {
  article: { id: 'page', headline: 'Dam breaks after nine hours', publisher: 'The Page', datePublished: '2025-08-10' },
  sources: {
    herald: { id: 'herald', name: 'The Herald', country: 'GB', language: 'en', perspective: 'left' },
    courier: { id: 'courier', name: 'Courier', country: 'MX', perspective: 'right' },
  },
  outlets: 3,
  cutOff: false,
  statements: STATEMENTS,
  relatedArticles: [
    { id: 'herald', score: 0.9 },
    { id: 'courier', score: 0.8 },
    { id: 'script', score: 0.7 },
  ],
  articles: [
    {
      id: 'herald',
      headline: 'A dam gives way',
      publisher: 'The Herald',
      url: 'https://herald.example/dam',
      datePublished: '2025-08-09T23:30:00-06:00',
    },
    { id: 'courier', headline: 'Fifty houses empty', publisher: 'Courier', datePublished: '2025-08' },
    { id: 'script', headline: 'Held', publisher: 'Script Kiddie', url: 'javascript:alert(1)' },
  ],
  matches: MATCHES,
  missing: [
    {
      statements: [
        { id: 'herald', start: 0, end: 30, text: 'Two bridges were swept away.' },
        { id: 'courier', start: 0, end: 30, text: 'The flood took two bridges.' },
      ],
    },
  ],
  onlyHere: [2],
  origins: [],
  story: EXAMPLE_STORY,
}

function place(text: string, start: number): { start: number; end: number; text: string } {
  return { start, end: start + text.length, text }
}

function createMatch(statement: number, id: string, text: string, details: Partial<Match>): Match {
  return {
    statement,
    other: { id, ...place(text, 0), quotations: [] },
    relation: 'claim',
    probability: 0.9,
    marks: { here: [], there: [] },
    ...details,
    differences: placeDifferences(details.differences ?? [], STATEMENTS[statement]?.text ?? '', text),
  }
}

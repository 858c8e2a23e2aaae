import { describe, expect, it } from 'vitest'
import { type AbbreviationKind, readAbbreviation } from '../../../src/core/text/abbreviations.ts'

/** An abbreviation without its last full stop, and what follows. */
const CASES: [kind: AbbreviationKind, cases: [word: string, next: string][]][] = [
  [
    'beforeName',
    [
      ['Mr', 'Osei'],
      ['MR', 'Osei'],
      ['Sen', 'Marsh'],
      ['St', 'Clair'],
      ['vs', 'Osei'],
      ['v', 'Osei'],
    ],
  ],
  [
    'beforeNumber',
    [
      ['No', '5 on the list'],
      ['Jan', '20'],
      ['p', '12'],
      ['Fig', '٣'],
    ],
  ],
  [
    'anywhere',
    [
      ['Inc', 'The firm'],
      ['Jan', 'The month'],
      ['Calif', ''],
      ['Jr', 'He'],
      ['W', 'Osei'],
      ['U.S', 'The'],
      ['J.K', 'Osei'],
      ['p.m', 'The'],
      ['É', 'Ansel'],
      ['etc', 'The'],
      ['al', 'The'],
    ],
  ],
  [
    null,
    [
      ['No', 'The list'],
      ['no', 'Never'],
      ['p', 'The'],
      ['bridge', 'The'],
      ['Marsh', '5'],
      ['inc', 'The'],
      ['wash', 'The'],
      ['ill', 'The'],
      ['a', 'The'],
      ['', ''],
    ],
  ],
]

describe.each(CASES)('readAbbreviation: %s', (kind, cases) => {
  it.each(cases)('%s. %s', (word, next) => expect(readAbbreviation(word, next)).toBe(kind))
})

import { describe, expect, it } from 'vitest'
import { indexEntities } from '../../../src/core/statements/entity-index.ts'
import { readMentions } from '../../../src/core/statements/read-mentions.ts'

function indexText(text: string) {
  return indexEntities(readMentions(text))
}

/** A text, a name in it, and the fullest form of that name. */
const NAMES: Record<string, [text: string, name: string, fullest: string | undefined][]> = {
  'a surname stands for the full name': [
    ['Ellen Marsh left, and Marsh came back.', 'Marsh', 'Ellen Marsh'],
    ['Marsh left, and Ellen Marsh came back.', 'Marsh', 'Ellen Marsh'],
    ['Ellen Marsh left, then Ellen B. Marsh.', 'Marsh', 'Ellen B. Marsh'],
    ['Owen Osei Jr. left, and Osei came back.', 'Osei', 'Owen Osei Jr.'],
    ['Ursel von der Heide left.', 'Heide', 'Ursel von der Heide'],
    ['Nora O’Dell left.', 'O’Dell', 'Nora O’Dell'],
  ],
  'a title goes where a first name is given': [
    ['Sen. Ellen Marsh left.', 'Marsh', 'Ellen Marsh'],
    ['Sen. Ellen Marsh left, and Ellen Marsh came back.', 'Marsh', 'Ellen Marsh'],
    ['Sen. Marsh left, and Ellen Marsh came back.', 'Sen. Marsh', 'Ellen Marsh'],
    ['Ellen Marsh left, and Sen. Marsh came back.', 'Sen. Marsh', 'Ellen Marsh'],
    ['Mr. Osei left, and Osei came back.', 'Osei', 'Mr. Osei'],
    ['Osei left, and Mr. Osei came back.', 'Osei', 'Mr. Osei'],
  ],
  'two people with one surname are kept apart, and the surname alone stands for the first': [
    ['Ellen Marsh met Owen Marsh.', 'Owen Marsh', 'Owen Marsh'],
    ['Ellen Marsh met Owen Marsh.', 'Marsh', 'Ellen Marsh'],
  ],
  'what is not named has no entity': [
    ['Ellen Marsh left.', 'Osei', undefined],
    ['Ellen Marsh left.', 'Ellen', undefined],
    ['She left with a spokesman and officials.', 'spokesman', undefined],
    ['', 'Marsh', undefined],
  ],
}

describe.each(Object.entries(NAMES))('indexEntities: %s', (_, cases) => {
  it.each(cases)('%s %s: %s', (text, name, fullest) => expect(indexText(text).find(name)?.name).toBe(fullest))
})

describe('indexEntities: people and bodies', () => {
  it.each([
    ['Ellen Marsh left.', 'Marsh', true],
    ['Mr. Osei left.', 'Osei', true],
    ['Marsh left.', 'Marsh', false],
    ['The Milton Town Council met.', 'Council', false],
    ['The Milton Journal printed it.', 'Journal', false],
    ['The UNHCR agreed.', 'UNHCR', false],
    ['Rail Workers United agreed.', 'United', false],
  ])('%s %s: person %s', (text, name, person) => expect(indexText(text).find(name)?.person).toBe(person))
})

describe('indexEntities: offices', () => {
  it.each<[text: string, office: string, name: string | undefined]>([
    ['President Ellen Marsh left.', 'president', 'Ellen Marsh'],
    ['Sen. Marsh met Ellen Marsh.', 'senator', 'Ellen Marsh'],
    ['Lt. Gov. Jonas Osei left.', 'governor', 'Jonas Osei'],
    ['House Speaker Ellen Marsh left.', 'speaker', 'Ellen Marsh'],
    ['Sen. Marsh met Sen. Osei, and Osei left.', 'senator', 'Sen. Osei'],
    ['Sen. Marsh met Sen. Osei.', 'senator', 'Sen. Marsh'],
    ['Ellen Marsh left.', 'senator', undefined],
  ])('%s %s: %s', (text, office, name) => expect(indexText(text).findByOffice(office)?.name).toBe(name))
})

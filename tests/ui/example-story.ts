/** The story of the example comparison: every part filled, with what one outlet alone has and what several have. */
import type { FactVersion, Story } from '../../src/core/model/story.ts'

const LOADED = 'A dam gives way in a catastrophe'

export const EXAMPLE_STORY: Story = {
  disputes: [
    {
      kind: 'number',
      versions: [
        version('page', 'Forty houses were evacuated on Sunday.', 'Forty', 47),
        version('courier', 'Fifty houses were evacuated.', 'Fifty'),
        version('script', 'Some fifty houses are empty.', 'fifty'),
      ],
    },
    {
      kind: 'day',
      versions: [
        version('herald', 'The wall broke on Saturday.', 'Saturday'),
        version('courier', 'The wall broke on Sunday.', 'Sunday'),
      ],
    },
  ],
  names: [
    {
      names: [
        { name: 'the dam', uses: [version('page', '“The dam held for nine hours,” Ana Ruiz said.', 'The dam')] },
        { name: 'the death trap', uses: [version('herald', 'The death trap gave way.', 'The death trap')] },
      ],
    },
  ],
  voices: [
    {
      name: 'Ana Ruiz',
      heard: [
        { id: 'page', words: 6, first: passage('page', '“The dam held for nine hours,” Ana Ruiz said.') },
        { id: 'herald', words: 9, first: passage('herald', '“The dam held for six hours,” the engineer insisted.') },
      ],
      named: [],
    },
    {
      name: 'Hidro Sur',
      heard: [
        { id: 'herald', words: 12, first: passage('herald', 'Hidro Sur denied it.') },
        { id: 'courier', words: 4, first: passage('courier', 'Hidro Sur said no.') },
      ],
      named: [],
    },
    {
      name: 'The mayor',
      heard: [{ id: 'page', words: 3, first: passage('page', 'The mayor was on holiday.', 87) }],
      named: [],
    },
    {
      name: 'A neighbour',
      heard: [{ id: 'script', words: 5, first: passage('script', 'A neighbour heard it.') }],
      named: [],
    },
  ],
  headlines: [
    { id: 'page', text: 'Dam breaks after nine hours', loaded: [] },
    { id: 'herald', text: LOADED, loaded: [{ start: LOADED.indexOf('catastrophe'), end: LOADED.length }] },
    { id: 'courier', text: 'Fifty houses empty', loaded: [] },
  ],
  prominence: [
    {
      statement: 1,
      places: [
        { id: 'page', place: 'body', position: 0.53 },
        { id: 'courier', place: 'headline', position: 0 },
        { id: 'script', place: 'lead', position: 0 },
      ],
    },
  ],
  lineages: [
    {
      speaker: 'Ana Ruiz',
      versions: [
        { ...passage('herald', 'The dam held for six hours'), isFullest: false, changes: [change('six', 'nine')] },
        { ...passage('page', 'The dam held for nine hours', 1), isFullest: true, changes: [] },
        { ...passage('courier', 'It held nine hours'), isFullest: false, changes: [change('It', 'The dam')] },
        { ...passage('script', 'The dam held for nine hours'), isFullest: false, changes: [] },
      ],
    },
  ],
}

function passage(id: string, text: string, start = 0) {
  return { id, text, start, end: start + text.length }
}

function version(id: string, text: string, words: string, start = 0): FactVersion {
  const at = text.indexOf(words)
  return { ...passage(id, text, start), words, wordsRange: { start: at, end: at + words.length } }
}

function change(here: string, there: string) {
  return { kind: 'wording' as const, here, there }
}

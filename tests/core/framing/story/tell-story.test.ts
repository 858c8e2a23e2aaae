import { describe, expect, it, test } from 'vitest'
import library from '../../../../data/library.json'
import { compareArticle } from '../../../../src/core/compare-article.ts'
import { tellStory } from '../../../../src/core/framing/story/tell-story.ts'
import { createMemoryLibrary } from '../../../../src/core/library/library.ts'
import type { NewsArticle } from '../../../../src/core/model/article.ts'
import type { DisputedFact, FactVersion } from '../../../../src/core/model/story.ts'
import { makeStoryInput } from './make-story-input.ts'

function readVersions({ kind, versions }: DisputedFact): string[] {
  return [kind, ...versions.map(({ id, words }) => `${id}: ${words}`)]
}

describe('facts in dispute', () => {
  it('are one row, however many pairs conflict, with those who agree and the page first', () => {
    const input = makeStoryInput(
      {
        page: { body: ['The flood killed 18 people in the harbour district, the mayor said.'] },
        A: { body: ['The flood killed 23 people in the harbour district.'] },
        B: { body: ['The flood in the harbour district killed 23 people on Monday night.'] },
        C: { body: ['Eighteen people were killed by the flood in the harbour district.'] },
      },
      [{ page: 0, A: 0, B: 0, C: 0 }],
    )
    expect(tellStory(input).disputes.map(readVersions)).toEqual([
      ['number', 'page: 18', 'A: 23', 'B: 23', 'C: Eighteen'],
    ])
  })

  it('tell the days on which the same is said to have happened', () => {
    const input = makeStoryInput(
      {
        page: { body: ['The minister resigned on Friday after the vote in the northern council.'] },
        A: { body: ['The minister resigned on Thursday after the vote in the northern council.'] },
      },
      [{ page: 0, A: 0 }],
    )
    expect(tellStory(input).disputes.map(readVersions)).toEqual([['day', 'page: Friday', 'A: Thursday']])
  })

  it.each<[string, string, string, boolean]>([
    ['two names', 'Mayor Ana Ruiz said', 'Governor Owen Marsh said', true],
    ['a name and somebody unnamed', 'according to the Harbour Times', 'two officials said', true],
    ['a name and who may be the same', 'Mayor Ana Ruiz said', 'the mayor said', false],
    ['a name and who speaks for it', 'Mayor Ana Ruiz said', 'a spokesman for Ana Ruiz said', false],
    ['two forms of one name', 'Mayor Ana Ruiz said', 'Ruiz said', false],
  ])('tell of %s as sources: “%s”, “%s”', (_, here, there, isDispute) => {
    const claim = 'The old bridge will be closed to all heavy lorries until spring'
    const input = makeStoryInput({ page: { body: [`${claim}, ${here}.`] }, A: { body: [`${claim}, ${there}.`] } }, [
      { page: 0, A: 0 },
    ])
    const sources = tellStory(input).disputes.filter(({ kind }) => kind === 'source')
    expect(sources.length).toBe(isDispute ? 1 : 0)
  })

  it.each<[string, string, string, boolean]>([
    ['two figures', '$24 million', '$31 million', true],
    ['a figure and a bound of it', 'just over $24 million', '$24 million', false],
  ])('tell of %s as numbers', (_, here, there, isDispute) => {
    const input = makeStoryInput(
      {
        page: { body: [`The judge ordered the former chairman to pay ${here} in restitution.`] },
        A: { body: [`The judge ordered the former chairman to pay ${there} in restitution.`] },
      },
      [{ page: 0, A: 0 }],
    )
    expect(tellStory(input).disputes.length).toBe(isDispute ? 1 : 0)
  })

  it.each<[string, boolean]>([
    ['President Ana Ruiz', true],
    ['Governor Owen Marsh', false],
  ])('tell of the words of one speaker, and not of those of %s as well', (speaker, isDispute) => {
    const input = makeStoryInput(
      {
        page: { body: ['“We will never close the bridge,” President Ana Ruiz said.'] },
        A: { body: [`“We shall never close the bridge,” ${speaker} said.`] },
      },
      [{ page: 0, A: 0 }],
      'quote',
    )
    const quotations = tellStory(input).disputes.filter(({ kind }) => kind === 'quotation')
    expect(quotations.length).toBe(isDispute ? 1 : 0)
  })

  it('begin with the page though only others conflict with each other', () => {
    const claim = 'The flood killed 23 people in the harbour district'
    const input = makeStoryInput(
      {
        page: { body: [`${claim}.`] },
        A: { body: [`${claim}, officials said.`] },
        B: { body: ['The flood killed 18 people in the harbour district.'] },
      },
      [
        { page: 0, A: 0 },
        { A: 0, B: 0 },
      ],
    )
    expect(tellStory(input).disputes.map(readVersions)).toEqual([['number', 'page: 23', 'A: 23', 'B: 18']])
  })

  it('are none where one outlet alone changes its report', () => {
    const input = makeStoryInput(
      {
        page: { body: ['Rain fell on the coast.'] },
        A: { body: ['The flood killed 18 people in the harbour district.'], publisher: 'One' },
        B: { body: ['The flood killed 23 people in the harbour district.'], publisher: 'One' },
      },
      [{ A: 0, B: 0 }],
    )
    expect(tellStory(input).disputes).toEqual([])
  })

  it('leave out what one outlet gives twice', () => {
    const input = makeStoryInput(
      {
        page: { body: ['The flood killed 18 people in the harbour district.'] },
        A: { body: ['The flood killed 23 people in the harbour district.'], publisher: 'One' },
        B: { body: ['The flood killed 23 people in the harbour district.'], publisher: 'One' },
      },
      [{ page: 0, A: 0, B: 0 }],
    )
    expect(tellStory(input).disputes.map(readVersions)).toEqual([['number', 'page: 18', 'A: 23']])
  })
})

test('names for the same thing are one row, the page’s own name first', () => {
  const input = makeStoryInput(
    {
      page: { body: ['The gunman opened fire in the crowded market before police arrived.'] },
      A: { body: ['The terrorist opened fire in the crowded market before police arrived.'] },
      B: { body: ['The terrorist opened fire at the crowded market minutes before police arrived.'] },
    },
    [{ page: 0, A: 0, B: 0 }],
  )
  const names = tellStory(input).names.map((thing) =>
    thing.names.map(({ name, uses }) => [name, ...uses.map(({ id }) => id)]),
  )
  expect(names).toEqual([
    [
      ['gunman', 'page'],
      ['terrorist', 'A', 'B'],
    ],
  ])
})

test('a quotation has its versions by time, the fullest one, and what the others change', () => {
  const full = 'The United States is not going to come to our country with 500 soldiers, ever.'
  const input = makeStoryInput(
    {
      page: { body: [`“${full}” President Ana Ruiz said.`], datePublished: '2025-08-10' },
      A: { body: ['“The United States is not going to come to our country with 300 soldiers,” Ruiz said.'] },
      B: {
        body: ['“The United States is not going to come to our country with 300 soldiers,” Ruiz said on Friday.'],
        datePublished: '2025-08-08',
      },
    },
    [{ page: 0, A: 0, B: 0 }],
    'quote',
  )
  const { lineages, disputes } = tellStory(input)
  const [lineage] = lineages
  expect(lineage?.versions.map(({ id, isFullest }) => [id, isFullest])).toEqual([
    ['B', false],
    ['page', true],
    ['A', false],
  ])
  for (const { text, changes, isFullest } of lineage?.versions ?? []) {
    expect(changes.length).toBe(isFullest ? 0 : 1)
    for (const { here, hereRange, there, thereRange } of changes) {
      expect(text.slice(hereRange?.start, hereRange?.end)).toBe(here)
      expect(full.slice(thereRange?.start, thereRange?.end)).toBe(there)
    }
  }
  expect(disputes.map(({ kind, versions }) => [kind, versions[0]?.id])).toContainEqual(['quotation', 'page'])
})

test('a statement is in the headline, in the lead or further down', () => {
  const claim = 'The council closed the old harbour bridge after engineers found cracks.'
  const input = makeStoryInput(
    {
      page: {
        body: ['Rain fell all night over the whole northern coast.', claim],
        headline: 'Council closes old bridge',
      },
      A: { body: [claim, 'Drivers were angry.'], headline: 'Drivers angry over detour' },
      B: { body: ['Drivers were angry about another long detour.', claim], headline: 'Angry about detours' },
    },
    [{ page: 1, A: 0, B: 1 }],
  )
  const [{ statement, places } = { statement: -1, places: [] }] = tellStory(input).prominence
  expect(statement).toBe(1)
  expect(places.map(({ id, place, position }) => [id, place, position > 0])).toEqual([
    ['page', 'headline', true],
    ['A', 'lead', false],
    ['B', 'body', true],
  ])
})

test('loaded words of headlines are marked, those that are loaded only beside others are not', () => {
  const input = makeStoryInput(
    {
      page: { body: ['The mayor spoke.'], headline: 'Mayor slams reckless plan' },
      A: { body: ['The mayor spoke.'], headline: 'Mayor refuses plan, demands answers' },
    },
    [],
  )
  const marked = tellStory(input).headlines.map(({ text, loaded }) =>
    loaded.map(({ start, end }) => text.slice(start, end)),
  )
  expect(marked).toEqual([['slams', 'reckless'], []])
})

test('without related articles there is no story', () => {
  const story = tellStory(makeStoryInput({ page: { body: ['“We will stay here,” Mayor Ana Ruiz said.'] } }, []))
  expect(Object.values(story)).toEqual([[], [], [], [], [], []])
})

describe('of the bundled articles', () => {
  const bundled = createMemoryLibrary(library.articles)
  const bodies = new Map(library.articles.map(({ id, articleBody }) => [id, articleBody]))

  function expectInPlace({ id, start, end, text, words, wordsRange }: FactVersion): void {
    expect(bodies.get(id)?.slice(start, end)).toBe(text)
    expect(text.slice(wordsRange.start, wordsRange.end)).toBe(words)
  }

  test.each(library.articles)('$id: survives cloning, is the same again, and every range is in place', async (page) => {
    const { story } = await compareArticle(page as NewsArticle, bundled)
    expect(structuredClone(story)).toEqual(story)
    expect(JSON.parse(JSON.stringify(story))).toEqual(story)
    expect((await compareArticle(page as NewsArticle, bundled)).story).toEqual(story)
    expect(story.disputes.length).toBeGreaterThan(0)
    for (const { versions } of story.disputes) for (const version of versions) expectInPlace(version)
    for (const { versions } of story.lineages) {
      expect(versions.filter(({ isFullest }) => isFullest).length).toBe(1)
      for (const { id, start, end, text } of versions) expect(bodies.get(id)?.slice(start, end)).toBe(text)
    }
    expect(story.voices[0]?.name).toBe('Claudia Sheinbaum')
    expect(story.voices[0]?.heard[0]?.id).toBe(page.id)
    expect(story.headlines[0]?.id).toBe(page.id)
  })
})

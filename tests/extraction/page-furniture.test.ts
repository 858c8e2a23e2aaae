import { describe, expect, test } from 'vitest'
import { isFurniture, removeFurniture } from '../../src/extraction/page-furniture.ts'

const page = { headline: 'Old bridge to close', author: 'Ana Ruiz', publisher: 'The News' }

function judge(text: string, linked = 0): boolean {
  return isFurniture({ text, runs: [], linked, heading: false }, page)
}

describe('furniture', () => {
  test.each([
    'Advertisement',
    'ADVERTISEMENT',
    'Article continues below',
    'Article continues after this advert',
    'Story continues below:\n»',
    'Skip to main content',
    'Skip advertisement',
    'Read more:',
    'Read more: Town hall to be rebuilt',
    'RELATED: Town hall to be rebuilt',
    'Sign up for our daily newsletter',
    'Follow us on Instagram',
    'Share this article',
    'Leave a Reply',
    '© 2025 The News',
    'By Ana Ruiz',
    'The News',
    'Sunday, August 10, 2025 · The News',
    'Published 14:05 GMT, 3 March 2025',
    '4 min read',
    'Old bridge to close!',
    '* * *',
  ])('%s', (text) => {
    expect(judge(text)).toBe(true)
  })

  test('a line of links that is not a sentence', () => {
    expect(judge('Town hall to be rebuilt', 23)).toBe(true)
  })
})

describe('the article', () => {
  test.each([
    'She said no.',
    'Why it matters',
    'In 2025',
    '5,000 soldiers',
    'Share prices fell by a third on Monday.',
    'Subscribers left in their thousands.',
    'Follow-up checks found cracks.',
    'Related cases are pending in three courts.',
    'Watch the water, she told them.',
    'Ana Ruiz contributed to this report.',
    '“Read more,” the teacher said.',
    'Story continues below:\nthe dam holds.',
    `Read more: ${'so began every letter that she wrote. '.repeat(6)}`,
  ])('%s', (text) => {
    expect(judge(text)).toBe(false)
  })

  test('a sentence that is a link', () => {
    expect(judge('The report was published on Monday.', 35)).toBe(false)
  })
})

test('headings that nothing follows are removed, others stay', () => {
  const block = (text: string, heading: boolean) => ({ text, runs: [], linked: 0, heading })
  const blocks = [
    block('Why it matters', true),
    block('It is old.', false),
    block('More', true),
    block('Newsletter', false),
  ]
  expect(removeFurniture(blocks, page).map(({ text }) => text)).toEqual(['Why it matters', 'It is old.'])
})

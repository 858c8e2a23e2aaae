import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createMemoryLibrary } from '../../../../src/core/library/library.ts'
import { createQuotingTest, findQuotedArticles } from '../../../../src/core/library/search/find-quoted-articles.ts'
import { buildFilter } from '../../../../src/core/library/segment/fingerprint-filter.ts'
import { fingerprintWords } from '../../../../src/core/library/segment/fingerprint-words.ts'
import { analyseArticle } from '../../../../src/core/statements/analyse-article.ts'
import { hashText } from '../../../../src/core/text/hash.ts'
import { makeArticle } from '../make-article.ts'

const OLD = 'The lady is not for turning, and this house will hear no more of it from me or from anyone'
const library = createMemoryLibrary([
  makeArticle({ id: 'old', articleBody: `Years ago she spoke.\n\n"${OLD}," she said in Brighton.` }),
  makeArticle({
    id: 'other',
    articleBody: 'He said: "We will publish the figures as soon as we have counted all of them."',
  }),
  makeArticle({ id: 'unquoted', articleBody: `${OLD}, it was.` }),
])

const quote = (quotation: string) => analyseArticle(makeArticle({ id: 'page', articleBody: `“${quotation}”` }))
const findQuoting = (quotation: string) => findQuotedArticles(quote(quotation), library, [])
/** Whether the library is worth reading for a quotation. */
const mayHold = (quotation: string) =>
  library.segments.map(({ fingerprints }) => buildFilter(fingerprints)).some(createQuotingTest(quote(quotation)))

describe('a quotation is found anywhere in the library', () => {
  it.each([
    ['word for word', OLD],
    ['in other marks, case and spacing', OLD.toUpperCase().replaceAll(' ', '  ')],
    ['with a word changed', OLD.replace('house', 'parliament')],
    ['cut short', OLD.slice(0, 60)],
  ])('%s', (_, text) => {
    expect(findQuoting(text)).toEqual(['old'])
    expect(mayHold(text)).toBe(true)
  })

  it.each([
    ['four common words', 'we will publish the'],
    ['nothing', ''],
    ['another sentence', 'There is nothing to see here and we should all go home before it rains'],
  ])('but not %s', (_, text) => {
    expect(findQuoting(text)).toEqual([])
    expect(mayHold(text)).toBe(false)
  })
})

describe('the articles that quote what the page quotes', () => {
  const article = makeArticle({ id: 'page', articleBody: `A new story. "${OLD}," her successor repeated on Monday.` })
  const page = analyseArticle(article)

  it('are found', () => {
    expect(findQuotedArticles(page, library, [])).toEqual(['old'])
  })

  it('are left out when they are already related, or are the page itself', () => {
    expect(findQuotedArticles(page, library, [{ id: 'old', score: 0.9 }])).toEqual([])
    expect(findQuotedArticles(page, createMemoryLibrary([article]), [])).toEqual([])
  })
})

it('shares a fingerprint with every text that has six of its words in a row', () => {
  const words = fc.array(fc.constantFrom(...'we will not let them take our land or water'.split(' ')), {
    maxLength: 20,
  })
  const run = fc.array(fc.constantFrom('one', 'two', 'three', 'four', 'five'), { minLength: 6, maxLength: 9 })
  fc.assert(
    fc.property(words, words, words, words, run, (a, b, c, d, shared) => {
      const here = fingerprintWords([...a, ...shared, ...b].map(hashText))
      const there = fingerprintWords([...c, ...shared, ...d].map(hashText))
      expect([...here].some((fingerprint) => there.has(fingerprint))).toBe(true)
    }),
  )
})

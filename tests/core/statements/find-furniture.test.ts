import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyseArticle } from '../../../src/core/statements/analyse-article.ts'
import { type FurnitureKind, findFurniture } from '../../../src/core/statements/find-furniture.ts'
import { splitSentences } from '../../../src/core/text/sentences.ts'
import { MAX_LINEAR_GROWTH, measureGrowth } from '../../measure-growth.ts'

const LEAD = 'The council of Larkfield voted on Tuesday to close the old bridge, which carries 4,000 cars a day.'
const REST = 'Engineers found cracks in two of its piers in May, and the mayor asked for a second opinion.'

/** What the sentences of a paragraph between two paragraphs of text are. */
function judge(paragraph: string): (FurnitureKind | undefined)[] {
  const text = [LEAD, paragraph, REST, REST, REST, REST, REST].join('\n\n')
  const kinds = findFurniture(text, splitSentences(text))
  expect([kinds[0], ...kinds.slice(-5)]).toEqual(Array.from({ length: 6 }, () => undefined))
  return kinds.slice(1, -5)
}

function kindsOf(body: string) {
  return analyseArticle({ id: '1', headline: 'Bridge', publisher: 'Outlet', articleBody: body }).statements.map(
    ({ statement }) => [statement.text, statement.kind],
  )
}

const FURNITURE: Record<string, string[]> = {
  credits: [
    '(Photo: Ann Moore, Larkfield Herald)',
    '(AP Photo/Ann Moore)',
    'Ann Moore/Getty Images',
    'Image copyright Getty Images',
    'Enlarge this image toggle caption Ann Moore/AP Ann Moore/AP',
    'REUTERS/Ann Moore',
    'Photograph: Ann Moore/The Herald via Getty Images',
  ],
  links: [
    'Read more',
    'See also: How the bridge was built',
    'Related: The bridge that nobody loved.',
    '( PHOTOS: Ten bridges over the Lark)',
    'More:Larkfield council delays vote on bridge once again',
    'Larkfield council delays its vote on the bridge once again Read more',
    'LARKFIELD MAYOR BLASTS ENGINEERS OVER ‘SLOPPY’ BRIDGE REPORT',
    'CLICK HERE TO GET THE LARKFIELD APP',
  ],
  invitations: [
    'Sign up for our newsletter.',
    'Subscribe now for as little as $2 a month!',
    'Get the latest news on Larkfield delivered to your inbox.',
    'Follow Ann Moore on Twitter @annmoore',
    'Join our conversation on Facebook. It is free. You can leave at any time.',
    'Advertisement',
    'Advertisement Continue reading the main story',
    'Story continued below',
  ],
  'notes on the article': [
    'By Ann Moore and Peter Hill',
    'Ann Moore',
    'Updated at 6:22 p.m. ET',
    '6 years ago',
    'This story has been updated with comments of the mayor.',
    'The Associated Press contributed to this report.',
    'Additional reporting by Peter Hill',
    'Copyright © 2019 The Larkfield Herald, LLC. Click here for reprint permission.',
    'Editor’s note: Ann Moore is professor of law at Lark College. The opinions expressed here are hers.',
  ],
  'headings and signs': ['Cracks in the piers', 'What Happens Next on the Bridge', '***', '___', 'WEEKS OF DOUBT'],
}

const CAPTIONS = [
  'Image copyright Getty Images Image caption Two piers of the bridge are thought to be damaged',
  'Media playback is unsupported on your device Media caption Engineers explain how the cracks grew',
  'FILE - In this May 4, 2019, file photo, Mayor Joan Field inspects the bridge.',
  'Mayor Joan Field speaks to reporters beside the bridge in Larkfield, Ohio, May 4, 2019.',
  'Mayor Joan Field, left, and Peter Hill cross the bridge on foot.',
  'From left: Joan Field, Peter Hill and Ann Moore on the bridge.',
  'Drivers wait at the closed bridge in Larkfield on May 4. (Photo: Ann Moore, AFP/Getty Images)',
  'CLOSE Mayor Joan Field says the bridge will be closed for two years.',
  'Ann Moore/AP Mayor Joan Field inspects the bridge, which has been closed since May.',
]

const TEXT = [
  'More than 4,000 drivers have to take another road.',
  'Read the signs before crossing the bridge, the mayor told drivers.',
  'Follow-up tests showed cracks in a third pier.',
  'Copyright law does not protect the plans of the bridge.',
  'A version of this plan was rejected in 2014.',
  'This breaking point came after three dry summers.',
  'Related costs will reach $4 million by June.',
  'He is the author of the report that led to the closure.',
  'The bridge was opened on May 4, 1931, and has been repaired twice.',
  'Rep. Joan Field (R) voted against the plan.',
  'The agency, which was founded in 1950, said it was told by Reuters of the cracks.',
  'By Tuesday the engineers had found more cracks.',
  'The bridge is closed',
  'Close observers of the council had expected a vote.',
  'With assistance from the county, the town will open a ford.',
  '2:15 p.m. — The council breaks up and the mayor drives home',
  'As the Herald writes:',
  'The law takes effect on January 1, 2020.',
  '“We are closing it,” Mayor Joan Field said.',
  'Why should the town pay for a bridge that the county built?',
  'NO MORE BRIDGES IN LARKFIELD UNTIL WE HAVE A NEW COUNCIL! — Joan Field (@joanfield) May 5, 2019',
]

describe('findFurniture', () => {
  describe.each(Object.entries(FURNITURE))('%s are furniture', (_, lines) => {
    it.each(lines)('%s', (line) => expect(new Set(judge(line))).toEqual(new Set(['furniture'])))
  })

  it.each(CAPTIONS)('is a caption: %s', (line) => expect(judge(line)).toContain('caption'))

  it.each(TEXT)('is text: %s', (line) => expect(new Set(judge(line))).toEqual(new Set([undefined])))

  it('takes each picture of a gallery for a caption, however many are in a paragraph', () => {
    const pictures = Array.from(
      { length: 12 },
      (_, i) =>
        `Hide Caption ${i + 1} of 12 Photos: The bridge – Engineers carry their tools over the river in the rain.`,
    )
    expect(new Set(judge(pictures.join(' ')))).toEqual(new Set(['caption']))
  })

  it('takes a whole paragraph for a caption that a credit ends, and the credit alone for furniture', () => {
    const caption = 'The bridge in May. Two piers have cracks, a report says. (AP Photo/Ann Moore)'
    expect(judge(caption)).toEqual(['caption', 'caption', 'furniture'])
  })

  it('takes who the author is for furniture at the end of an article alone', () => {
    const note = 'Ann Moore is a columnist for The Larkfield Herald.'
    expect(judge(note)).toEqual([undefined])
    expect(kindsOf([LEAD, REST, note].join('\n\n'))).toEqual([
      [LEAD, undefined],
      [REST, undefined],
    ])
  })

  it('gives one answer for each sentence, on any text', () => {
    fc.assert(
      fc.property(anyBody(), (body) => {
        const sentences = splitSentences(body)
        expect(findFurniture(body, sentences)).toHaveLength(sentences.length)
      }),
    )
  })

  it('takes time in proportion to the text', () => {
    const makeText = (size: number) => `${LEAD}\n\nRead more (AP Photo/${'A '.repeat(9)}\n\n`.repeat(size)
    const growth = measureGrowth(
      (size) => ({ text: makeText(size), sentences: splitSentences(makeText(size)) }),
      60,
      ({ text, sentences }) => findFurniture(text, sentences),
    )
    expect(growth).toBeLessThan(MAX_LINEAR_GROWTH)
  })

  it('takes time in proportion to one endless paragraph', () => {
    const growth = measureGrowth(
      (size) => 'Ann Moore, left, and / via AP ('.repeat(size),
      400,
      (text) => findFurniture(text, [{ start: 0, end: text.length }]),
    )
    expect(growth).toBeLessThan(MAX_LINEAR_GROWTH)
  })
})

describe('analyseArticle with furniture', () => {
  it('leaves furniture out, keeps captions as such, and leaves the rest as it is', () => {
    const caption = 'Mayor Joan Field, left, and Peter Hill cross the bridge on foot.'
    expect(kindsOf([LEAD, 'Advertisement', caption, REST, 'Read more'].join('\n\n'))).toEqual([
      [LEAD, undefined],
      [caption, 'caption'],
      [REST, undefined],
    ])
  })

  it('takes no speaker from furniture', () => {
    const { statements } = analyseArticle({
      id: '1',
      headline: 'Bridge',
      publisher: 'Outlet',
      articleBody: 'Mayor Joan Field came.\n\nAnn Moore/Getty Images\n\n“We are closing the bridge,” she said.',
    })
    expect(statements[1]?.statement.quotations[0]?.speaker).toBe('Joan Field')
  })

  it('leaves out what other articles repeat, unless it quotes', () => {
    const body = `${LEAD} “We are closing it,” Mayor Joan Field said.`
    const { statements } = analyseArticle(
      { id: '1', headline: 'Bridge', publisher: 'Outlet', articleBody: body },
      () => true,
    )
    expect(statements.map(({ statement }) => statement.text)).toEqual(['“We are closing it,” Mayor Joan Field said.'])
  })

  it('never drops a sentence that says who said what, whatever is around it', () => {
    const before = fc.constantFrom(
      '',
      'Read more: ',
      'Related: ',
      'Sign up: ',
      'More:',
      'Copyright © 2019 ',
      '(PHOTOS: ',
    )
    const after = fc.constantFrom('', ' Read more', ' (AP Photo/Ann Moore)', ' Ann Moore/Getty Images', ' click here')
    fc.assert(
      fc.property(before, after, (start, end) => {
        const body = `${LEAD}\n\n${start}“We are closing the bridge,” Joan Field said${end}\n\n${REST}`
        const all = kindsOf(body).map(([text]) => text)
        expect(all.join(' ')).toContain('“We are closing the bridge,” Joan Field said')
      }),
    )
  })

  it('gives a part of all sentences, in their order and places, on any text', () => {
    fc.assert(
      fc.property(anyBody(), (body) => {
        const all = splitSentences(body).map(({ start, end }) => `${start}-${end}`)
        const kept = analyseArticle({ id: '1', headline: '', publisher: '', articleBody: body }).statements.map(
          ({ statement }) => `${statement.start}-${statement.end}`,
        )
        expect(all.filter((place) => kept.includes(place))).toEqual(kept)
      }),
    )
  })
})

function anyBody(): fc.Arbitrary<string> {
  const parts = fc.constantFrom(
    'Read more',
    'AP',
    '/',
    '(',
    ')',
    ' ',
    '.',
    '\n\n',
    ':',
    'Ann Moore',
    ', left, ',
    '“',
    '”',
    ' said',
  )
  return fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(parts).map((list) => list.join('')),
  )
}

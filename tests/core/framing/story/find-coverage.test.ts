import { describe, expect, it } from 'vitest'
import { findCoverage } from '../../../../src/core/framing/story/find-coverage.ts'
import type { CoverageInput } from '../../../../src/core/framing/story/find-missing.ts'
import type { StatementMatch } from '../../../../src/core/matching/match-articles.ts'
import { makeAnalysedArticle } from '../../make-analysed-article.ts'

const BRIDGE = 'The council closed the old harbour bridge after engineers found deep cracks.'
const BRIDGE_AGAIN = 'Deep cracks made councillors shut the ageing bridge at the harbour, engineers reported.'
const FERRY = 'A free ferry will carry commuters across the river until the spring.'
const FERRY_AGAIN = 'Until springtime commuters cross the river by a ferry that costs nothing.'
const STRIKE = 'Bus drivers threatened a strike because their timetable changes without notice.'
const WEATHER = 'Heavy snow and strong wind closed three mountain roads near the northern border.'

function match(statement: number, otherId: string, otherStatement: number): StatementMatch {
  return { statement, otherId, otherStatement, relation: 'claim', probability: 0.9 }
}

/** Three outlets: all report the bridge, B and C the ferry, only the page the weather. */
function makeInput(changes: Partial<CoverageInput> = {}): CoverageInput {
  return {
    page: makeAnalysedArticle('page', [BRIDGE, WEATHER]),
    others: [makeAnalysedArticle('B', [BRIDGE_AGAIN, FERRY]), makeAnalysedArticle('C', [FERRY_AGAIN, STRIKE])],
    pageMatches: [match(0, 'B', 0)],
    otherMatches: new Map([['B', [match(1, 'C', 0)]]]),
    origins: [],
    complete: true,
    ...changes,
  }
}

function readMissing(input: CoverageInput): string[][] {
  return findCoverage(input).missing.map(({ statements }) => statements.map(({ id, text }) => `${id}: ${text}`))
}

describe('findCoverage', () => {
  it('lists what two outlets report and the page does not, one version each', () => {
    expect(readMissing(makeInput())).toEqual([[`B: ${FERRY}`, `C: ${FERRY_AGAIN}`]])
  })

  it('gives the place of each version in its article', () => {
    const [version] = findCoverage(makeInput()).missing[0]?.statements ?? []
    const start = BRIDGE_AGAIN.length + 2
    expect(version).toEqual({ id: 'B', start, end: start + FERRY.length, text: FERRY })
  })

  it.each<[string, Partial<CoverageInput>]>([
    ['the text of the page is cut off', { complete: false }],
    ['the outlets share one origin', { origins: [['B', 'C']] }],
    [
      'one outlet reports it twice',
      {
        others: [
          makeAnalysedArticle('B', [BRIDGE_AGAIN, FERRY], 'One'),
          makeAnalysedArticle('C', [FERRY_AGAIN, STRIKE], 'One'),
        ],
      },
    ],
    ['only one outlet reports it', { otherMatches: new Map() }],
    ['one version matches the page', { pageMatches: [match(0, 'B', 0), match(1, 'C', 0)] }],
    [
      'it only announces what comes next',
      {
        others: [
          makeAnalysedArticle('B', [BRIDGE_AGAIN, FERRY.replace('.', ':')]),
          makeAnalysedArticle('C', [FERRY_AGAIN, STRIKE]),
        ],
      },
    ],
    [
      'the page retells it across sentences',
      {
        page: makeAnalysedArticle('page', ['Commuters get a ferry.', 'It is free across the river until the spring.']),
      },
    ],
  ])('calls nothing missing when %s', (_, changes) => {
    expect(readMissing(makeInput(changes))).toEqual([])
  })

  it('puts what most outlets report first and lists at most five', () => {
    const topics = ['apple', 'birch', 'cedar', 'daisy', 'elder', 'fern', 'grape']
    const listParagraphs = (outlet: string) =>
      topics.map((topic) => `${outlet} ${topic}one ${topic}two ${topic}three ${topic}four ${topic}five.`)
    const matches = (otherId: string, count: number) =>
      topics.slice(0, count).map((_, index) => match(index, otherId, index))
    const input = makeInput({
      others: ['B', 'C', 'D'].map((id) => makeAnalysedArticle(id, listParagraphs(id))),
      pageMatches: [],
      otherMatches: new Map([
        ['B', [...matches('C', 7), match(6, 'D', 6)]],
        ['C', [match(6, 'D', 6)]],
      ]),
    })
    const missing = readMissing(input)
    expect(missing).toHaveLength(5)
    expect(missing[0]?.map((version) => version.split(' ')[0])).toEqual(['B:', 'C:', 'D:'])
  })

  it('lists no captions, neither as missing nor as only here', () => {
    const credit = '(Photo: Ann Moore, Larkfield Herald)'
    const others = [
      makeAnalysedArticle('B', [BRIDGE_AGAIN, `${FERRY} ${credit}`]),
      makeAnalysedArticle('C', [FERRY_AGAIN, STRIKE]),
    ]
    const page = makeAnalysedArticle('page', [BRIDGE, `${WEATHER} ${credit}`])
    expect(findCoverage(makeInput({ page, others }))).toEqual({ missing: [], onlyHere: [] })
  })

  it('calls nothing missing that a caption of the page tells', () => {
    const page = makeAnalysedArticle('page', [BRIDGE, `${FERRY} (Photo: Ann Moore, Larkfield Herald)`])
    expect(findCoverage(makeInput({ page })).missing).toEqual([])
  })

  it('joins no versions that match only a third one', () => {
    const tell = (outlet: string) => [`${outlet} bridgeone bridgetwo bridgethree bridgefour bridgefive.`]
    const input = makeInput({
      others: ['B', 'C', 'D'].map((id) => makeAnalysedArticle(id, tell(id))),
      pageMatches: [],
      otherMatches: new Map([['B', [match(0, 'C', 0), match(0, 'D', 0)]]]),
    })
    expect(readMissing(input).map((versions) => versions.length)).toEqual([2])
  })

  it('lists the statements of the page that nobody else reports', () => {
    expect(findCoverage(makeInput()).onlyHere).toEqual([1])
  })

  it('lists nothing as only here when nothing is related, or when another article retells it across sentences', () => {
    expect(findCoverage(makeInput({ others: [], pageMatches: [], otherMatches: new Map() })).onlyHere).toEqual([])
    const retold = makeAnalysedArticle('D', [
      'Snow was heavy and the wind strong.',
      'Three mountain roads near the border closed.',
    ])
    expect(findCoverage(makeInput({ others: [retold], otherMatches: new Map() })).onlyHere).not.toContain(1)
  })
})

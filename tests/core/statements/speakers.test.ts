import { describe, expect, it } from 'vitest'
import { analyseArticle } from '../../../src/core/statements/analyse-article.ts'

/** The speakers of an article's quotations, in their order. */
function readSpeakers(articleBody: string) {
  const { statements } = analyseArticle({ id: '1', headline: 'Headline', publisher: 'Outlet', articleBody })
  return statements.flatMap(({ statement }) => statement.quotations.map(({ speaker }) => speaker))
}

/** Body, then the speaker of each quotation. */
const CASES: Record<string, [body: string, ...speakers: (string | undefined)[]][]> = {
  'the subject of the verb, not whoever stands nearest': [
    ['Ann Lowe met Tom Hart and Rita Vance, and said “the road stays shut.”', 'Ann Lowe'],
    ['Ann Lowe thanked supporters and noted that “the road stays shut.”', 'Ann Lowe'],
    ['Ann Lowe praised Tom Hart, calling him “a steady hand.”', 'Ann Lowe'],
    ['Ann Lowe accused Norway of “killing the trade.”', 'Ann Lowe'],
    ['Ann Lowe said Norway “kills the trade.”', 'Ann Lowe'],
    ['Ann Lowe, speaking on “Morning Hour,” told Tom Hart “the road stays shut.”', 'Ann Lowe'],
    ['Ann Lowe issued a statement saying “the road stays shut.”', 'Ann Lowe'],
    ['Ann Lowe has reports from several sources indicating “the road stays shut.”', 'Ann Lowe'],
    ['The mayor of Colby, Ann Lowe, called it an “appalling” lapse.', 'Ann Lowe'],
    ['Asked about Tom Hart, the mayor said: “We never met.”', 'the mayor'],
  ],
  'asides between the subject and its verb': [
    ['Ann Lowe, a spokeswoman for Colby, said Tom Hart was “out of his depth.”', 'Ann Lowe'],
    ['Sen. Ann Lowe (D-Ohio) said the road “stays shut for good.”', 'Ann Lowe'],
    ['Rep. Ann Lowe, R-Ohio, said “the road stays shut.”', 'Ann Lowe'],
    ['Ann Lowe on Monday called the road “a death trap.”', 'Ann Lowe'],
  ],
  inversions: [
    ['The road, says Ann Lowe, is “a death trap.”', 'Ann Lowe'],
    ['The road is “a death trap” in winter, said Ohio resident Ann Lowe.', 'Ann Lowe'],
    ['Tom Hart was asked by Ann Lowe: “Does the road stay shut?”', 'Ann Lowe'],
    ['Tom Hart had been told “the road stays shut.”', undefined],
  ],
  'subjects without a name': [
    ['“The road stays shut,” one user wrote.', 'one user'],
    ['“The road stays shut,” road safety campaigners say.', 'road safety campaigners'],
    ['“The road stays shut,” US officials told reporters.', 'US officials'],
    ['China and Russia asked for a “full and quiet review.”', 'China and Russia'],
    ['The Colby Road Board met. It said the road was “a death trap.”', 'Colby Road Board'],
    ['The statement from Ann Lowe is no denial: “I do not recall it.”', 'Ann Lowe'],
    ['A lawyer for Tom Hart said “the road stays shut.”', 'A lawyer for Tom Hart'],
  ],
  'pronouns and offices': [
    ['Ann Lowe met Tom Hart. Tom Hart left. “The road stays shut,” she said.', 'Ann Lowe'],
    ['Tom Hart listened. Ann Lowe gave a speech in which she said “the road stays shut.”', 'Ann Lowe'],
    ['Tom Hart said the aides had warned of “thin ice.” He added: “The road stays shut.”', 'Tom Hart', 'Tom Hart'],
    ['Sen. Ann Lowe of Ohio came. “The road stays shut,” the Ohio Democrat said.', 'Ann Lowe'],
    ['President Tom Hart left. The Peruvian president replied. “We stay,” he wrote.', 'The Peruvian president'],
  ],
  namesakes: [
    ['“I go,” said Carol Evans. “I stay here,” said Owen Evans.', 'Carol Evans', 'Owen Evans'],
    ['ABC News called. CBS News reported that it was “a close race.”', 'CBS News'],
  ],
  'names that only marks tie to the words': [
    ['Ann Lowe: “The road stays shut.”', 'Ann Lowe'],
    ['“The road stays shut for years.” — Ann Lowe, Colby', 'Ann Lowe'],
  ],
  'nobody rather than a wrong name': [
    ['Years went by. “The road stays shut.”', undefined],
    ['Threats poured in. “The road stays shut.”', undefined],
    ['Ann Lowe said no. That leaves “by any measure a lost year.”', undefined],
  ],
  'what only looks like a name': [
    ['Ann Lowe spoke. Adding, “The road stays shut.”', 'Ann Lowe'],
    ['AT&T said it paid him “to help us understand.”', 'AT&T'],
    ['Ann Lowe spoke. Chinese goods were “dumped on the market,” she said.', 'Ann Lowe'],
    ['Ann Lowe spoke.\n\nADVERTISEMENT\n\n“The road stays shut.”', 'Ann Lowe'],
    ['Secretary of State Ann Lowe called for “a full review.”', 'Ann Lowe'],
  ],
}

describe.each(Object.entries(CASES))('speakers: %s', (_, cases) => {
  it.each(cases)('%s', (body, ...speakers) => expect(readSpeakers(body)).toEqual(speakers))
})

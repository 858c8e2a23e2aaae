/** One conflict in a few lines: its kind, the words of the page, and what others have in their place. */
import type { ArticleReference, Difference } from '../core/model/comparison.ts'
import type { Statement } from '../core/model/statement.ts'
import { say } from '../locale/say.ts'
import { cutClause } from './cut-clause.ts'
import { nameAbsence, nameDifference, summariseMoreAnswers } from './describe-match.ts'
import { ExcerptWords, Pieces } from './excerpt.tsx'
import { explainDifference, explainNumber } from './explain-difference.ts'
import { findNeighbours } from './find-neighbours.ts'
import { type Answer, isSureDifference, type TellingDifference } from './list-telling-differences.ts'
import { locateWords } from './locate-words.ts'
import { OutletList } from './outlet-list.tsx'

/** In UTF-16 code units: about two lines of the popup, so that a screen holds several rows. */
const EXCERPT_LENGTH = 60
/** Of a sentence without the words: enough for a subject and its verb, without which nobody sees what is not there. */
const CLAUSE_LENGTH = 110
/** Answers in one row: those who disagree may be many, and each of them is with its statement too. */
const SHOWN_ANSWERS = 2

export interface DifferenceRowProps {
  row: TellingDifference
  page: ArticleReference
  /** The page's statement that the row is about. */
  statement: Statement
  /** Shows the statement in the page; without it the words are plain text. */
  onReveal?: (() => void) | undefined
}

export function DifferenceRow({ row, page, statement, onReveal }: DifferenceRowProps) {
  const { kind, answers } = row
  const more = answers.slice(SHOWN_ANSWERS)
  const differences = answers.flatMap((answer) => answer.differences)
  const [first] = answers[0].versions
  const attributes = { class: 'words', lang: page.inLanguage, dir: 'auto' } as const
  const words = <Side differences={differences} side="here" text={statement.text} otherText={first.match.other.text} />
  return (
    <li class="difference-row">
      <p class="kind">
        {isSureDifference(row) ? nameDifference(kind) : say('kindLessSure', { kind: nameDifference(kind) })}
      </p>
      <div class="side">
        <span class="who">{say('thisPage')}</span>
        {onReveal ? (
          <button type="button" {...attributes} title={explain(answers[0], page)} onClick={onReveal}>
            {words}
          </button>
        ) : (
          <span {...attributes}>{words}</span>
        )}
      </div>
      {answers.slice(0, SHOWN_ANSWERS).map((answer) => (
        <AnswerLine key={JSON.stringify(answer.differences)} answer={answer} page={page} statement={statement} />
      ))}
      {more.length > 0 && <p class="note">{summariseMoreAnswers(more)}</p>}
    </li>
  )
}

interface AnswerLineProps extends Pick<DifferenceRowProps, 'page' | 'statement'> {
  answer: Answer
}

function AnswerLine({ answer, page, statement }: AnswerLineProps) {
  const [{ match, article }] = answer.versions
  const note = article && explainNumber(answer.differences[0], page, article)
  return (
    <div class="side">
      <span class="who">
        <OutletList versions={answer.versions} />
      </span>
      <span class="words">
        <span lang={article?.inLanguage} dir="auto">
          <Side differences={answer.differences} side="there" text={match.other.text} otherText={statement.text} />
        </span>
        {note && <span class="note">{note}</span>}
      </span>
    </div>
  )
}

interface SideProps {
  differences: readonly Difference[]
  side: 'here' | 'there'
  /** The sentence of this side, and that of the other one. */
  text: string
  otherText: string
}

/** The words in their sentence: alone, "allegedly" or "nine" would be a riddle. */
function Side({ differences, side, text, otherText }: SideProps) {
  const marks = locateWords(differences, side)
  if (marks.length > 0) return <ExcerptWords text={text} marks={marks} length={EXCERPT_LENGTH} />
  const otherWords = locateWords(differences, side === 'here' ? 'there' : 'here')
  const [place] = findNeighbours(text, otherText, otherWords)
  return (
    <>
      <Pieces text={text} pieces={cutClause(text, place, CLAUSE_LENGTH)} />{' '}
      <i class="absent">{nameAbsence(differences[0]?.kind)}</i>
    </>
  )
}

function explain({ differences, versions: [{ article }] }: Answer, page: ArticleReference): string {
  return article ? differences.map((difference) => explainDifference(difference, page, article)).join(' ') : ''
}

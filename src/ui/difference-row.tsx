/** One conflict in a few lines: its kind, the words of the page, those of the others, and who they are. */
import type { ComponentChildren } from 'preact'
import type { ArticleReference } from '../core/model/comparison.ts'
import type { Statement } from '../core/model/statement.ts'
import { nameAbsence, nameDifference } from './describe-match.ts'
import { ExcerptWords } from './excerpt.tsx'
import { explainDifference, explainNumber } from './explain-difference.ts'
import { firstMatch, type TellingDifference } from './list-telling-differences.ts'
import { locateWords } from './locate-words.ts'
import { OutletList } from './outlet-list.tsx'

/** In UTF-16 code units: about two lines of the popup, so that a screen holds several rows. */
const EXCERPT_LENGTH = 80

export interface DifferenceRowProps {
  row: TellingDifference
  page: ArticleReference
  /** The page's statement that the row is about. */
  statement: Statement
  /** Shows the statement in the page; without it the words are plain text. */
  onReveal?: (() => void) | undefined
}

export function DifferenceRow({ row, page, statement, onReveal }: DifferenceRowProps) {
  const { kind, versions } = row
  const article = versions[0]?.article
  return (
    <li class="difference-row">
      <p class="kind">{nameDifference(kind)}</p>
      <p class="side">
        <span class="who">This page</span>
        <Revealing onReveal={onReveal} title={explain(row, page)} language={page.inLanguage}>
          <Side row={row} side="here" text={statement.text} />
        </Revealing>
      </p>
      <p class="side">
        <span class="who">
          <OutletList versions={versions} />
        </span>
        <span class="words" lang={article?.inLanguage} dir="auto">
          <Side row={row} side="there" text={firstMatch(row).other.text} />
        </span>
      </p>
      <NumberNote row={row} page={page} />
    </li>
  )
}

interface RevealingProps {
  onReveal: (() => void) | undefined
  title: string
  language: string | undefined
  children: ComponentChildren
}

function Revealing({ onReveal, title, language, children }: RevealingProps) {
  const attributes = { class: 'words', title, lang: language, dir: 'auto' } as const
  if (!onReveal) return <span {...attributes}>{children}</span>
  return (
    <button type="button" {...attributes} onClick={onReveal}>
      {children}
    </button>
  )
}

/** The words in their sentence: alone, "allegedly" or "nine" would be a riddle. */
function Side({ row, side, text }: { row: TellingDifference; side: 'here' | 'there'; text: string }) {
  const marks = locateWords(row.differences, side, text)
  const words = row.differences.map((difference) => difference[side]).filter(Boolean)
  if (words.length === 0) return <i class="absent">{nameAbsence(row.kind)}</i>
  if (marks.length === 0) return <>{words.join(' … ')}</>
  return <ExcerptWords text={text} marks={marks} length={EXCERPT_LENGTH} />
}

/** What the words alone do not show: how far two numbers are apart, and which one is older. */
function NumberNote({ row: { differences, versions }, page }: { row: TellingDifference; page: ArticleReference }) {
  const [difference] = differences
  const article = versions[0]?.article
  const note = difference && article ? explainNumber(difference, page, article) : ''
  return note ? <p class="note">{note}</p> : null
}

function explain({ differences, versions }: TellingDifference, page: ArticleReference): string {
  const article = versions[0]?.article
  return article ? differences.map((difference) => explainDifference(difference, page, article)).join(' ') : ''
}

/** How another outlet puts a statement: what differs, its sentence, and who is quoted. */
import type { ComponentChildren } from 'preact'
import { useContext } from 'preact/hooks'
import type { ArticleReference, Difference, Match } from '../core/model/comparison.ts'
import type { Quotation } from '../core/model/statement.ts'
import { say } from '../locale/say.ts'
import type { OutletVersion } from './choose-versions.ts'
import { labelDifference, nameDifference } from './describe-match.ts'
import { Excerpt } from './excerpt.tsx'
import { explainDifference } from './explain-difference.ts'
import { listMarks } from './locate-words.ts'
import { OutletLink } from './outlet-link.tsx'
import { VersionAction } from './version-action.ts'

/** How much of a sentence is in sight at first, in UTF-16 code units: a statement with its versions is no screenful. */
export const SENTENCE_LENGTH = 160

/** The version that the page's sentence has its marks for, which follows the reader's eye. */
export interface Looking {
  compared: Match | undefined
  /** Called when the reader turns to a version, by pointer or by keyboard. */
  onLook: (match: Match) => void
}

export interface VersionProps {
  version: OutletVersion
  /** The page's article. */
  page: ArticleReference
  looking: Looking
  /** True where the reader has just read the same words in another outlet's version: they are left out. */
  repeated?: boolean
  /** What follows the version. */
  children?: ComponentChildren
}

export function Version({ version, page, looking, repeated = false, children }: VersionProps) {
  const { match, article } = version
  const drawAction = useContext(VersionAction)
  const look = () => looking.onLook(match)
  return (
    <li class={match === looking.compared ? 'version compared' : 'version'} onMouseEnter={look} onFocusCapture={look}>
      {!repeated && <Differences version={version} page={page} />}
      <p class="source">
        {article && <OutletLink article={article} passage={match.other.text} />}
        {repeated && <span class="repeated">{say('inTheSameWords')}</span>}
      </p>
      {!repeated && <Wording match={match} language={article?.inLanguage} />}
      {drawAction(version)}
      {children}
    </li>
  )
}

/** What differs is what readers came for: it is said before the sentence that it is found in. */
function Differences({ version: { match, article }, page }: Pick<VersionProps, 'version' | 'page'>) {
  if (match.differences.length === 0) return null
  const explain = (difference: Difference) =>
    article ? explainDifference(difference, page, article) : labelDifference(difference)
  return (
    <ul class="differences">
      {match.differences.map((difference) => (
        <li key={`${difference.kind} ${difference.here} ${difference.there}`}>
          <span class="kind">{nameDifference(difference.kind)}</span> {explain(difference)}
        </li>
      ))}
    </ul>
  )
}

function Wording({ match, language }: { match: Match; language: string | undefined }) {
  const { other } = match
  return (
    <div lang={language} dir="auto">
      <Excerpt text={other.text} marks={listMarks(match, 'there')} length={SENTENCE_LENGTH}>
        {(words) => <blockquote>{words}</blockquote>}
      </Excerpt>
      <Speakers quotations={other.quotations} />
    </div>
  )
}

/** Who is quoted and by which reporting verb: "Claudia Sheinbaum · insisted". */
export function Speakers({ quotations }: { quotations: readonly Quotation[] }) {
  const said = quotations.map(({ speaker, cue }) => [speaker, cue].filter(Boolean).join(' · ')).filter(Boolean)
  if (said.length === 0) return null
  return <p class="speaker">{[...new Set(said)].join('; ')}</p>
}

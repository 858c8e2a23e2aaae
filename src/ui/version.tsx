/** How another outlet puts a statement: its sentence, who is quoted, and what differs. */
import type { ComponentChildren } from 'preact'
import type { Match } from '../core/model/comparison.ts'
import type { Quotation } from '../core/model/statement.ts'
import type { OutletVersion } from './choose-versions.ts'
import { labelDifference } from './describe-match.ts'
import { MarkedText } from './marked-text.tsx'
import { OutletLink } from './outlet-link.tsx'

/** The version that the page's sentence has its marks for, which follows the reader's eye. */
export interface Looking {
  compared: Match | undefined
  /** Called when the reader turns to a version, by pointer or by keyboard. */
  onLook: (match: Match) => void
}

export interface VersionProps {
  version: OutletVersion
  looking: Looking
  /** True where the reader has just read the same words in another outlet's version: they are left out. */
  repeated?: boolean
  /** What follows the version. */
  children?: ComponentChildren
}

export function Version({ version: { match, article }, looking, repeated = false, children }: VersionProps) {
  const look = () => looking.onLook(match)
  return (
    <li class={match === looking.compared ? 'version compared' : 'version'} onMouseEnter={look} onFocusCapture={look}>
      <p class="source">
        {article && <OutletLink article={article} />}
        {repeated && <span class="repeated">in the same words</span>}
      </p>
      {!repeated && <Wording match={match} language={article?.inLanguage} />}
      {children}
    </li>
  )
}

function Wording({ match: { other, marks, differences }, language }: { match: Match; language: string | undefined }) {
  return (
    <>
      <div lang={language} dir="auto">
        <blockquote>
          <MarkedText text={other.text} marks={marks.there} />
        </blockquote>
        <Speakers quotations={other.quotations} />
      </div>
      {differences.length > 0 && (
        <ul class="differences">
          {differences.map((difference) => (
            <li key={`${difference.kind} ${difference.here} ${difference.there}`}>{labelDifference(difference)}</li>
          ))}
        </ul>
      )}
    </>
  )
}

/** Who is quoted and by which reporting verb: "Claudia Sheinbaum · insisted". */
export function Speakers({ quotations }: { quotations: readonly Quotation[] }) {
  const said = quotations.map(({ speaker, cue }) => [speaker, cue].filter(Boolean).join(' · ')).filter(Boolean)
  if (said.length === 0) return null
  return <p class="speaker">{[...new Set(said)].join('; ')}</p>
}

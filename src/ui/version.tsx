/** How another outlet puts a statement: its sentence, who is quoted, and what differs. */
import type { ArticleReference, Match } from '../core/model/comparison.ts'
import type { Quotation } from '../core/model/statement.ts'
import { labelDifference } from './describe-match.ts'
import { MarkedText } from './marked-text.tsx'
import { OutletLink } from './outlet-link.tsx'

export interface VersionProps {
  match: Match
  article: ArticleReference | undefined
  /** Whether the page's sentence has its marks for this version. */
  compared: boolean
  /** Called when the reader turns to this version, by pointer or by keyboard. */
  onLook: () => void
}

export function Version({ match: { other, marks, differences }, article, compared, onLook }: VersionProps) {
  return (
    <li class={compared ? 'version compared' : 'version'} onMouseEnter={onLook} onFocusCapture={onLook}>
      <p class="source">{article && <OutletLink article={article} />}</p>
      <div lang={article?.inLanguage} dir="auto">
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
    </li>
  )
}

/** Who is quoted and by which reporting verb: "Claudia Sheinbaum · insisted". */
export function Speakers({ quotations }: { quotations: readonly Quotation[] }) {
  const said = quotations.map(({ speaker, cue }) => [speaker, cue].filter(Boolean).join(' · ')).filter(Boolean)
  if (said.length === 0) return null
  return <p class="speaker">{[...new Set(said)].join('; ')}</p>
}

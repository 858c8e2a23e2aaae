/** One statement of the page beside what other outlets make of it; in the popup and in the card on the page. */
import { useState } from 'preact/hooks'
import type { ArticleReference, Match } from '../core/model/comparison.ts'
import type { Quotation, Statement } from '../core/model/statement.ts'
import { MarkedText } from './marked-text.tsx'
import { OutletLink } from './outlet-link.tsx'
import { count, describeDifference } from './words.ts'

/** Versions shown before the rest is folded: enough to see that outlets differ, short enough to go on reading. */
const SHOWN_VERSIONS = 2

export interface StatementComparisonProps {
  statement: Statement
  /** The statement's own, most probable first. */
  matches: readonly Match[]
  /** The articles that the matches name. */
  articles: readonly ArticleReference[]
  /** Shows the statement in the page; without it the statement is plain text. */
  onReveal?: () => void
  /** Whether the folded versions are open, and what to do when the reader changes it. */
  unfolded?: boolean
  onUnfold?: (unfolded: boolean) => void
}

export function StatementComparison(props: StatementComparisonProps) {
  const { statement, articles, onReveal } = props
  const versions = bestPerOutletFirst(props.matches, articles)
  // The page's sentence differs from each version in other words: it is marked for the one that the reader looks at.
  const [compared, setCompared] = useState(versions.find(({ marks }) => marks.here.length > 0) ?? versions[0])
  const text = <MarkedText text={statement.text} marks={compared?.marks.here ?? []} />
  const shown = versions.slice(0, SHOWN_VERSIONS)
  const folded = versions.slice(SHOWN_VERSIONS)
  const list = (some: readonly Match[]) => (
    <ul class="versions">
      {some.map((match) => (
        <Version
          key={`${match.other.id} ${match.other.start}`}
          match={match}
          articles={articles}
          onLook={setCompared}
        />
      ))}
    </ul>
  )
  return (
    <article class={`comparison ${versions[0]?.relation ?? 'claim'}`}>
      <div class="here">
        {onReveal ? (
          <button type="button" class="sentence" title="Show in the page" onClick={onReveal}>
            {text}
          </button>
        ) : (
          <p class="sentence">{text}</p>
        )}
        <Speakers quotations={statement.quotations} />
      </div>
      {list(shown)}
      {folded.length > 0 && (
        <details open={props.unfolded ?? false} onToggle={(event) => props.onUnfold?.(event.currentTarget.open)}>
          <summary>{count(folded.length, 'more version')}</summary>
          {list(folded)}
        </details>
      )}
    </article>
  )
}

interface VersionProps {
  match: Match
  articles: readonly ArticleReference[]
  onLook: (match: Match) => void
}

/** Another outlet's sentence. */
function Version({ match, articles, onLook }: VersionProps) {
  const article = articles.find(({ id }) => id === match.other.id)
  const look = () => onLook(match)
  return (
    <li class="version" onMouseEnter={look} onFocusCapture={look}>
      <p class="source">{article && <OutletLink article={article} />}</p>
      <blockquote>
        <MarkedText text={match.other.text} marks={match.marks.there} />
      </blockquote>
      <Speakers quotations={match.other.quotations} />
      {match.differences.length > 0 && (
        <ul class="differences">
          {match.differences.map((difference) => (
            <li key={`${difference.kind} ${difference.here} ${difference.there}`} class={difference.kind}>
              {describeDifference(difference)}
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}

/** Who is quoted and by which reporting verb: "Claudia Sheinbaum · insisted". */
function Speakers({ quotations }: { quotations: readonly Quotation[] }) {
  const said = quotations.map(({ speaker, cue }) => [speaker, cue].filter(Boolean).join(' · ')).filter(Boolean)
  if (said.length === 0) return null
  return <p class="speaker">{[...new Set(said)].join('; ')}</p>
}

/** The best version of each outlet before an outlet's second one; otherwise in the order given. */
function bestPerOutletFirst(matches: readonly Match[], articles: readonly ArticleReference[]): Match[] {
  const outletOf = new Map(articles.map(({ id, publisher }) => [id, publisher]))
  const seen = new Set<string | undefined>()
  const [best, further]: [Match[], Match[]] = [[], []]
  for (const match of matches) {
    const outlet = outletOf.get(match.other.id)
    ;(seen.has(outlet) ? further : best).push(match)
    seen.add(outlet)
  }
  return [...best, ...further]
}

/** One statement of the page beside what other outlets make of it; in the popup and in the card on the page. */
import { useState } from 'preact/hooks'
import type { ArticleReference, Match } from '../core/model/comparison.ts'
import type { Statement } from '../core/model/statement.ts'
import { nameRelation, summariseVersions } from './describe-match.ts'
import { MarkedText } from './marked-text.tsx'
import { Speakers, Version } from './version.tsx'

/** Versions shown before the rest are folded away: enough to see that outlets differ, few enough to keep reading. */
const SHOWN_VERSIONS = 2

export interface StatementComparisonProps {
  statement: Statement
  /** The statement's own, most probable first. */
  matches: readonly Match[]
  /** The articles that the matches name. */
  articles: readonly ArticleReference[]
  /** The page's language, BCP 47, for screen readers and hyphenation. */
  language?: string | undefined
  /** Shows the statement in the page; without it the statement is plain text. */
  onReveal?: () => void
  /** Whether the folded versions are open, and what to do when the reader changes it. */
  unfolded?: boolean
  onUnfold?: (unfolded: boolean) => void
}

export function StatementComparison(props: StatementComparisonProps) {
  const { statement, articles, language } = props
  const versions = bestPerOutletFirst(props.matches, articles)
  const shown = versions.slice(0, SHOWN_VERSIONS)
  const folded = versions.slice(SHOWN_VERSIONS)
  // Each version differs from the page's sentence in words of its own: the sentence marks those of the version being looked at.
  const [compared, setCompared] = useState(shown.find(({ marks }) => marks.here.length > 0))
  const relation = versions[0]?.relation ?? 'claim'
  const list = { articles, compared, onLook: setCompared }
  return (
    <article class={`comparison ${relation}`} aria-label={nameRelation(relation)}>
      <div class="here" lang={language} dir="auto">
        <Sentence onReveal={props.onReveal}>
          <MarkedText text={statement.text} marks={compared?.marks.here ?? []} />
        </Sentence>
        <Speakers quotations={statement.quotations} />
      </div>
      <Versions {...list} matches={shown} />
      {folded.length > 0 && (
        <details open={props.unfolded ?? false} onToggle={(event) => props.onUnfold?.(event.currentTarget.open)}>
          <summary>{summariseVersions(folded)}</summary>
          <Versions {...list} matches={folded} />
        </details>
      )}
    </article>
  )
}

function Sentence({ children, onReveal }: { children: preact.ComponentChildren; onReveal: (() => void) | undefined }) {
  if (!onReveal) return <p class="sentence">{children}</p>
  return (
    <button type="button" class="sentence" title="Show in the page" onClick={onReveal}>
      {children}
    </button>
  )
}

interface VersionsProps {
  matches: readonly Match[]
  articles: readonly ArticleReference[]
  compared: Match | undefined
  onLook: (match: Match) => void
}

function Versions({ matches, articles, compared, onLook }: VersionsProps) {
  return (
    <ul class="versions">
      {matches.map((match) => (
        <Version
          key={`${match.other.id} ${match.other.start}`}
          match={match}
          article={articles.find(({ id }) => id === match.other.id)}
          compared={match === compared}
          onLook={() => onLook(match)}
        />
      ))}
    </ul>
  )
}

/** The best version of each outlet before an outlet's second one; otherwise in the order given. */
function bestPerOutletFirst(matches: readonly Match[], articles: readonly ArticleReference[]): Match[] {
  const outletOf = new Map(articles.map(({ id, publisher }) => [id, publisher]))
  const seen = new Set<string | undefined>()
  const [best, further]: [Match[], Match[]] = [[], []]
  for (const match of matches) {
    const outlet = outletOf.get(match.other.id)
    const list = seen.has(outlet) ? further : best
    list.push(match)
    seen.add(outlet)
  }
  return [...best, ...further]
}

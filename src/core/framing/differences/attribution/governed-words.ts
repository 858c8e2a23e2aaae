/** What the sources of two versions are cited for. */
import type { AnalysedStatement } from '../../../statements/analysed-article.ts'
import { selectWithin } from '../../../text/ranges.ts'
import { countShared, listContentStems } from '../shared-words.ts'
import { findSourceClauses, type SourceClause } from '../source-clauses.ts'

/** A source that governs a smaller share of the common words belongs to another part of its sentence. */
const MIN_GOVERNED_SHARE = 0.6

/** One version with the stems of what it says, its sources' own words left out. */
export interface Side {
  statement: AnalysedStatement
  clauses: readonly SourceClause[]
  stems: ReadonlySet<string>
}

export function readSide(statement: AnalysedStatement): Side {
  const clauses = findSourceClauses(statement)
  return { statement, clauses, stems: listContentStems(statement.words, clauses) }
}

/** The source that governs what this version shares with the other. */
export function findGoverning(side: Side, other: Side): SourceClause | undefined {
  const total = countShared(side.stems, other.stems)
  return side.clauses.find((clause) => {
    const governed = countShared(listGovernedStems(side, clause), other.stems)
    return governed > 0 && governed >= MIN_GOVERNED_SHARE * total
  })
}

/** What follows a leading source, or precedes one; one between commas governs both; always up to the next source. */
export function listGovernedStems({ statement, clauses }: Side, clause: SourceClause): ReadonlySet<string> {
  const { text } = statement.statement
  const at = clauses.indexOf(clause)
  const before = { start: clauses[at - 1]?.end ?? 0, end: clause.start }
  const after = { start: clause.end, end: clauses[at + 1]?.start ?? text.length }
  const isInside = /^\s*[,;:—–]/.test(text.slice(clause.end))
  const governed = clause.isLeading ? [after] : isInside ? [before, after] : [before]
  return listContentStems(governed.flatMap((range) => selectWithin(statement.words, range)))
}

/** A lens: the comparison as it is with some of the sources alone, by country, language or the reader's own label. */
import type { MissingStatement } from '../../core/model/comparison.ts'
import type { PageComparison } from '../../messaging/outcome.ts'
import { filterStory } from './filter-story.ts'

/** What a source can be told by. */
export type LensKind = 'country' | 'language' | 'perspective'

/** `undefined` looks at every source. */
export type Lens = { kind: LensKind; value: string } | undefined

export const EVERY_SOURCE: Lens = undefined

/** What can be chosen for a kind: every value that a source has, with the number of its articles. Most articles first. */
export function listLensValues(comparison: PageComparison, kind: LensKind): { value: string; articles: number }[] {
  const counts = new Map<string, number>()
  for (const { id } of comparison.articles) {
    const value = labelOf(comparison, id, kind)
    if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return [...counts].map(([value, articles]) => ({ value, articles })).sort(byArticles)
}

/**
 * The comparison with the articles alone that pass. The page itself always stays, and so does what only the page reports:
 * no source at all has it. A statement counts as missing while one of the outlets that pass reports it.
 */
export function applyLens(comparison: PageComparison, lens: Lens): PageComparison {
  if (!lens) return comparison
  const passing = new Set(
    comparison.articles.map(({ id }) => id).filter((id) => labelOf(comparison, id, lens.kind) === lens.value),
  )
  const passes = ({ id }: { id: string }) => passing.has(id)
  return {
    ...comparison,
    articles: comparison.articles.filter(passes),
    relatedArticles: comparison.relatedArticles.filter(passes),
    matches: comparison.matches.filter(({ other }) => passes(other)),
    missing: comparison.missing.flatMap((missing) => filterMissing(missing, passes)),
    story: filterStory(comparison.story, (id) => id === comparison.article.id || passing.has(id)),
  }
}

function filterMissing({ statements }: MissingStatement, passes: (one: { id: string }) => boolean): MissingStatement[] {
  const left = statements.filter(passes)
  return left.length > 0 ? [{ statements: left }] : []
}

/** A source without a language may still have articles that name theirs. */
function labelOf({ sources, articles }: PageComparison, id: string, kind: LensKind): string | undefined {
  const value = sources[id]?.[kind]
  if (kind !== 'language') return value
  return baseLanguage(value ?? articles.find((article) => article.id === id)?.inLanguage)
}

/** "es" for "es-MX": readers choose a language and not one of its regions. */
function baseLanguage(tag: string | undefined): string | undefined {
  return tag?.split(/[-_]/)[0]?.toLowerCase() || undefined
}

function byArticles(one: { value: string; articles: number }, other: { value: string; articles: number }): number {
  return other.articles - one.articles || one.value.localeCompare(other.value, 'en')
}

/** What of a comparison a card on some of its statements shows. */
import type { PageComparison } from '../../messaging/outcome.ts'
import type { CardContent } from './card.tsx'

/** @param indices of statements; those that no other outlet reports are left out. */
export function toCardContent(comparison: PageComparison, indices: readonly number[]): CardContent {
  const { article, statements, matches, articles, origins } = comparison
  const matched = indices.flatMap((index) => {
    const statement = statements[index]
    const own = matches.filter((match) => match.statement === index)
    return statement && own.length > 0 ? [{ statement, matches: own }] : []
  })
  return { page: article, matched, articles, origins }
}

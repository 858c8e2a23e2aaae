/** Which page this is about, and how many outlets report the same story. */
import type { PageComparison } from '../../messaging/outcome.ts'
import { Byline } from '../../ui/outlet-link.tsx'
import { formatCount } from '../../ui/words.ts'
import { RELATED_ARTICLES_ID } from './related-articles.tsx'

export interface PageHeadProps {
  comparison: PageComparison
  onAgain: (() => void) | undefined
}

export function PageHead({ comparison, onAgain }: PageHeadProps) {
  const { article, cutOff } = comparison
  return (
    <header class="page-head">
      <div class="bar">
        <Byline article={article} />
        {onAgain && (
          <button type="button" class="action" onClick={onAgain}>
            Compare again
          </button>
        )}
      </div>
      <h1 lang={article.inLanguage} dir="auto">
        {article.headline || article.publisher}
      </h1>
      <p class="tally">
        {comparison.relatedArticles.length > 0 ? (
          <a href={`#${RELATED_ARTICLES_ID}`}>{tally(comparison)}</a>
        ) : (
          tally(comparison)
        )}
      </p>
      {cutOff && (
        <p class="notice">
          The text of this page looks cut off: a paywall, perhaps. Only the part that can be read was compared, and
          nothing is listed as missing.
        </p>
      )}
    </header>
  )
}

function tally({ outlets }: PageComparison): string {
  if (outlets === 0) return 'No other outlet reports this story; some of its words were found elsewhere.'
  return `${formatCount(outlets, 'other outlet')} ${outlets === 1 ? 'reports' : 'report'} this story`
}

/** Which page this is about, and how many outlets report the same story. */
import { say, sayCount } from '../../locale/say.ts'
import type { PageComparison } from '../../messaging/outcome.ts'
import { Byline } from '../../ui/outlet-link.tsx'
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
            {say('compareAgain')}
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
      {cutOff && <p class="notice">{say('cutOffPage')}</p>}
    </header>
  )
}

function tally({ outlets }: PageComparison): string {
  return outlets === 0 ? say('noOutletReports') : sayCount('outletsReport', outlets)
}

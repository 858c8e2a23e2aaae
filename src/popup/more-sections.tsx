/** What stands below the statements: what others report and the page does not, the other way round, where to read on. */
import type { ArticleReference } from '../core/model/comparison.ts'
import type { PageComparison } from '../messaging/outcome.ts'
import { ArticleLink, Byline, OutletLink } from '../ui/outlet-link.tsx'

export function MissingStatements({ comparison }: { comparison: PageComparison }) {
  if (comparison.missing.length === 0) return null
  return (
    <section class="section">
      <h2>Not found in the text of this page</h2>
      <ul class="plain-list">
        {comparison.missing.map(({ statements }) => (
          <li key={statements.map(({ id, start }) => `${id} ${start}`).join()} class="missing">
            {statements.map(({ id, start, text }) => (
              <div key={`${id} ${start}`}>
                <p class="source">
                  <Outlet id={id} articles={comparison.articles} />
                </p>
                <blockquote>{text}</blockquote>
              </div>
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Outlet({ id, articles }: { id: string; articles: readonly ArticleReference[] }) {
  const article = articles.find((other) => other.id === id)
  return article ? <OutletLink article={article} /> : null
}

interface OnlyHereProps {
  comparison: PageComparison
  onReveal?: ((statement: number) => void) | undefined
}

export function OnlyHere({ comparison: { onlyHere, statements }, onReveal }: OnlyHereProps) {
  if (onlyHere.length === 0) return null
  return (
    <details class="section">
      <summary>Found on this page alone ({onlyHere.length})</summary>
      <ul class="plain-list">
        {onlyHere.map((index) => (
          <li key={index}>
            <button type="button" class="link-button" title="Show in the page" onClick={() => onReveal?.(index)}>
              {statements[index]?.text}
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}

export function RelatedArticles({ comparison: { relatedArticles, articles } }: { comparison: PageComparison }) {
  if (relatedArticles.length === 0) return null
  const related = relatedArticles.flatMap(({ id }) => articles.find((article) => article.id === id) ?? [])
  return (
    <section class="section">
      <h2>Articles on this story</h2>
      <ul class="plain-list">
        {related.map((article) => (
          <li key={article.id}>
            <ArticleLink article={article} text={article.headline || article.publisher} />
            <Byline article={article} />
          </li>
        ))}
      </ul>
    </section>
  )
}

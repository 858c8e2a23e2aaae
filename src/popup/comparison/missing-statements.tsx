/** What several other outlets report and the page does not seem to. */
import type { ArticleReference } from '../../core/model/comparison.ts'
import type { PageComparison } from '../../messaging/outcome.ts'
import { OutletLink } from '../../ui/outlet-link.tsx'

export function MissingStatements({ comparison }: { comparison: PageComparison }) {
  if (comparison.missing.length === 0) return null
  return (
    <section class="section">
      <h2>Not found in the text of this page</h2>
      <p class="hint">Reported by at least two outlets. The page may say it in words that were not recognised.</p>
      <ul class="plain-list">
        {comparison.missing.map(({ statements }) => (
          <li key={statements.map(({ id, start }) => `${id} ${start}`).join()} class="missing">
            {statements.map(({ id, start, text }) => (
              <div key={`${id} ${start}`}>
                <p class="source">
                  <Outlet id={id} articles={comparison.articles} />
                </p>
                <blockquote dir="auto">{text}</blockquote>
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

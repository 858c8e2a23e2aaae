/** What stands below the statements: what others report and the page does not, the other way round, where to read on. */
import type { ArticleReference } from '../core/model/comparison.ts'
import type { PageComparison } from '../messaging/outcome.ts'
import { ArticleLink, Byline, OutletLink } from '../ui/outlet-link.tsx'
import { joinNames } from '../ui/words.ts'

/** Where the page's head leads to. */
export const RELATED_ARTICLES = 'related-articles'

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

interface OnlyHereProps {
  comparison: PageComparison
  onReveal?: ((statement: number) => void) | undefined
}

export function OnlyHere({ comparison: { onlyHere, statements }, onReveal }: OnlyHereProps) {
  if (onlyHere.length === 0) return null
  return (
    <details class="section">
      <summary>
        <h2>Found on this page alone ({onlyHere.length})</h2>
      </summary>
      <ul class="plain-list">
        {onlyHere.map((index) => (
          <li key={index}>
            <button
              type="button"
              class="link-button"
              title="Show in the page"
              dir="auto"
              onClick={() => onReveal?.(index)}
            >
              {statements[index]?.text}
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}

export function RelatedArticles({
  comparison: { relatedArticles, articles, origins },
}: {
  comparison: PageComparison
}) {
  if (relatedArticles.length === 0) return null
  const related = relatedArticles.flatMap(({ id }) => articles.find((article) => article.id === id) ?? [])
  return (
    <section class="section" id={RELATED_ARTICLES}>
      <h2>Articles on this story</h2>
      <ul class="plain-list">
        {related.map((article) => (
          <li key={article.id}>
            <ArticleLink article={article} text={article.headline || article.publisher} />
            <Byline article={article} />
            <SharedOrigin others={related.filter(({ id }) => shareOrigin(origins, article.id, id))} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Outlets that retell one report are no independent witnesses: the reader should know. */
function SharedOrigin({ others }: { others: readonly ArticleReference[] }) {
  if (others.length === 0) return null
  return <p class="byline">Shares much of its text with {joinNames(others.map(({ publisher }) => publisher))}</p>
}

function shareOrigin(origins: readonly (readonly string[])[], one: string, other: string): boolean {
  return one !== other && origins.some((group) => group.includes(one) && group.includes(other))
}

/** Where to read on: the other articles on the page's story. */
import type { ArticleReference } from '../../core/model/comparison.ts'
import { say } from '../../locale/say.ts'
import type { PageComparison } from '../../messaging/outcome.ts'
import { ArticleLink, Byline } from '../../ui/outlet-link.tsx'
import { shareOrigin } from '../../ui/share-origin.ts'
import { joinNames } from '../../ui/words.ts'

/** Id of the section, for the link in the page's head. */
export const RELATED_ARTICLES_ID = 'related-articles'

export function RelatedArticles({
  comparison: { relatedArticles, articles, origins },
}: {
  comparison: PageComparison
}) {
  if (relatedArticles.length === 0) return null
  const related = relatedArticles.flatMap(({ id }) => articles.find((article) => article.id === id) ?? [])
  return (
    <section class="section" id={RELATED_ARTICLES_ID}>
      <h2>{say('articlesTitle')}</h2>
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

/** Outlets that repeat one report are not independent witnesses, and the reader should know. */
function SharedOrigin({ others }: { others: readonly ArticleReference[] }) {
  if (others.length === 0) return null
  return <p class="byline">{say('sharesText', { outlets: joinNames(others.map(({ publisher }) => publisher)) })}</p>
}

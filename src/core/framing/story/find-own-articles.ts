/** Which of a comparison's articles are of the page's own outlet: by its name, its site, or the source that brought them. */
import { isSameOutlet } from '../../library/identity/outlet.ts'
import type { ArticleReference, Comparison } from '../../model/comparison.ts'
import type { Source } from '../../model/source.ts'

/** Where articles come from, by their ids; an article whose source is not known has none. */
export type ArticleSources = Readonly<Record<string, Pick<Source, 'name' | 'homepage'>>>

/** @returns their ids. */
export function findOwnArticles(
  { article: page, articles }: { article: ArticleReference; articles: Comparison['articles'] },
  sources: ArticleSources = {},
): Set<string> {
  const isOwn = (article: ArticleReference) => {
    const source = sources[article.id]
    return isSameOutlet(page, article) || (source !== undefined && isSameOutlet(page, toPublished(source)))
  }
  return new Set(articles.filter(isOwn).map(({ id }) => id))
}

function toPublished({ name, homepage }: Pick<Source, 'name' | 'homepage'>) {
  return { publisher: name, ...(homepage !== undefined && { url: homepage }) }
}

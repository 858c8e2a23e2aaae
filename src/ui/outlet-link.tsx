/** An outlet's name, linked to its article where there is an address. */
import type { ArticleReference } from '../core/model/comparison.ts'
import { formatDate } from './words.ts'

export function OutletLink({ article }: { article: ArticleReference }) {
  const date = formatDate(article.datePublished)
  return (
    <>
      <ArticleLink article={article} class="outlet" text={article.publisher} />
      {date && <time dateTime={article.datePublished}>{date}</time>}
    </>
  )
}

/** A library may come from anywhere: an address that is no web address is shown as plain text. */
export function ArticleLink({
  article,
  text,
  ...attributes
}: {
  article: ArticleReference
  text: string
  class?: string
}) {
  if (!article.url || !/^https?:/i.test(article.url)) return <span {...attributes}>{text}</span>
  return (
    <a {...attributes} href={article.url} target="_blank" rel="noopener noreferrer" title={article.headline}>
      {text}
    </a>
  )
}

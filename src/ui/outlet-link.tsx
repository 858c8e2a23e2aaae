/** An outlet's name, linked to its article where there is an address. */
import type { ArticleReference } from '../core/model/comparison.ts'
import { formatDate } from './format-date.ts'

export function OutletLink({ article }: { article: ArticleReference }) {
  const date = formatDate(article.datePublished)
  return (
    <>
      <ArticleLink article={article} class="outlet" text={article.publisher} />
      {date && <time dateTime={article.datePublished}>{date}</time>}
    </>
  )
}

/** An outlet and its day, in one line of plain text: "The Guardian · 8 Aug 2025". */
export function Byline({ article }: { article: ArticleReference }) {
  const date = formatDate(article.datePublished)
  return (
    <p class="byline">
      <bdi>{article.publisher}</bdi>
      {date && (
        <>
          {' · '}
          <time dateTime={article.datePublished}>{date}</time>
        </>
      )}
    </p>
  )
}

/** A library may come from anywhere: without a web address, the text is not linked. */
export function ArticleLink({
  article,
  text,
  ...attributes
}: {
  article: ArticleReference
  text: string
  class?: string
}) {
  // `auto`: names and headlines come in any script, whatever the sentence around them is written in.
  if (!article.url || !/^https?:/i.test(article.url)) {
    return (
      <span {...attributes} dir="auto">
        {text}
      </span>
    )
  }
  return (
    <a {...attributes} dir="auto" href={article.url} target="_blank" rel="noopener noreferrer" title={article.headline}>
      {text}
    </a>
  )
}

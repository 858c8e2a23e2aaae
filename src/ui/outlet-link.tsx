/** An outlet's name, linked to its article where there is an address. */
import type { ArticleReference } from '../core/model/comparison.ts'
import { formatDate } from './format-date.ts'
import { linkToText } from './text-fragment.ts'

export interface OutletLinkProps {
  article: ArticleReference
  /** A sentence of the article, which the link leads to. */
  passage?: string
}

export function OutletLink({ article, ...props }: OutletLinkProps) {
  const date = formatDate(article.datePublished)
  return (
    <>
      <ArticleLink {...props} article={article} class="outlet" text={article.publisher} />
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

export interface ArticleLinkProps extends OutletLinkProps {
  text: string
  class?: string
}

/** A library may come from anywhere: without a web address, the text is not linked. */
export function ArticleLink({ article, passage = '', text, ...attributes }: ArticleLinkProps) {
  const address = linkToText(article.url, passage)
  // `auto`: names and headlines come in any script, whatever the sentence around them is written in.
  if (!address) {
    return (
      <span {...attributes} dir="auto">
        {text}
      </span>
    )
  }
  return (
    <a {...attributes} dir="auto" href={address} target="_blank" rel="noopener noreferrer" title={article.headline}>
      {text}
    </a>
  )
}

/** The sample as its page would show it, what others report too marked as in any page. */
import type { NewsArticle } from '../../core/model/article.ts'
import type { PageComparison } from '../../messaging/outcome.ts'
import { chooseTargets } from '../../ui/choose-targets.ts'
import { cutParagraphs } from './cut-paragraphs.ts'

/** The element that shows the chosen statement's other versions. */
export const CHOSEN_ID = 'chosen-statement'

export interface MarkedArticleProps {
  article: NewsArticle
  /** Absent until it has been compared. */
  comparison?: PageComparison
  /** Index of the statement whose versions are shown. */
  chosen?: number | undefined
  onChoose: (statement: number) => void
}

export function MarkedArticle({ article, comparison, chosen, onChoose }: MarkedArticleProps) {
  const targets = comparison ? chooseTargets(comparison) : []
  return (
    <article class="sample" lang={article.inLanguage} aria-label={article.headline}>
      <h3>{article.headline}</h3>
      <p class="soft">{article.publisher}</p>
      {cutParagraphs(article.articleBody, targets).map((pieces, i) => (
        <p key={i}>
          {pieces.map(({ text, mark }) =>
            mark ? (
              <a
                key={mark.start}
                href={`#${CHOSEN_ID}`}
                class={`marked ${mark.relation}`}
                aria-current={mark.statement === chosen ? 'true' : undefined}
                onClick={(event) => {
                  event.preventDefault()
                  onChoose(mark.statement)
                }}
              >
                {text}
              </a>
            ) : (
              text
            ),
          )}
        </p>
      ))}
    </article>
  )
}

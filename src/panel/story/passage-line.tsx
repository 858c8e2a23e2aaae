/** Who has a passage, when, and the passage itself: a link into another outlet's text, a button that shows it in the page. */
import type { ComponentChildren } from 'preact'
import type { ArticleReference } from '../../core/model/comparison.ts'
import type { TextRange } from '../../core/model/range.ts'
import type { Passage } from '../../core/model/story.ts'
import { say } from '../../locale/say.ts'
import { ExcerptWords } from '../../ui/excerpt.tsx'
import { OutletLink } from '../../ui/outlet-link.tsx'
import type { Teller } from './teller.ts'

/** In UTF-16 code units: the words that matter and a line or two around them. */
const EXCERPT_LENGTH = 120

export interface PassageLineProps {
  passage: Passage
  /** What matters in it, from the start of its text. */
  marks?: readonly TextRange[]
  teller: Teller
  /** What stands before the outlet. */
  children?: ComponentChildren
}

export function PassageLine({ passage, marks = [], teller, children }: PassageLineProps) {
  const language = teller.article(passage.id)?.inLanguage
  const reveal = teller.isPage(passage.id) ? teller.reveal(passage) : undefined
  const excerpt = <ExcerptWords text={passage.text} marks={marks} length={EXCERPT_LENGTH} />
  return (
    <>
      <OutletOf id={passage.id} passage={passage.text} teller={teller}>
        {children}
      </OutletOf>
      {reveal ? (
        <button
          type="button"
          class="link-button quoted"
          lang={language}
          dir="auto"
          title={say('showInPage')}
          onClick={reveal}
        >
          {excerpt}
        </button>
      ) : (
        <blockquote lang={language} dir="auto">
          {excerpt}
        </blockquote>
      )}
    </>
  )
}

export interface OutletOfProps {
  id: string
  /** What the link leads to in the article. */
  passage?: string
  teller: Teller
  /** What stands before the outlet. */
  children?: ComponentChildren
}

/** The outlet and the date of an article; the page is named as such, and not linked. */
export function OutletOf({ id, passage = '', teller, children }: OutletOfProps) {
  const article = teller.article(id)
  if (!article) return null
  const shown = teller.isPage(id) ? { ...toUnlinked(article), publisher: say('thisPage') } : article
  return (
    <p class="source">
      {children}
      <OutletLink article={shown} passage={passage} />
    </p>
  )
}

function toUnlinked({ url: _, ...article }: ArticleReference): ArticleReference {
  return article
}

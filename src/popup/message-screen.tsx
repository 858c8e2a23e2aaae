/** What the popup says where there is no comparison: why, and what the reader can do. */
import type { ComponentChildren } from 'preact'
import type { Outcome, UnreadableReason } from '../messaging/outcome.ts'
import { formatCount } from '../ui/words.ts'

type OtherOutcome = Exclude<Outcome, { state: 'compared' }>

interface Message {
  title: string
  text: string
  /** For a bug report. */
  detail?: string
}

const UNREADABLE: Record<UnreadableReason, Message> = {
  internalPage: {
    title: 'This page belongs to the browser',
    text: 'Extensions may not read the browser’s own pages. Open a news article and click the icon there.',
  },
  extensionStore: {
    title: 'The extension store is closed to extensions',
    text: 'Browsers let no extension read this site. Open a news article and click the icon there.',
  },
  pdf: {
    title: 'PDF documents cannot be read yet',
    text: 'Parallax reads web pages. If the article is also on the web, open it there.',
  },
  neverSite: {
    title: 'You keep Parallax off this site',
    text: 'It is on your list of sites that are never read. The list is in the settings.',
  },
  noAccess: {
    title: 'This page cannot be read',
    text: 'The browser did not let Parallax read it. Click the icon while the article is in front of you, or reload the page first.',
  },
}

function messageFor(outcome: OtherOutcome): Message {
  switch (outcome.state) {
    case 'unreadablePage':
      return UNREADABLE[outcome.reason]
    case 'notAnArticle':
      return {
        title: 'No article on this page',
        text: 'Parallax compares single articles. On a front page or a list, open one of its stories first.',
      }
    case 'emptyLibrary':
      return {
        title: 'Your library is empty',
        text: 'There is nothing to compare this page with: add sources or articles to your library first.',
      }
    case 'nothingRelated':
      return {
        title: 'Nothing on this story in your library',
        text: `None of the ${formatCount(outcome.librarySize, 'article')} in it reports what this page reports${
          outcome.cutOff ? ', as far as its text goes: it looks cut off' : ''
        }.`,
      }
    case 'failed':
      return {
        title: 'Something went wrong',
        text: 'The page is unchanged. Try again; if it happens again, this message helps to fix it:',
        detail: outcome.message,
      }
  }
}

export interface MessageScreenProps {
  outcome: OtherOutcome
  onAgain?: (() => void) | undefined
  /** What else the reader can do about it, before trying the same again. */
  children?: ComponentChildren
}

export function MessageScreen({ outcome, onAgain, children }: MessageScreenProps) {
  const { title, text, detail } = messageFor(outcome)
  return (
    <>
      <section class="message" role="status">
        {'article' in outcome && (
          <p class="soft">
            <bdi>{outcome.article.publisher}</bdi> · <bdi>{outcome.article.headline}</bdi>
          </p>
        )}
        <h1>{title}</h1>
        <p>{text}</p>
        {detail && <code>{detail}</code>}
      </section>
      {children}
      {onAgain && outcome.state !== 'unreadablePage' && (
        <button type="button" class="action" onClick={onAgain}>
          Try again
        </button>
      )}
    </>
  )
}

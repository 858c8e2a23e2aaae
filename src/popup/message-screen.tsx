/** What the popup says where there is no comparison: why, and what the reader can do. */
import type { ComponentChildren } from 'preact'
import { type PlainMessage, say, sayCount } from '../locale/say.ts'
import type { Outcome, UnreadableReason } from '../messaging/outcome.ts'

type OtherOutcome = Exclude<Outcome, { state: 'compared' }>

interface Message {
  title: string
  text: string
  /** For a bug report. */
  detail?: string
}

const UNREADABLE: Record<UnreadableReason, [title: PlainMessage, text: PlainMessage]> = {
  internalPage: ['internalPageTitle', 'internalPageText'],
  extensionStore: ['extensionStoreTitle', 'extensionStoreText'],
  pdf: ['pdfTitle', 'pdfText'],
  neverSite: ['neverSiteTitle', 'neverSiteText'],
  noAccess: ['noAccessTitle', 'noAccessText'],
}

function messageFor(outcome: OtherOutcome): Message {
  switch (outcome.state) {
    case 'unreadablePage': {
      const [title, text] = UNREADABLE[outcome.reason]
      return { title: say(title), text: say(text) }
    }
    case 'stopped':
      return { title: say('stoppedTitle'), text: say('stoppedText') }
    case 'notAnArticle':
      return { title: say('notAnArticleTitle'), text: say('notAnArticleText') }
    case 'emptyLibrary':
      return { title: say('emptyLibraryTitle'), text: say('emptyLibraryText') }
    case 'nothingRelated':
      return {
        title: say('nothingRelatedTitle'),
        text: sayCount(outcome.cutOff ? 'nothingRelatedCutOff' : 'nothingRelatedText', outcome.librarySize),
      }
    case 'libraryClosed':
      return { title: say('libraryClosedTitle'), text: outcome.message }
    case 'failed':
      return { title: say('failedTitle'), text: say('failedText'), detail: outcome.message }
  }
}

export interface MessageScreenProps {
  outcome: OtherOutcome
  /** Said of a library with nothing on the story, in place of how many articles it has. */
  searched?: string | undefined
  onAgain?: (() => void) | undefined
  /** What else the reader can do about it, before trying the same again. */
  children?: ComponentChildren
}

export function MessageScreen({ outcome, searched, onAgain, children }: MessageScreenProps) {
  const { title, text, detail } = messageFor(outcome)
  return (
    <>
      <section class="message" role="status">
        {'article' in outcome && (
          <p class="byline">
            <bdi>{outcome.article.publisher}</bdi> · <bdi>{outcome.article.headline}</bdi>
          </p>
        )}
        <h1>{title}</h1>
        <p>{(outcome.state === 'nothingRelated' && !outcome.cutOff && searched) || text}</p>
        {detail && <code>{detail}</code>}
      </section>
      {children}
      {onAgain && outcome.state !== 'unreadablePage' && (
        <button type="button" class="action" onClick={onAgain}>
          {say('tryAgain')}
        </button>
      )}
    </>
  )
}

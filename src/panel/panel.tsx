/** What the panel shows: the comparison of the tab in front in its views, or why there is none. */
import { say } from '../locale/say.ts'
import { MessageScreen } from '../popup/message-screen.tsx'
import { type ComparisonCallbacks, ComparisonPanel } from './comparison-panel.tsx'
import type { PanelState } from './follow-front.ts'
import type { PanelView } from './view-state.ts'

export interface PanelProps extends ComparisonCallbacks {
  state: PanelState
  /** How the reader left the tab's comparison. */
  view: PanelView
  onCompare: () => void
  onOpenOptions: () => void
}

export function Panel({ state, view, onCompare, onOpenOptions, ...callbacks }: PanelProps) {
  return (
    <main aria-busy={state.state === 'working'}>
      <Content {...{ state, view, onCompare, callbacks }} />
      <footer class="panel-footer">
        <button type="button" class="action" onClick={onOpenOptions}>
          {say('sourcesAndSettings')}
        </button>
      </footer>
    </main>
  )
}

interface ContentProps extends Pick<PanelProps, 'state' | 'view' | 'onCompare'> {
  callbacks: ComparisonCallbacks
}

function Content({ state, view, onCompare, callbacks }: ContentProps) {
  switch (state.state) {
    case 'working':
      return <Message title={say('workingTitle')} text={say('workingText')} />
    case 'compared':
      // Another comparison of the same tab begins with the view as it is remembered.
      return (
        <ComparisonPanel key={state.comparison.article.id} comparison={state.comparison} view={view} {...callbacks} />
      )
    case 'notCompared':
      return (
        <Message title={say('notComparedTitle')} text={say('notComparedText')}>
          <button type="button" class="action" onClick={onCompare}>
            {say('comparePage')}
          </button>
        </Message>
      )
    case 'unreadablePage':
      return state.reason === 'noAccess' ? (
        <Message title={say('clickIconTitle')} text={say('clickIconText')} />
      ) : (
        <MessageScreen outcome={state} />
      )
    default:
      return <MessageScreen outcome={state} onAgain={callbacks.onAgain} />
  }
}

interface MessageProps {
  title: string
  text: string
  children?: preact.ComponentChildren
}

function Message({ title, text, children }: MessageProps) {
  return (
    <section class="message" role="status">
      <h1>{title}</h1>
      <p>{text}</p>
      {children}
    </section>
  )
}

/** The line that tells the reader what was done or what went wrong, with what can be done about it. */
import { say } from '../locale/say.ts'
import type { Notice } from './options-context.ts'

export function NoticeLine({ notice, onClose }: { notice: Notice | undefined; onClose: () => void }) {
  const { text, alert, actions = [] } = notice ?? {}
  // Both regions are always there: screen readers announce what appears in one, not a region that appears.
  return (
    <div class={notice ? 'notice-line open' : 'notice-line'}>
      <span role="status">{!alert && text}</span>
      <span role="alert">{alert && text}</span>
      {actions.map(({ name, run }) => (
        <button
          key={name}
          type="button"
          class="button"
          onClick={() => {
            onClose()
            void run()
          }}
        >
          {name}
        </button>
      ))}
      {notice && (
        <button type="button" class="link" onClick={onClose}>
          {say('dismiss')}
        </button>
      )}
    </div>
  )
}

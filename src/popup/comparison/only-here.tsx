/** What the page reports and no other outlet was found to, folded away at first. */
import { say } from '../../locale/say.ts'
import type { PageComparison } from '../../messaging/outcome.ts'

interface OnlyHereProps {
  comparison: PageComparison
  onReveal?: ((statement: number) => void) | undefined
}

export function OnlyHere({ comparison: { onlyHere, statements }, onReveal }: OnlyHereProps) {
  if (onlyHere.length === 0) return null
  return (
    <details class="section">
      <summary>
        <h2>{say('onlyHereCounted', { count: onlyHere.length })}</h2>
      </summary>
      <ul class="plain-list">
        {onlyHere.map((index) => (
          <li key={index}>
            <button
              type="button"
              class="link-button"
              title={say('showInPage')}
              dir="auto"
              onClick={() => onReveal?.(index)}
            >
              {statements[index]?.text}
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}

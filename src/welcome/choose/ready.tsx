/** What the first refresh came to, who failed and why, and what to do next. */
import { describeFailed, describeReady, WORDS } from '../words.ts'
import type { Result } from './use-first-sources.ts'

export interface ReadyProps {
  result: Result
  onRetry: (ids: string[]) => void
}

export function Ready({ result: { articles, outlets, failed }, onRetry }: ReadyProps) {
  return (
    <div role="status" class="ready">
      <p class="tally">{describeReady(articles, outlets)}</p>
      {articles > 0 && <p>{WORDS.next}</p>}
      {failed.length > 0 && (
        <>
          <p>{describeFailed(failed.length)}</p>
          <ul>
            {failed.map(({ id, name, problem }) => (
              <li key={id}>
                <bdi>{name}</bdi>
                {problem && <span class="soft"> {problem}</span>}
              </li>
            ))}
          </ul>
          <p class="buttons">
            <button type="button" class="button" onClick={() => onRetry(failed.map(({ id }) => id))}>
              {WORDS.retry}
            </button>
          </p>
        </>
      )}
      <p>
        <a href="../options/index.html#add">{WORDS.more}</a>
      </p>
    </div>
  )
}

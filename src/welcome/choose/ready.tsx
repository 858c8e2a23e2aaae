/** What the first refresh came to, who failed and why, and what to do next. */
import { say, sayCount } from '../../locale/say.ts'
import type { Result } from './use-first-sources.ts'

export interface ReadyProps {
  result: Result
  onRetry: (ids: string[]) => void
}

export function Ready({ result: { articles, headlines, outlets, failed }, onRetry }: ReadyProps) {
  const found = { articles: sayCount('articleCount', articles), outlets: sayCount('outletCount', outlets) }
  return (
    <div role="status" class="ready">
      <p class="tally">
        {headlines > 0
          ? say('welcomeReadyHeadlines', { ...found, headlines: sayCount('headlineCount', headlines) })
          : say('welcomeReady', found)}
      </p>
      {articles + headlines > 0 && <p>{say('welcomeNext')}</p>}
      {failed.length > 0 && (
        <>
          <p>{sayCount('firstFailed', failed.length)}</p>
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
              {say('welcomeRetry')}
            </button>
          </p>
        </>
      )}
      <p>
        <a href="../options/index.html#add">{say('welcomeMore')}</a>
      </p>
    </div>
  )
}

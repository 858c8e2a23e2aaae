/** An article in the page itself, compared by the real background and shown with what the popup and the card show. */
import { useState } from 'preact/hooks'
import type { NewsArticle } from '../../core/model/article.ts'
import { say } from '../../locale/say.ts'
import type { PageComparison } from '../../messaging/outcome.ts'
import type { WelcomeApi } from '../api.ts'
import { Findings } from './findings.tsx'
import { MarkedArticle } from './marked-article.tsx'
import { listSampleDifferences, SAMPLE } from './sample.ts'

type Trial =
  | { state: 'waiting' | 'comparing' | 'failed' }
  | { state: 'compared'; comparison: PageComparison; chosen: number | undefined }

export function TryIt({ compareArticle }: Pick<WelcomeApi, 'compareArticle'>) {
  const [trial, setTrial] = useState<Trial>({ state: 'waiting' })
  if (!SAMPLE) return null

  async function compare(article: NewsArticle): Promise<void> {
    setTrial({ state: 'comparing' })
    const outcome = await compareArticle(article).catch(() => undefined)
    if (outcome?.state !== 'compared') return setTrial({ state: 'failed' })
    const { comparison } = outcome
    const [telling] = listSampleDifferences(comparison)
    setTrial({ state: 'compared', comparison, chosen: telling?.statement })
  }

  const isCompared = trial.state === 'compared'
  const choose = (chosen: number) => isCompared && setTrial({ ...trial, chosen })
  return (
    <section class="section" aria-labelledby="try">
      <h2 id="try">{say('welcomeTryTitle')}</h2>
      <p>{say('welcomeTryIntro')}</p>
      {!isCompared && (
        <p class="buttons">
          <button
            type="button"
            class="button main"
            disabled={trial.state === 'comparing'}
            onClick={() => SAMPLE && void compare(SAMPLE)}
          >
            {trial.state === 'failed' ? say('welcomeTryAgain') : say('welcomeTryButton')}
          </button>
        </p>
      )}
      <p role="status">
        {trial.state === 'comparing' && say('welcomeTryWorking')}
        {trial.state === 'failed' && say('welcomeTryFailed')}
        {isCompared && say('welcomeTryHelp')}
      </p>
      <div class={isCompared ? 'trial compared' : 'trial'}>
        <MarkedArticle
          article={SAMPLE}
          {...(isCompared && { comparison: trial.comparison, chosen: trial.chosen })}
          onChoose={choose}
        />
        {isCompared && <Findings comparison={trial.comparison} chosen={trial.chosen} onChoose={choose} />}
      </div>
    </section>
  )
}

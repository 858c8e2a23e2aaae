/** Where a story is not in the library: what the reader can do so that it is. */
import { useId } from 'preact/hooks'
import type { Source } from '../../core/model/source.ts'
import { say, sayCount } from '../../locale/say.ts'
import type { RefreshProgress, SearchedLibrary } from '../../messaging/library-protocol.ts'
import { ProgressLine } from '../../ui/progress-line.tsx'
import { type RefreshActions, useRefreshing } from './use-refreshing.ts'

export interface NextStepActions extends RefreshActions {
  onChooseSources(): void
  onWorldList(): void
  /** Asks every source for what is new; resolves once that has begun. */
  refresh(): Promise<boolean>
  /** Has the pages of these sources' articles read; resolves with the reader's answer. Call it straight from a click. */
  readPages(sources: Source[]): Promise<boolean>
}

export interface NextStepsProps {
  searched: SearchedLibrary
  actions: NextStepActions
}

export function NextSteps({ searched, actions }: NextStepsProps) {
  const titleId = useId()
  const { progress, follow } = useRefreshing(actions)
  const { hasWorldList, refreshable, teasers } = searched
  return (
    <section class="section next-steps" aria-labelledby={titleId}>
      <h2 id={titleId}>{say('nextStepsTitle')}</h2>
      {progress ? (
        <Progress progress={progress} onCancel={() => void actions.cancel()} />
      ) : (
        <ul class="steps">
          <Step name={say('chooseSources')} hint={say('chooseSourcesHint')} onClick={actions.onChooseSources} />
          {!hasWorldList && (
            <Step name={say('worldListOffer')} hint={say('worldListOfferHint')} onClick={actions.onWorldList} />
          )}
          {refreshable > 0 && (
            <Step
              name={say('refreshNow')}
              hint={sayCount('refreshNowHint', refreshable)}
              onClick={() => void follow(actions.refresh())}
            />
          )}
          {teasers.length > 0 && (
            <Step
              name={say('readTeaserPages')}
              hint={sayCount('readTeaserPagesHint', teasers.length)}
              onClick={() => void follow(actions.readPages(teasers))}
            />
          )}
        </ul>
      )}
    </section>
  )
}

/** The button is drawn over the whole row; its name is short, and the rest describes it. */
function Step({ name, hint, onClick }: { name: string; hint: string; onClick: () => void }) {
  const hintId = useId()
  return (
    <li>
      <button type="button" aria-describedby={hintId} onClick={onClick}>
        {name}
      </button>
      <p id={hintId} class="hint">
        {hint}
      </p>
    </li>
  )
}

function Progress({ progress, onCancel }: { progress: RefreshProgress; onCancel: () => void }) {
  const { sourcesDone: done, sourcesTotal: total, articlesAdded } = progress
  const text = sayCount('refreshing', total, { done, articles: sayCount('newArticles', articlesAdded) })
  return <ProgressLine text={text} done={done} total={total} onCancel={onCancel} />
}

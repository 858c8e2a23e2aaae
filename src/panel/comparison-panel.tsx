/** A comparison in the panel: its head, the lens, and one of its views. */
import { useCallback, useLayoutEffect, useMemo, useState } from 'preact/hooks'
import { type PlainMessage, say } from '../locale/say.ts'
import type { PageComparison } from '../messaging/outcome.ts'
import type { OutletVersion } from '../ui/choose-versions.ts'
import { listMinorDifferences, listTellingDifferences } from '../ui/list-telling-differences.ts'
import { VersionAction } from '../ui/version-action.ts'
import type { ExportFile } from './export/export-file.ts'
import { SaveBar } from './export/save-bar.tsx'
import { applyLens } from './lens/lens.ts'
import { LensBar } from './lens/lens-bar.tsx'
import { type OpenPair, PairDialog } from './pair-dialog.tsx'
import { PanelHead } from './panel-head.tsx'
import { TabList, TabPanel } from './tabs.tsx'
import { type PanelView, VIEW_NAMES, type ViewName } from './view-state.ts'
import { CoverageView } from './views/coverage-view.tsx'
import { DifferencesView } from './views/differences-view.tsx'
import { PictureView } from './views/picture-view.tsx'
import { StatementsView } from './views/statements-view.tsx'
import { StoryView } from './views/story-view.tsx'
import type { ViewProps } from './views/view-props.ts'

export interface ComparisonCallbacks {
  onViewChange: (view: PanelView) => void
  /** Scrolls the page to a statement, by its index; false when the page no longer holds it. */
  onReveal: (statement: number) => Promise<boolean>
  onAgain: () => void
  onSave: (file: ExportFile) => void
  /** Rejects when the browser does not allow it. */
  onCopy: (text: string) => Promise<void>
}

export interface ComparisonPanelProps extends ComparisonCallbacks {
  comparison: PageComparison
  /** As it is at first. */
  view: PanelView
}

const VIEW_MESSAGES: Record<ViewName, PlainMessage> = {
  differences: 'viewDifferences',
  statements: 'viewStatements',
  coverage: 'viewCoverage',
  story: 'viewStory',
  picture: 'viewPicture',
}

const VIEWS: Record<ViewName, (props: ViewProps) => preact.JSX.Element> = {
  differences: DifferencesView,
  statements: StatementsView,
  coverage: CoverageView,
  story: StoryView,
  picture: PictureView,
}

export function ComparisonPanel({
  comparison: whole,
  onReveal,
  onAgain,
  onSave,
  onCopy,
  ...props
}: ComparisonPanelProps) {
  const [view, setView] = useState(props.view)
  const [lost, setLost] = useState(false)
  const [pair, setPair] = useState<OpenPair>()
  const comparison = useMemo(() => applyLens(whole, view.lens), [whole, view.lens])
  // Here and not in its view: it takes the longest, and readers go back and forth.
  const differences = useMemo(
    () => ({ telling: listTellingDifferences(comparison), minor: listMinorDifferences(comparison) }),
    [comparison],
  )
  const View = VIEWS[view.name]

  function change(changes: Partial<PanelView>): void {
    const changed = { ...view, ...changes }
    setView(changed)
    props.onViewChange(changed)
  }

  async function reveal(statement: number): Promise<void> {
    setLost((await onReveal(statement)) === false)
  }

  // Another view begins at its beginning, wherever the reader was in the last one.
  useLayoutEffect(() => scrollTo(0, 0), [view.name])

  const drawPairButton = useCallback(
    ({ match, article }: OutletVersion) => {
      const index = match.statement
      const statement = whole.statements[index]
      if (!statement || !article) return null
      return (
        <button type="button" class="more" onClick={() => setPair({ index, statement, match, article })}>
          {say('citePair')}
        </button>
      )
    },
    [whole],
  )

  return (
    <>
      <PanelHead comparison={whole} onAgain={onAgain} />
      <LensBar
        whole={whole}
        shown={comparison.articles.length}
        lens={view.lens}
        onChange={(lens) => change({ lens })}
      />
      <TabList
        names={VIEW_NAMES}
        nameOf={(name) => say(VIEW_MESSAGES[name])}
        label={say('viewsLabel')}
        chosen={view.name}
        onChoose={(name) => change({ name })}
      />
      <TabPanel name={view.name}>
        <VersionAction.Provider value={drawPairButton}>
          <View
            key={view.name}
            comparison={comparison}
            differences={differences}
            view={view}
            onChange={change}
            onReveal={reveal}
            onOpenPair={setPair}
          />
        </VersionAction.Provider>
      </TabPanel>
      <SaveBar comparison={comparison} onSave={onSave} />
      {pair && (
        <PairDialog
          pair={pair}
          page={whole.article}
          onReveal={() => reveal(pair.index)}
          onCopy={onCopy}
          onClose={() => setPair(undefined)}
        />
      )}
      <p class="lost" role="status">
        {lost && say('sentenceLost')}
      </p>
    </>
  )
}

/** Which page the panel is about. */
import { say, sayCount } from '../locale/say.ts'
import type { PageComparison } from '../messaging/outcome.ts'
import { Byline } from '../ui/outlet-link.tsx'

export interface PanelHeadProps {
  comparison: PageComparison
  onAgain: () => void
}

export function PanelHead({ comparison: { article, outlets, cutOff }, onAgain }: PanelHeadProps) {
  return (
    <header class="page-head">
      <div class="bar">
        <Byline article={article} />
        <button type="button" class="action" onClick={onAgain}>
          {say('compareAgain')}
        </button>
      </div>
      <h1 lang={article.inLanguage} dir="auto">
        {article.headline || article.publisher}
      </h1>
      <p class="tally">{sayCount('otherOutlets', outlets)}</p>
      {cutOff && <p class="notice">{say('cutOffPage')}</p>}
    </header>
  )
}

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
      <Byline article={article} />
      <h1 lang={article.inLanguage} dir="auto">
        {article.headline || article.publisher}
      </h1>
      <p class="tally">
        {sayCount('otherOutlets', outlets)}{' '}
        <button type="button" class="link-button" onClick={onAgain}>
          {say('compareAgain')}
        </button>
      </p>
      {cutOff && <p class="notice">{say('cutOffPage')}</p>}
    </header>
  )
}

/** Which page the panel is about. */
import type { PageComparison } from '../messaging/outcome.ts'
import { Byline } from '../ui/outlet-link.tsx'
import { words } from './words.ts'

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
        {words.outlets(outlets)}{' '}
        <button type="button" class="link-button" onClick={onAgain}>
          {words.again}
        </button>
      </p>
      {cutOff && <p class="notice">{words.cutOff}</p>}
    </header>
  )
}

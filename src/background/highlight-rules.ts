/** The rules for highlights as the reader wants them: those of the content script, with less where less is asked for. */
import type { HighlightStyle, Settings } from '../platform/settings.ts'
import { highlightRules } from './page-assets.ts'

const LESS: Record<HighlightStyle, string> = {
  background: '',
  underline: 'background-color: transparent;',
  none: 'background-color: transparent; text-decoration: none;',
}

export function highlightRulesFor({ quotations, claims }: Settings['highlights']): string {
  return `${highlightRules}
::highlight(parallax-quote) { ${LESS[quotations]} }
::highlight(parallax-claim) { ${LESS[claims]} }
`
}

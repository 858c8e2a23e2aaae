/** The style rules for highlights as the reader wants them: those of the content script, toned down where asked for. */
import type { HighlightStyle, Settings } from '../platform/settings.ts'
import { highlightRules } from './page-assets.ts'

/** What each style takes away from the full one. */
const TONED_DOWN: Record<HighlightStyle, string> = {
  background: '',
  underline: 'background-color: transparent;',
  none: 'background-color: transparent; text-decoration: none;',
}

/** The style sheet to insert into a page. */
export function highlightRulesFor({ quotations, claims }: Settings['highlights']): string {
  return `${highlightRules}
::highlight(parallax-quote) { ${TONED_DOWN[quotations]} }
::highlight(parallax-claim) { ${TONED_DOWN[claims]} }
`
}

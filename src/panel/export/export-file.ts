/** A comparison as a file to be saved. */
import type { PageComparison } from '../../messaging/outcome.ts'
import { toDocument } from './comparison-document.ts'
import { toHtml } from './to-html.ts'
import { toJson } from './to-json.ts'
import { toMarkdown } from './to-markdown.ts'

export const EXPORT_FORMATS = ['markdown', 'html', 'json'] as const
export type ExportFormat = (typeof EXPORT_FORMATS)[number]

export interface ExportFile {
  name: string
  /** A MIME type. */
  type: string
  text: string
}

const ENDINGS: Record<ExportFormat, string> = { markdown: 'md', html: 'html', json: 'json' }
const TYPES: Record<ExportFormat, string> = {
  markdown: 'text/markdown;charset=utf-8',
  html: 'text/html;charset=utf-8',
  json: 'application/json',
}
/** As long as file managers show at a glance. */
const MAX_NAME_LENGTH = 60

export function exportComparison(comparison: PageComparison, format: ExportFormat): ExportFile {
  return {
    name: `${nameOf(comparison)}.${ENDINGS[format]}`,
    type: TYPES[format],
    text: format === 'json' ? toJson(comparison) : write(comparison, format),
  }
}

function write(comparison: PageComparison, format: 'markdown' | 'html'): string {
  const document = toDocument(comparison)
  return format === 'html' ? toHtml(document) : toMarkdown(document)
}

/** The headline's letters and digits alone: no file system takes offence at them. */
function nameOf({ article: { headline, publisher } }: PageComparison): string {
  const parts = ['parallax', ...((headline || publisher).toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [])]
  return Array.from(parts.join('-')).slice(0, MAX_NAME_LENGTH).join('').replace(/-$/, '')
}

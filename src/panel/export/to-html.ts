/** A comparison as one HTML file that needs nothing else: no script, no request, and a policy that forbids both. */
import { messageLanguage } from '../../locale/say.ts'
import type { ComparisonDocument, DocumentEntry, DocumentSection, DocumentSource } from './comparison-document.ts'
import { EXPORT_STYLES } from './export-styles.ts'

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

export function toHtml({ title, language, source, note, sections }: ComparisonDocument): string {
  return `<!doctype html>
<html lang="${escapeHtml(messageLanguage())}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${EXPORT_STYLES}</style>
</head>
<body>
<header>
<h1${languageOf(language)} dir="auto">${escapeHtml(title)}</h1>
<p>${formatSource(source)}</p>
<p>${escapeHtml(note)}</p>
</header>
<main>
${sections.map(formatSection).join('\n')}
</main>
</body>
</html>
`
}

/**
 * The text as HTML that reads as just this text, between tags and in quoted attributes.
 *
 * @internal
 */
export function escapeHtml(text: string): string {
  // A parser would replace the control characters, or let them end the text.
  return text.replace(/[\p{Cc}\p{Cs}]+/gu, ' ').replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '')
}

function formatSection({ title, hint, entries }: DocumentSection): string {
  return `<section>
<h2>${escapeHtml(title)}</h2>
${hint === undefined ? '' : `<p>${escapeHtml(hint)}</p>\n`}<ul>
${entries.map(formatEntry).join('\n')}
</ul>
</section>`
}

/** Each text in an element of its own, so that its direction ends with it. */
function formatEntry({ text, source, notes, below }: DocumentEntry): string {
  const inner = [
    ...notes.map((note) => `<li class="note"><bdi>${escapeHtml(note)}</bdi></li>`),
    ...below.map(formatEntry),
  ]
  return `<li>
<p dir="auto">${escapeHtml(text)}</p>
${source ? `<p class="source">${formatSource(source)}</p>\n` : ''}${inner.length > 0 ? `<ul>\n${inner.join('\n')}\n</ul>\n` : ''}</li>`
}

function formatSource({ outlet, date, address }: DocumentSource): string {
  const name = `<bdi>${escapeHtml(outlet)}</bdi>`
  const linked = address === undefined ? name : `<a href="${escapeHtml(address)}" rel="noopener noreferrer">${name}</a>`
  return [linked, date && escapeHtml(date)].filter(Boolean).join(', ')
}

function languageOf(language: string | undefined): string {
  return language === undefined ? '' : ` lang="${escapeHtml(language)}"`
}

/** A comparison as CommonMark. */
import type { ComparisonDocument, DocumentEntry, DocumentSource } from './comparison-document.ts'
import { plainLine } from './plain-line.ts'

/** Every character that CommonMark, GitHub's tables, autolinks and formulas, or HTML give a meaning to. */
const MEANINGFUL = /[!#$&()*+\-.:<=>@[\\\]^_`{|}~]/g

export function toMarkdown({ title, source, note, sections }: ComparisonDocument): string {
  const blocks = [
    `# ${escapeMarkdown(title)}`,
    formatSource(source),
    escapeMarkdown(note),
    ...sections.flatMap((section) => [
      `## ${escapeMarkdown(section.title)}`,
      ...(section.hint === undefined ? [] : [escapeMarkdown(section.hint)]),
      section.entries.flatMap((entry) => formatEntry(entry, '')).join('\n'),
    ]),
  ]
  return `${blocks.join('\n\n')}\n`
}

/**
 * The text as Markdown that reads as just this text.
 *
 * @internal
 */
export function escapeMarkdown(text: string): string {
  return plainLine(text).replace(MEANINGFUL, '\\$&')
}

/** An item of a list with what belongs to it, each line two spaces further in than the item. */
function formatEntry({ text, source, notes, below }: DocumentEntry, indent: string): string[] {
  const inner = `${indent}  `
  return [
    `${indent}- ${[escapeMarkdown(text), source && formatSource(source)].filter(Boolean).join(' — ')}`,
    ...notes.map((note) => `${inner}- ${escapeMarkdown(note)}`),
    ...below.flatMap((entry) => formatEntry(entry, inner)),
  ]
}

function formatSource({ outlet, date, address }: DocumentSource): string {
  const name = escapeMarkdown(outlet)
  const linked = address === undefined ? name : `[${name}](<${escapeAddress(address)}>)`
  return [linked, date && escapeMarkdown(date)].filter(Boolean).join(', ')
}

/** Between angle brackets only these end the address or are read as something else. The address holds no white space. */
function escapeAddress(address: string): string {
  return address.replace(/[\\<>&]/g, '\\$&')
}

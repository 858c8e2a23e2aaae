/** Offers a file to the reader as a download. */
import type { ExportFile } from './export/export-file.ts'

/** How long the browser may take to fetch what it was offered. */
const FETCHED_MS = 60_000

export function saveFile({ name, type, text }: ExportFile): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type }))
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), FETCHED_MS)
}

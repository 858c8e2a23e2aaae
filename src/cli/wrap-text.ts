/** Wraps text for a terminal. */

/**
 * Breaks text between words into lines of at most `width` characters; a longer word gets its own line. Control
 * characters are removed: a page's text must not steer the reader's terminal.
 */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/[\s\p{Cc}]+/u).filter(Boolean)) {
    const longer = line ? `${line} ${word}` : word
    if (line && longer.length > width) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return line ? [...lines, line] : lines
}

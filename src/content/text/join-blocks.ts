/** Makes one text of blocks, parted by a blank line, as `articleBody` has it. */
import type { Block } from './read-blocks.ts'
import { type Run, TextMap } from './text-map.ts'

const BLANK_LINE = '\n\n'

export function joinBlocks(blocks: readonly Block[]): TextMap {
  const runs: Run[] = []
  let length = 0
  for (const { text, runs: own } of blocks) {
    for (const run of own) runs.push({ ...run, start: run.start + length })
    length += text.length + BLANK_LINE.length
  }
  return new TextMap(blocks.map(({ text }) => text).join(BLANK_LINE), runs)
}

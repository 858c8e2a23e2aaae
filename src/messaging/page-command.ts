/** What the reader can do in the page by keyboard. The names are those of the manifest's `commands`. */

const PAGE_COMMANDS = ['next', 'previous', 'open', 'close'] as const

/** `next` and `previous` walk from highlight to highlight; `open` and `close` the card on the one that is reached. */
export type PageCommand = (typeof PAGE_COMMANDS)[number]

export function isPageCommand(name: string): name is PageCommand {
  return (PAGE_COMMANDS as readonly string[]).includes(name)
}

/** The CSS Custom Highlight API, which jsdom lacks: a registry that keeps what it is given. */

class FakeHighlight extends Set<Range> {
  priority = 0

  constructor(...ranges: Range[]) {
    super(ranges)
  }
}

/** Gives the page an empty registry. @returns a reader of the texts painted under a name, in page order. */
export function installFakeHighlights(): (name: string) => string[] {
  const registry = new Map<string, FakeHighlight>()
  Object.assign(globalThis, { Highlight: FakeHighlight, CSS: { highlights: registry } })
  return (name) => [...(registry.get(name) ?? [])].map((range) => range.toString())
}

/**
 * Ties items together: they go into the group that has one of them already, groups that have one each become one, and
 * items that no group has begin a new one. Groups stay in the order in which they began.
 */
export function joinGroups<Item>(
  groups: Item[][],
  items: readonly Item[],
  isSame: (a: Item, b: Item) => boolean = Object.is,
): void {
  const holds = (group: readonly Item[]) => group.some((known) => items.some((item) => isSame(known, item)))
  const [first = [], ...rest] = groups.filter(holds)
  if (first.length === 0) groups.push(first)
  for (const item of [...rest.flat(), ...items]) if (!first.some((known) => isSame(known, item))) first.push(item)
  for (const group of rest) groups.splice(groups.indexOf(group), 1)
}

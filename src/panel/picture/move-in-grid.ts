/** Where a key leads in a grid, after the WAI-ARIA grid pattern. */

export interface GridPlace {
  row: number
  column: number
}

export interface GridSize {
  rows: number
  columns: number
}

/** Undefined for a key that is not the grid's; a move beyond an edge stays at the edge. */
export function moveInGrid(
  { key, ctrlKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey'>,
  { row, column }: GridPlace,
  { rows, columns }: GridSize,
  rightToLeft: boolean,
): GridPlace | undefined {
  const forwards = rightToLeft ? -1 : 1
  const targets: Record<string, GridPlace> = {
    ArrowUp: { row: row - 1, column },
    ArrowDown: { row: row + 1, column },
    ArrowRight: { row, column: column + forwards },
    ArrowLeft: { row, column: column - forwards },
    Home: { row: ctrlKey ? 0 : row, column: 0 },
    End: { row: ctrlKey ? rows - 1 : row, column: columns - 1 },
  }
  const target = targets[key]
  return target && { row: clamp(target.row, rows), column: clamp(target.column, columns) }
}

function clamp(place: number, count: number): number {
  return Math.max(0, Math.min(place, count - 1))
}

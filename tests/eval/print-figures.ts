/** How every part of the evaluation prints its figures: as a table, with three decimals. */

/** @param rows by name; the columns are the figures' names. */
export function printFigures(rows: Record<string, object>): void {
  console.table(Object.fromEntries(Object.entries(rows).map(([name, figures]) => [name, roundAll(figures)])))
}

function roundAll(figures: object): Record<string, number> {
  return Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, Number(Number(value).toFixed(3))]))
}

/** What the bench measures, printed for people or as JSON for machines. */
import type { NewsArticle } from '../../src/core/model/article.ts'

export interface Figure {
  name: string
  value: number
  unit: string
  /** What the value is compared with. */
  than?: string
  /** How many times as much as that. */
  ratio?: number
  /** What the project wants to reach, as it is printed. */
  goal?: string
}

/** One part of the bench: measures with these articles and returns its figures. */
export type Bench = (articles: readonly NewsArticle[]) => Figure[] | Promise<Figure[]>

export function median(values: readonly number[]): number {
  return percentile(values, 0.5)
}

/** @param share 0 to 1 */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

/** How long each call takes, in milliseconds; the first one is made twice, once untimed to warm up. */
export async function timeEach<Input>(inputs: readonly Input[], run: (input: Input) => unknown): Promise<number[]> {
  const [first] = inputs
  if (first !== undefined) await run(first)
  const times: number[] = []
  for (const input of inputs) {
    const start = performance.now()
    await run(input)
    times.push(performance.now() - start)
  }
  return times
}

export function formatJson(figures: readonly Figure[]): string {
  const rows = figures.map(({ name, value, unit, than = null, ratio = null }) => ({ name, value, unit, than, ratio }))
  return JSON.stringify({ figures: rows })
}

export function formatTable(figures: readonly Figure[]): string {
  const rows = figures.map(({ name, value, unit, than, ratio, goal }) => [
    name,
    `${toDigits(value)} ${unit}`,
    than === undefined || ratio === undefined ? '' : `${toDigits(ratio)} x ${than}`,
    goal ?? '',
  ])
  const table = [['figure', 'measured', 'compared', 'goal'], ...rows]
  const widths = [0, 1, 2, 3].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)))
  return table
    .map((row) =>
      row
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

function toDigits(value: number): string {
  return value.toLocaleString('en', { maximumSignificantDigits: 3 })
}

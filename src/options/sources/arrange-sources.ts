/** The table of sources as the reader asks for it: searched, sorted, grouped. */
import { inMessageLanguage, type PlainMessage, say } from '../../locale/say.ts'
import type { SourceRow } from '../../messaging/library-protocol.ts'
import { nameCountry, nameLanguage } from '../../ui/name-codes.ts'
import { searchList } from '../search-list.ts'
import { describeState } from './describe-state.ts'

export type Column = 'name' | 'country' | 'language' | 'perspective' | 'articles' | 'refreshed' | 'state' | 'enabled'

export interface Order {
  column: Column
  descending: boolean
}

export type Grouping = 'none' | 'country' | 'perspective'

export interface Arrangement {
  search: string
  order: Order
  grouping: Grouping
}

export interface Group {
  /** Undefined where the rows are not grouped. */
  title: string | undefined
  rows: SourceRow[]
}

const SEARCHED = {
  name: ({ source }: SourceRow) => source.name,
  country: ({ source }: SourceRow) => nameCountry(source.country),
  language: ({ source }: SourceRow) => nameLanguage(source.language),
  perspective: ({ source }: SourceRow) => source.perspective ?? '',
}

const READ: Record<Column, (row: SourceRow) => string | number> = {
  ...SEARCHED,
  articles: ({ articleCount }) => articleCount,
  refreshed: ({ status }) => status.lastRefreshed ?? '',
  state: (row) => describeState(row).label,
  enabled: ({ source }) => Number(source.enabled),
}

const UNGROUPED: Record<Exclude<Grouping, 'none'>, PlainMessage> = {
  country: 'noCountry',
  perspective: 'noPerspective',
}

const collator = inMessageLanguage((language) => new Intl.Collator(language, { sensitivity: 'base', numeric: true }))

export function arrangeSources(rows: readonly SourceRow[], { search, order, grouping }: Arrangement): Group[] {
  const sorted = sortSources(searchList(rows, search, SEARCHED), order)
  if (grouping === 'none') return [{ title: undefined, rows: sorted }]
  const ungrouped = say(UNGROUPED[grouping])
  const groups = new Map<string, SourceRow[]>()
  for (const row of sorted) {
    const title = String(READ[grouping](row)) || ungrouped
    groups.set(title, [...(groups.get(title) ?? []), row])
  }
  return [...groups]
    .map(([title, members]) => ({ title, rows: members }))
    .sort(
      (a, b) => Number(a.title === ungrouped) - Number(b.title === ungrouped) || collator().compare(a.title, b.title),
    )
}

/** Empty values come last in either direction. */
function sortSources(rows: readonly SourceRow[], { column, descending }: Order): SourceRow[] {
  const read = READ[column]
  return rows.toSorted((one, other) => {
    const [a, b] = [read(one), read(other)]
    if (a === '' || b === '') return Number(a === '') - Number(b === '')
    const order = typeof a === 'number' && typeof b === 'number' ? a - b : collator().compare(String(a), String(b))
    return (descending ? -order : order) || collator().compare(one.source.name, other.source.name)
  })
}

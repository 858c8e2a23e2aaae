/**
 * The keyboard in a table of buttons, after the WAI-ARIA grid pattern: one stop for Tab, the arrow keys move between
 * cells. The stop is kept in the page and not as state: a thousand rows must not be drawn again for a key.
 */
import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { moveInGrid } from './move-in-grid.ts'

/** For the table; its first cell is to have the tab index 0 and all others -1. */
interface GridAttributes {
  ref: RefObject<HTMLTableElement | null>
  onKeyDown: (event: KeyboardEvent) => void
  onFocusCapture: (event: FocusEvent) => void
}

/** @param cells what the table shows; when that changes, the stop may have gone. */
export function useGridKeys(cells: unknown): GridAttributes {
  const table = useRef<HTMLTableElement>(null)

  useEffect(() => {
    if (table.current && !findStop(table.current)) moveStop(table.current, listRows(table.current)[0]?.[0])
  }, [cells])

  return {
    ref: table,
    onFocusCapture({ target }) {
      if (table.current && target instanceof HTMLButtonElement) moveStop(table.current, target)
    },
    onKeyDown(event) {
      if (!table.current) return
      const rows = listRows(table.current)
      const row = rows.findIndex((buttons) => buttons.includes(event.target as HTMLButtonElement))
      const column = rows[row]?.indexOf(event.target as HTMLButtonElement) ?? -1
      const size = { rows: rows.length, columns: rows[0]?.length ?? 0 }
      const rightToLeft = getComputedStyle(table.current).direction === 'rtl'
      const target = row < 0 ? undefined : moveInGrid(event, { row, column }, size, rightToLeft)
      if (!target) return
      event.preventDefault()
      rows[target.row]?.[target.column]?.focus()
    },
  }
}

function listRows(table: HTMLTableElement): HTMLButtonElement[][] {
  const rows = Array.from(table.tBodies).flatMap((body) => Array.from(body.rows))
  return rows.map((row) => Array.from(row.querySelectorAll('button')))
}

function findStop(table: HTMLTableElement): HTMLButtonElement | null {
  return table.querySelector<HTMLButtonElement>('button[tabindex="0"]')
}

function moveStop(table: HTMLTableElement, button: HTMLButtonElement | undefined): void {
  if (!button) return
  const before = findStop(table)
  if (before) before.tabIndex = -1
  button.tabIndex = 0
}

/** Tabs after the WAI-ARIA pattern: one stop for Tab, the arrow keys move between them, the chosen one is shown at once. */
import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'

export interface TabListProps<Name extends string> {
  names: readonly Name[]
  nameOf: (name: Name) => string
  /** What the tabs are for, for screen readers. */
  label: string
  chosen: Name
  onChoose: (name: Name) => void
}

export function TabList<Name extends string>({ names, nameOf, label, chosen, onChoose }: TabListProps<Name>) {
  const list = useRef<HTMLDivElement>(null)

  function move(event: KeyboardEvent): void {
    const target = targetOf(event.key, names.indexOf(chosen), names.length, isRightToLeft(list.current))
    const name = target === undefined ? undefined : names[target]
    if (name === undefined) return
    event.preventDefault()
    onChoose(name)
    list.current?.querySelector<HTMLElement>(`#${tabId(name)}`)?.focus()
  }

  return (
    <div ref={list} class="tabs" role="tablist" aria-label={label}>
      {names.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={tabId(name)}
          aria-selected={name === chosen}
          aria-controls={PANEL_ID}
          tabIndex={name === chosen ? 0 : -1}
          onClick={() => onChoose(name)}
          onKeyDown={move}
        >
          {nameOf(name)}
        </button>
      ))}
    </div>
  )
}

/** What the chosen tab shows. */
export function TabPanel({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div id={PANEL_ID} class="tab-panel" role="tabpanel" aria-labelledby={tabId(name)}>
      {children}
    </div>
  )
}

const PANEL_ID = 'view'

function tabId(name: string): string {
  return `tab-${name}`
}

/** Where a key leads among `count` tabs, round the ends; undefined for a key that leads nowhere. */
function targetOf(key: string, from: number, count: number, rightToLeft: boolean): number | undefined {
  const forwards = rightToLeft ? 'ArrowLeft' : 'ArrowRight'
  const backwards = rightToLeft ? 'ArrowRight' : 'ArrowLeft'
  if (key === forwards) return (from + 1) % count
  if (key === backwards) return (from + count - 1) % count
  if (key === 'Home') return 0
  return key === 'End' ? count - 1 : undefined
}

function isRightToLeft(element: Element | null): boolean {
  return element !== null && getComputedStyle(element).direction === 'rtl'
}

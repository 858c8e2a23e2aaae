/** Where a browser keeps its icon of Parallax and its prompt, for a mouse: no tool knows of either. */
import type { Engine } from '../../../src/cli/find-browser.ts'
import type { Desktop, Place } from './desktop.ts'

/** A column in which a click is to land, from `top` down to `bottom`; what else lies in it is inert. */
type Column = Place & { bottom: number }

interface Furniture {
  /** The menu of extensions. */
  menu: Place
  /** Where below it the entry of Parallax can be. */
  entries: Column
  /** Where "Allow" can be in a prompt for access to sites: the longer its words, the lower. */
  allow: Column
}

const FURNITURE: Record<Engine, Furniture> = {
  chrome: {
    menu: { right: 113, top: 62 },
    entries: { right: 330, top: 150, bottom: 240 },
    allow: { right: 432, top: 210, bottom: 420 },
  },
  firefox: {
    menu: { right: 60, top: 64 },
    entries: { right: 350, top: 135, bottom: 180 },
    allow: { right: 93, top: 225, bottom: 420 },
  },
}

/** Clicks Parallax in the menu of extensions. @param done whether that has shown an effect */
export async function clickEntry(desktop: Desktop, engine: Engine, done: () => Promise<boolean>): Promise<void> {
  const { menu, entries } = FURNITURE[engine]
  desktop.click(menu)
  await desktop.clickDownwards(entries, entries.bottom, done)
}

/** Clicks "Allow" in the browser's prompt. @param done whether that has shown an effect */
export async function clickAllow(desktop: Desktop, engine: Engine, done: () => Promise<boolean>): Promise<void> {
  const { allow } = FURNITURE[engine]
  await desktop.clickDownwards(allow, allow.bottom, done)
}

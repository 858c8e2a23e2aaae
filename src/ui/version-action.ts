/** What a face lets the reader do with a version, wherever in it a version is shown. */
import { type ComponentChildren, createContext } from 'preact'
import type { OutletVersion } from './choose-versions.ts'

/** Draws what follows a version; nothing where no face says otherwise. */
export const VersionAction = createContext<(version: OutletVersion) => ComponentChildren>(() => null)

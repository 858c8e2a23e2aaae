/** A source that the reader may add: found at an address, in the catalogue or in an OPML file. */
import type { Source } from '../../core/model/source.ts'

export type NewSource = Omit<Source, 'id' | 'enabled' | 'fetchPages' | 'feed'> & { feed: string }

export function toSource(found: NewSource): Source {
  return { id: crypto.randomUUID(), ...found, enabled: true }
}

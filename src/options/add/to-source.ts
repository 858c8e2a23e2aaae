import type { Source } from '../../core/model/source.ts'
import type { NewSource } from './add-sources.ts'

/** A source of the reader's own, with an id that no other has; the world list keeps its own. */
export function toSource(found: NewSource): Source {
  return { id: crypto.randomUUID(), ...found, enabled: true }
}

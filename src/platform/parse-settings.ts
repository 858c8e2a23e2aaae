/**
 * Makes settings of whatever the storage holds: an older Parallax wrote it, a newer one, or a disk that failed. What
 * cannot be read counts as never chosen, and the rest holds.
 */
import type { HighlightStyle, Settings } from './settings.ts'

export interface ParsedSettings {
  settings: Settings
  /** How many settings, or sites in a list, could not be read; one that an older Parallax did not have is none of them. */
  unreadable: number
}

const STYLES: readonly HighlightStyle[] = ['background', 'underline', 'none']
const DAY_MINUTES = 24 * 60

/** @param defaults for what is not there or cannot be read */
export function parseSettings(stored: unknown, defaults: Settings): ParsedSettings {
  const reader = new FieldReader(stored)
  const { threshold, refreshMinutes, highlights, retention, worldList } = defaults
  const styles = reader.group('highlights')
  const kept = reader.group('retention')
  const list = reader.group('worldList')
  const settings: Settings = {
    threshold: reader.number('threshold', threshold, 1),
    highlights: {
      quotations: styles.oneOf('quotations', highlights.quotations, STYLES),
      claims: styles.oneOf('claims', highlights.claims, STYLES),
    },
    automaticSites: reader.texts('automaticSites', isOrigin),
    neverSites: reader.texts('neverSites'),
    retention: { days: kept.number('days', retention.days), megabytes: kept.number('megabytes', retention.megabytes) },
    refreshMinutes: reader.number('refreshMinutes', refreshMinutes, 365 * DAY_MINUTES),
    worldList: { languages: list.texts('languages'), days: list.number('days', worldList.days) },
  }
  return { settings, unreadable: [reader, styles, kept, list].reduce((sum, { unreadable }) => sum + unreadable, 0) }
}

function isOrigin(text: string): boolean {
  return URL.canParse(text) && new URL(text).origin === text
}

/** Reads the fields of an object of which nothing is known, and counts those that are not what they should be. */
class FieldReader {
  readonly #fields: Record<string, unknown>
  unreadable = 0

  constructor(stored: unknown) {
    const isObject = typeof stored === 'object' && stored !== null && !Array.isArray(stored)
    this.#fields = isObject ? (stored as Record<string, unknown>) : {}
    if (!isObject && stored !== undefined) this.unreadable++
  }

  group(name: string): FieldReader {
    return new FieldReader(this.#fields[name])
  }

  number(name: string, otherwise: number, max = Number.MAX_SAFE_INTEGER): number {
    const isRight = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value <= max
    return this.#read(name, otherwise, isRight)
  }

  oneOf<Value>(name: string, otherwise: Value, values: readonly Value[]): Value {
    return this.#read(name, otherwise, (value): value is Value => values.includes(value as Value))
  }

  /** The texts of a list that are right; what is in it besides is left out. */
  texts(name: string, isRight: (text: string) => boolean = () => true): string[] {
    const list = this.#read<unknown[]>(name, [], Array.isArray)
    const texts = list.filter((value): value is string => typeof value === 'string' && isRight(value))
    this.unreadable += list.length - texts.length
    return texts
  }

  #read<Value>(name: string, otherwise: Value, isRight: (value: unknown) => value is Value): Value {
    const value = this.#fields[name]
    if (isRight(value)) return value
    if (value !== undefined) this.unreadable++
    return otherwise
  }
}

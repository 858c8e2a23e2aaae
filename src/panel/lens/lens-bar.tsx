/** Which of the sources are looked at. */
import type { PageComparison } from '../../messaging/outcome.ts'
import { nameCountry, nameLanguage } from '../../ui/name-codes.ts'
import { words } from '../words.ts'
import { type Lens, type LensKind, listLensValues } from './lens.ts'

const KINDS: LensKind[] = ['country', 'language', 'perspective']

export interface LensBarProps {
  /** The comparison without a lens. */
  whole: PageComparison
  /** How many articles pass. */
  shown: number
  lens: Lens
  onChange: (lens: Lens) => void
}

export function LensBar({ whole, shown, lens, onChange }: LensBarProps) {
  const groups = KINDS.map((kind) => ({ kind, values: listLensValues(whole, kind) })).filter(isChoice)
  if (groups.length === 0) return null
  return (
    <p class="lens">
      <label>
        <span>{words.lens.label}</span>
        <select value={write(lens)} onChange={({ currentTarget }) => onChange(read(currentTarget.value))}>
          <option value="">{words.lens.every}</option>
          {groups.map(({ kind, values }) => (
            <optgroup key={kind} label={words.lens.kinds[kind]}>
              {values.map(({ value, articles }) => (
                <option key={value} value={write({ kind, value })}>
                  {words.lens.option(nameValue(kind, value), articles)}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      <span class="soft" role="status">
        {lens && words.lens.shown(shown, whole.articles.length)}
      </span>
    </p>
  )
}

function isChoice({ values }: { values: readonly unknown[] }): boolean {
  return values.length > 0
}

function nameValue(kind: LensKind, value: string): string {
  if (kind === 'country') return nameCountry(value)
  return kind === 'language' ? nameLanguage(value) : value
}

/** A lens as the value of an option, which is text. */
function write(lens: Lens): string {
  return lens ? `${lens.kind} ${lens.value}` : ''
}

function read(value: string): Lens {
  const kind = KINDS.find((kind) => value.startsWith(`${kind} `))
  return kind && { kind, value: value.slice(kind.length + 1) }
}

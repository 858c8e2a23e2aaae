/** Which of the sources are looked at. */
import { type PlainMessage, say, sayCount } from '../../locale/say.ts'
import type { PageComparison } from '../../messaging/outcome.ts'
import { nameCountry, nameLanguage } from '../../ui/name-codes.ts'
import { type Lens, type LensKind, listLensValues } from './lens.ts'

const KIND_NAMES: Record<LensKind, PlainMessage> = {
  country: 'country',
  language: 'languageName',
  perspective: 'yourLabel',
}
/** In the order of the list. */
const KINDS = Object.keys(KIND_NAMES) as LensKind[]

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
        <span>{say('lensLabel')}</span>
        <select value={write(lens)} onChange={({ currentTarget }) => onChange(read(currentTarget.value))}>
          <option value="">{say('lensEvery')}</option>
          {groups.map(({ kind, values }) => (
            <optgroup key={kind} label={say(KIND_NAMES[kind])}>
              {values.map(({ value, articles }) => (
                <option key={value} value={write({ kind, value })}>
                  {say('lensOption', { name: nameValue(kind, value), count: articles })}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      <span class="soft" role="status">
        {lens && sayCount('lensShown', whole.articles.length, { shown })}
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

/** A list of sources to tick and add, with a search box where it is long. */
import { useState } from 'preact/hooks'
import { say, sayCount } from '../../locale/say.ts'
import { nameCountry, nameLanguage } from '../../ui/name-codes.ts'
import { nameSourceKind } from '../name-source-kind.ts'
import { useOptions } from '../options-context.ts'
import { searchList } from '../search-list.ts'
import { type NewSource, useAddSources } from './add-sources.ts'
import { SourcePacks } from './source-packs.tsx'
import type { ReaderPlace } from './suggest-outlets.ts'

/** Sources from which a list has a search box: fewer are quicker to read than to search. */
const MIN_SEARCHED = 12

const SEARCHED = {
  name: ({ name }: NewSource) => name,
  country: ({ country }: NewSource) => nameCountry(country),
  language: ({ language }: NewSource) => nameLanguage(language),
  host: ({ feed }: NewSource) => new URL(feed).hostname,
}

export interface SourcePickerProps {
  /** Names the list for screen readers. */
  label: string
  sources: readonly NewSource[]
  /** Feeds ticked at first. */
  ticked?: readonly string[]
  /** Shows the sources of the reader's country first, and offers those of others at a click. */
  place?: ReaderPlace
  onAdded?: () => void
}

export function SourcePicker({ label, sources, ticked = [], place, onAdded }: SourcePickerProps) {
  const { rows = [] } = useOptions()
  const addSources = useAddSources()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(ticked))
  const [search, setSearch] = useState('')
  const [country, setCountry] = useState(() =>
    sources.some((source) => source.country === place?.country) ? (place?.country ?? '') : '',
  )

  const held = new Set(rows.map(({ source }) => source.feed))
  const shown = searchSources(sources, search, country)
  const free = sources.filter(({ feed }) => !held.has(feed))
  const toAdd = free.filter(({ feed }) => chosen.has(feed))

  const tick = (more: readonly NewSource[]) => setChosen(new Set([...chosen, ...more.map(({ feed }) => feed)]))

  async function add(): Promise<void> {
    if (!(await addSources(toAdd))) return
    setChosen(new Set())
    onAdded?.()
  }

  return (
    <div class="picker">
      {sources.length >= MIN_SEARCHED && (
        <div class="toolbar">
          <input
            type="search"
            aria-label={say('searchIn', { list: label })}
            placeholder={say('searchHint')}
            value={search}
            onInput={(event) => setSearch(event.currentTarget.value)}
          />
          <CountrySelect sources={sources} chosen={country} onChoose={setCountry} />
          <button type="button" class="button" disabled={shown.length === 0} onClick={() => tick(shown)}>
            {sayCount('tickAllShown', shown.length)}
          </button>
        </div>
      )}
      {place && (
        <SourcePacks
          sources={sources}
          place={place}
          onPick={(picked, pack) => {
            setSearch('')
            setCountry(picked)
            tick(pack)
          }}
        />
      )}
      {shown.length === 0 && (
        <p class="notice" role="status">
          {say('nothingMatches')}
        </p>
      )}
      <ul class="ticks" aria-label={label}>
        {shown.map((source) => (
          <li key={source.feed}>
            <Tick
              source={source}
              held={held.has(source.feed)}
              ticked={chosen.has(source.feed)}
              onTick={(on) =>
                setChosen(new Set(on ? [...chosen, source.feed] : [...chosen].filter((feed) => feed !== source.feed)))
              }
            />
          </li>
        ))}
      </ul>
      {toAdd.length > 0 && <p class="soft">{say('pickerPrompt')}</p>}
      <p class="buttons">
        <button type="button" class="button main" disabled={toAdd.length === 0} onClick={() => void add()}>
          {toAdd.length === 0 ? say('addSources') : sayCount('addCount', toAdd.length)}
        </button>
        {toAdd.length > 0 && (
          <button type="button" class="button" onClick={() => setChosen(new Set())}>
            {say('untickAll')}
          </button>
        )}
      </p>
    </div>
  )
}

/** Best first; in the order given without a search. @param country ISO 3166-1 alpha-2, or empty for all. */
function searchSources(sources: readonly NewSource[], search: string, country: string): NewSource[] {
  const local = sources.filter((source) => country === '' || source.country === country)
  return searchList(local, search, SEARCHED)
}

interface CountrySelectProps {
  sources: readonly NewSource[]
  chosen: string
  onChoose: (country: string) => void
}

function CountrySelect({ sources, chosen, onChoose }: CountrySelectProps) {
  const codes = [...new Set(sources.flatMap(({ country }) => country ?? []))]
  if (codes.length < 2) return null
  const named = codes.map((code) => ({ code, name: nameCountry(code) }))
  return (
    <select aria-label={say('country')} value={chosen} onChange={(event) => onChoose(event.currentTarget.value)}>
      <option value="">{say('allCountries')}</option>
      {named
        .toSorted((a, b) => a.name.localeCompare(b.name))
        .map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
    </select>
  )
}

interface TickProps {
  source: NewSource
  held: boolean
  ticked: boolean
  onTick: (ticked: boolean) => void
}

function Tick({ source, held, ticked, onTick }: TickProps) {
  const kind = source.kind && nameSourceKind(source.kind)
  const about = [kind, nameCountry(source.country), nameLanguage(source.language), new URL(source.feed).hostname]
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={ticked || held}
        disabled={held}
        onChange={(event) => onTick(event.currentTarget.checked)}
      />
      <span>
        <bdi class="name">{source.name}</bdi>
        <span class="soft">{held ? say('inYourList') : about.filter(Boolean).join(' · ')}</span>
      </span>
    </label>
  )
}

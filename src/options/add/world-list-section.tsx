/** The world list: one switch, which languages and how many days of it are kept, and how much is there. */

import { useEffect, useRef } from 'preact/hooks'
import { WORLD_LIST } from '../../core/model/source.ts'
import { say } from '../../locale/say.ts'
import { listBrowserLanguages } from '../../platform/languages.ts'
import { NumberField } from '../../ui/field.tsx'
import { nameLanguage } from '../../ui/name-codes.ts'
import { Switch } from '../../ui/switch.tsx'
import { useOptions } from '../options-context.ts'
import { type SettingsSectionProps, useSettings } from '../settings/use-settings.ts'
import { describeHeld } from './describe-held.ts'

/** Those with most articles in the list. The browser's own are always offered. */
const LANGUAGES = 'ar bg cs de el en es fr hi hr hu id it ja ko nl pl pt ro ru sq sr sv tr uk vi zh'.split(' ')
/** A day has about 200,000 listings in all languages. */
const MAX_DAYS = 7

/** See `openOptionsAt`. */
const ADDRESS = '#add/world-list'

export function WorldListSection() {
  const { api, rows, attempt, notify, reload, refresh } = useOptions()
  const [settings, changeSettings] = useSettings()
  const row = rows?.find(({ source }) => source.id === WORLD_LIST.id)
  const on = row?.source.enabled ?? false
  const section = useRef<HTMLElement>(null)
  // The browser looks for what the address names before there is anything.
  useEffect(() => {
    if (location.hash === ADDRESS) section.current?.scrollIntoView()
  }, [])

  /** Called straight from the click: a browser lets nothing later ask for access, so nothing is awaited first. */
  async function switchOn(): Promise<void> {
    const granted = await attempt(api.requestAccess([WORLD_LIST.feed]))
    if (granted === false) notify({ text: say('worldListRefused'), alert: true })
    if (!granted) return
    await attempt(api.library.saveSources([WORLD_LIST]))
    await reload()
    await refresh([WORLD_LIST.id])
  }

  async function switchOff(): Promise<void> {
    await attempt(api.library.removeSource({ id: WORLD_LIST.id }))
    await reload()
  }

  return (
    <section ref={section} class="section" aria-labelledby="add-world-list">
      <h2 id="add-world-list">{say('worldListTitle')}</h2>
      <p class="soft">{say('worldListAbout')}</p>
      <p class="soft">{say('worldListPrivacy')}</p>
      <p class="switch-line">
        <Switch label={say('worldListOn')} on={on} onChange={(wanted) => void (wanted ? switchOn() : switchOff())} />
        <span aria-hidden="true">{say('worldListOn')}</span>
      </p>
      {on && row && <p role="status">{describeHeld(row.articleCount, row.status, Date.now())}</p>}
      {on && settings && <WorldListChoice settings={settings} onChange={(changes) => void changeSettings(changes)} />}
      <p class="soft">
        <a href={WORLD_LIST.homepage} target="_blank" rel="noopener noreferrer">
          {say('worldListSource')}
        </a>
      </p>
    </section>
  )
}

function WorldListChoice({ settings: { worldList }, onChange }: SettingsSectionProps) {
  const own = listBrowserLanguages()
  const chosen = worldList.languages.length > 0 ? worldList.languages : own
  const offered = [...new Set([...own, ...LANGUAGES, ...chosen])]

  function choose(language: string, wanted: boolean): void {
    const languages = wanted ? [...chosen, language] : chosen.filter((other) => other !== language)
    onChange({ worldList: { ...worldList, languages } })
  }

  return (
    <>
      <fieldset class="languages">
        <legend>{say('worldListLanguages')}</legend>
        {offered
          .map((code) => ({ code, name: nameLanguage(code) }))
          .toSorted((a, b) => a.name.localeCompare(b.name))
          .map(({ code, name }) => (
            <label key={code} class="check">
              <input
                type="checkbox"
                checked={chosen.includes(code)}
                onChange={(event) => choose(code, event.currentTarget.checked)}
              />
              {name}
            </label>
          ))}
      </fieldset>
      <NumberField
        label={say('worldListDays')}
        value={worldList.days}
        min={1}
        max={MAX_DAYS}
        onChange={(days) => onChange({ worldList: { ...worldList, days } })}
      />
    </>
  )
}

/** The first sources: outlets of the reader's country and language, ticked already, and the world list; one button and one prompt. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { WORLD_LIST } from '../../core/model/source.ts'
import { say, sayCount } from '../../locale/say.ts'
import type { NewSource } from '../../options/add/add-sources.ts'
import { CATALOGUE } from '../../options/add/catalogue.ts'
import { listCountries, packOf, readPlace, suggestOutlets } from '../../options/add/suggest-outlets.ts'
import { nameCountry, nameLanguage } from '../../ui/name-codes.ts'
import { ProgressLine } from '../../ui/progress-line.tsx'
import { Switch } from '../../ui/switch.tsx'
import type { WelcomeApi } from '../api.ts'
import { Ready } from './ready.tsx'
import { useFirstSources } from './use-first-sources.ts'

export interface ChooseSourcesProps {
  api: WelcomeApi
  /** BCP 47, the preferred first. */
  languages: readonly string[]
}

export function ChooseSources({ api, languages }: ChooseSourcesProps) {
  const { stage, progress, add, retry, cancel } = useFirstSources(api)
  const section = useRef<HTMLElement>(null)
  const isFetching = stage.state === 'fetching'
  // What takes the place of the form is shorter, and would be above what the reader sees.
  useEffect(() => {
    if (isFetching) section.current?.scrollIntoView({ block: 'nearest' })
  }, [isFetching])
  return (
    <section ref={section} class="section" aria-labelledby="choose">
      <h2 id="choose">{say('welcomeChooseTitle')}</h2>
      {isFetching ? (
        <ProgressLine
          text={
            progress && progress.sourcesTotal > 0
              ? say('welcomeProgress', {
                  done: progress.sourcesDone,
                  sources: sayCount('sources', progress.sourcesTotal),
                  articles: sayCount('articleCount', progress.articlesAdded),
                })
              : say('welcomeStarting')
          }
          done={progress?.sourcesDone ?? 0}
          total={progress?.sourcesTotal ?? 0}
          onCancel={() => void cancel()}
        />
      ) : stage.state === 'ready' ? (
        <Ready result={stage.result} onRetry={(ids) => void retry(ids)} />
      ) : (
        <OutletForm languages={languages} onAdd={(chosen) => void add(chosen)} />
      )}
      {(stage.state === 'refused' || stage.state === 'problem') && (
        <p class="problem" role="alert">
          {stage.problem ?? say('welcomeRefused')}
        </p>
      )}
    </section>
  )
}

interface OutletFormProps extends Pick<ChooseSourcesProps, 'languages'> {
  onAdd: (chosen: readonly NewSource[]) => void
}

function OutletForm({ languages, onAdd }: OutletFormProps) {
  const place = readPlace(languages)
  const countries = listCountries(CATALOGUE, place.language)
  const [offered, setOffered] = useState(() => suggestOutlets(CATALOGUE, place))
  const [unticked, setUnticked] = useState<ReadonlySet<string>>(new Set())
  const [headlines, setHeadlines] = useState(false)
  const outlets = offered.filter(({ feed }) => !unticked.has(feed))
  const chosen = headlines ? [...outlets, WORLD_LIST] : outlets

  return (
    <>
      <p>{say('welcomeChooseIntro')}</p>
      <label class="country">
        {say('welcomeCountry')}{' '}
        <select
          onChange={({ currentTarget: { value } }) =>
            setOffered(value === '' ? suggestOutlets(CATALOGUE, place) : packOf(CATALOGUE, value, place.language))
          }
        >
          <option value="">{say('welcomeYourPlace')}</option>
          {countries.map((code) => (
            <option key={code} value={code}>
              {nameCountry(code)}
            </option>
          ))}
        </select>
      </label>
      <ul class="ticks">
        {offered.map(({ name, feed, country, language }) => (
          <li key={feed}>
            <label class="check">
              <input
                type="checkbox"
                checked={!unticked.has(feed)}
                onChange={({ currentTarget: { checked } }) => setUnticked(change(unticked, feed, !checked))}
              />
              <span>
                <bdi class="name">{name}</bdi>
                <span class="soft">{[nameCountry(country), nameLanguage(language)].join(' · ')}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      <p class="switch-line">
        <Switch label={say('welcomeHeadlines')} on={headlines} onChange={setHeadlines} />
        <span aria-hidden="true">{say('welcomeHeadlines')}</span>
      </p>
      <p class="soft">{say('welcomeHeadlinesAbout')}</p>
      <p class="soft">{say('welcomePrompt')}</p>
      <p class="buttons">
        <button type="button" class="button main" disabled={chosen.length === 0} onClick={() => onAdd(chosen)}>
          {nameButton(outlets.length, headlines)}
        </button>
        <a href="../options/index.html#add">{say('welcomeMore')}</a>
      </p>
    </>
  )
}

function nameButton(outlets: number, headlines: boolean): string {
  if (outlets === 0) return headlines ? say('addHeadlines') : say('tickAtLeastOne')
  return headlines ? sayCount('addOutletsAndHeadlines', outlets) : sayCount('addOutlets', outlets)
}

function change(set: ReadonlySet<string>, item: string, wanted: boolean): ReadonlySet<string> {
  return new Set(wanted ? [...set, item] : [...set].filter((other) => other !== item))
}

/** Adds a source by its address: a feed's, or a site's, which is searched for what it offers. */
import { useState } from 'preact/hooks'
import { say } from '../../locale/say.ts'
import { listSiteAddresses } from '../../platform/site-addresses.ts'
import { TextField } from '../../ui/field.tsx'
import { useOptions } from '../options-context.ts'
import { readAddress } from '../read-address.ts'
import type { NewSource } from './add-sources.ts'
import { SourcePicker } from './source-picker.tsx'

type Search =
  | { state: 'idle' }
  | { state: 'searching'; host: string }
  | { state: 'found'; sources: NewSource[] }
  | { state: 'problem'; text: string }

export function AddressSection() {
  const { api } = useOptions()
  const [search, setSearch] = useState<Search>({ state: 'idle' })

  /** Called straight from the submit: a browser lets nothing later ask for access, so nothing is awaited first. */
  async function find(typed: string): Promise<Search> {
    const address = readAddress(typed)
    if (!address) return problem(say('notAnAddress', { example: 'www.example.org' }))
    if (!(await api.requestAccess(listSiteAddresses(address.href)))) {
      return problem(say('noAccessToSite', { host: address.host }))
    }
    setSearch({ state: 'searching', host: address.host })
    const found = await api.library.findSources({ address: address.href })
    return { state: 'found', sources: found.map(({ title, ...rest }) => ({ name: title, ...rest })) }
  }

  function submit(event: preact.TargetedEvent<HTMLFormElement>): void {
    event.preventDefault()
    const typed = String(new FormData(event.currentTarget).get('address'))
    void find(typed)
      .catch(({ message }: Error) => problem(message))
      .then(setSearch)
  }

  return (
    <section class="section" aria-labelledby="add-address">
      <h2 id="add-address">{say('byAddress')}</h2>
      <form onSubmit={submit}>
        <TextField
          label={say('addressLabel')}
          name="address"
          inputMode="url"
          placeholder="www.example.org"
          help={say('addressHelp')}
          required
        />
        <p class="buttons">
          <button type="submit" class="button main" disabled={search.state === 'searching'}>
            {say('findSources')}
          </button>
        </p>
      </form>
      {search.state === 'searching' && <p role="status">{say('lookingAt', { host: search.host })}</p>}
      {search.state === 'problem' && (
        <p class="problem" role="alert">
          {search.text}
        </p>
      )}
      {search.state === 'found' && (
        <SourcePicker
          label={say('sourcesFound')}
          sources={search.sources}
          ticked={chooseBest(search.sources)}
          onAdded={() => setSearch({ state: 'idle' })}
        />
      )}
    </section>
  )
}

/** The feed of the first one; of a WordPress site the one with full texts. */
function chooseBest(sources: readonly NewSource[]): string[] {
  const best = sources.find(({ kind }) => kind === 'wordpress') ?? sources[0]
  return best ? [best.feed] : []
}

function problem(text: string): Search {
  return { state: 'problem', text }
}

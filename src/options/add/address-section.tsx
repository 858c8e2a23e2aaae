/** Adds a source by its address: a feed's, or a site's that names its feeds. */
import { useState } from 'preact/hooks'
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
    if (!address) return problem('That is not a web address. Example: www.example.org')
    if (!(await api.requestAccess([address.href]))) {
      return problem(`Without access to ${address.host}, Parallax cannot look there. Nothing was added.`)
    }
    setSearch({ state: 'searching', host: address.host })
    const found = await api.library.findFeeds({ address: address.href })
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
      <h2 id="add-address">By address</h2>
      <form onSubmit={submit}>
        <TextField
          label="Address of a feed or a site"
          name="address"
          inputMode="url"
          placeholder="www.example.org"
          help="Your browser asks you for access to this one site. Nothing about what you read is sent there."
          required
        />
        <p class="buttons">
          <button type="submit" class="button main" disabled={search.state === 'searching'}>
            Find feeds
          </button>
        </p>
      </form>
      {search.state === 'searching' && <p role="status">Looking for feeds at {search.host}…</p>}
      {search.state === 'problem' && (
        <p class="problem" role="alert">
          {search.text}
        </p>
      )}
      {search.state === 'found' && (
        <SourcePicker
          label="Feeds found"
          sources={search.sources}
          ticked={search.sources.slice(0, 1).map(({ feed }) => feed)}
          onAdded={() => setSearch({ state: 'idle' })}
        />
      )}
    </section>
  )
}

function problem(text: string): Search {
  return { state: 'problem', text }
}

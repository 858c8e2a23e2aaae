/** Edits what is known about a source. */
import { useState } from 'preact/hooks'
import { InvalidDataError, parse } from '../../core/model/parse.ts'
import { type Source, sourceSchema } from '../../core/model/source.ts'
import { say } from '../../locale/say.ts'
import { listSourceSites } from '../../platform/site-addresses.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { TextField } from '../../ui/field.tsx'
import { useOptions } from '../options-context.ts'

export function EditDialog({ source, onClose }: { source: Source; onClose: () => void }) {
  const options = useOptions()
  const [problem, setProblem] = useState<string>()

  async function save(form: HTMLFormElement): Promise<void> {
    const edited = readSource(source, new FormData(form))
    if (typeof edited === 'string') return setProblem(edited)
    // A new address needs its own access, and only a click may ask for it: nothing is awaited first.
    const moved = edited.feed !== undefined && edited.feed !== source.feed
    const given = moved ? await options.api.requestAccess(listSourceSites(edited)) : true
    if (!given) return setProblem(say('noAccessToNewAddress'))
    const reason = await options.api.library.saveSources([edited]).then(
      () => undefined,
      ({ message }: Error) => message,
    )
    if (reason !== undefined) return setProblem(reason)
    await options.reload()
    onClose()
  }

  return (
    <Dialog title={say('editTitle')} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void save(event.currentTarget)
        }}
      >
        <TextField label={say('name')} name="name" value={source.name} required />
        <TextField label={say('homepage')} name="homepage" inputMode="url" value={source.homepage} />
        <TextField label={say('feedAddress')} name="feed" inputMode="url" value={source.feed} />
        <div class="pair">
          <TextField
            label={say('country')}
            name="country"
            value={source.country}
            pattern="[A-Za-z]{2}"
            help={say('countryHelp')}
          />
          <TextField label={say('languageName')} name="language" value={source.language} help={say('languageHelp')} />
        </div>
        <TextField
          label={say('perspective')}
          name="perspective"
          value={source.perspective}
          help={say('perspectiveHelp')}
        />
        {source.fetchPages && (
          <label class="check">
            <input type="checkbox" name="fetchPages" defaultChecked /> {say('alwaysReadPages')}
          </label>
        )}
        {problem && (
          <p class="problem" role="alert">
            {problem}
          </p>
        )}
        <p class="buttons">
          <button type="submit" class="button main">
            {say('save')}
          </button>
          <button type="button" class="button" onClick={onClose}>
            {say('cancel')}
          </button>
        </p>
      </form>
    </Dialog>
  )
}

/** The source that the form describes, or what is wrong with it. Fields left empty are left out. */
function readSource({ id, enabled, kind, pageSites }: Source, form: FormData): Source | string {
  const fields = ['name', 'homepage', 'feed', 'country', 'language', 'perspective'] as const
  const values = fields.map((field) => [field, String(form.get(field) ?? '').trim()] as const)
  const filled = Object.fromEntries(values.filter(([, value]) => value !== ''))
  try {
    return parse(sourceSchema, {
      ...filled,
      ...(filled.country && { country: filled.country.toUpperCase() }),
      ...(form.has('fetchPages') && { fetchPages: true }),
      ...(kind && { kind }),
      ...(pageSites && { pageSites }),
      id,
      enabled,
    })
  } catch (error) {
    if (error instanceof InvalidDataError) return error.message
    throw error
  }
}

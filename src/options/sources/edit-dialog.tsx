/** Edits what is known about a source. */
import { useState } from 'preact/hooks'
import { InvalidDataError, parse } from '../../core/model/parse.ts'
import { type Source, sourceSchema } from '../../core/model/source.ts'
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
    const given = edited.feed && edited.feed !== source.feed ? await options.api.requestAccess([edited.feed]) : true
    if (!given) return setProblem('Without access to the new address the feed cannot be read. Nothing was changed.')
    await options.attempt(options.api.library.saveSources([edited]))
    await options.reload()
    onClose()
  }

  return (
    <Dialog title="Edit source" onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void save(event.currentTarget)
        }}
      >
        <TextField label="Name" name="name" value={source.name} required />
        <TextField label="Homepage" name="homepage" inputMode="url" value={source.homepage} />
        <TextField label="Address of the feed" name="feed" inputMode="url" value={source.feed} />
        <div class="pair">
          <TextField
            label="Country"
            name="country"
            value={source.country}
            pattern="[A-Za-z]{2}"
            help="Two letters: MX"
          />
          <TextField label="Language" name="language" value={source.language} help="Its code: en, es-MX" />
        </div>
        <TextField
          label="Perspective"
          name="perspective"
          value={source.perspective}
          help="Your own label. Parallax never fills it in."
        />
        {source.fetchPages && (
          <label class="check">
            <input type="checkbox" name="fetchPages" defaultChecked /> Always read the page of an article of which the
            feed holds a teaser only
          </label>
        )}
        {problem && (
          <p class="problem" role="alert">
            {problem}
          </p>
        )}
        <p class="buttons">
          <button type="submit" class="button main">
            Save
          </button>
          <button type="button" class="button" onClick={onClose}>
            Cancel
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

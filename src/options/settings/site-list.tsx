/** A list of sites that the reader adds to and removes from. */
import { useId, useState } from 'preact/hooks'
import { say } from '../../locale/say.ts'
import { TextField } from '../../ui/field.tsx'

export interface SiteListProps {
  title: string
  about: string
  /** Shown while the list is empty. */
  none: string
  sites: readonly string[]
  /** Resolves with the reason when a site cannot be added. */
  onAdd: (typed: string) => Promise<string | undefined>
  onRemove: (site: string) => void
}

export function SiteList({ title, about, none, sites, onAdd, onRemove }: SiteListProps) {
  const id = useId()
  const [problem, setProblem] = useState<string>()

  async function add(form: HTMLFormElement): Promise<void> {
    const reason = await onAdd(String(new FormData(form).get('site'))).catch(({ message }: Error) => message)
    setProblem(reason)
    if (reason === undefined) form.reset()
  }

  return (
    <section class="section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p class="soft">{about}</p>
      {sites.length === 0 ? (
        <p>{none}</p>
      ) : (
        <ul class="sites">
          {sites.map((site) => (
            <li key={site}>
              {site}
              <button
                type="button"
                class="link"
                aria-label={say('removeNamed', { name: site })}
                onClick={() => onRemove(site)}
              >
                {say('remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <form
        class="inline"
        onSubmit={(event) => {
          event.preventDefault()
          void add(event.currentTarget)
        }}
      >
        <TextField label={say('addSite')} name="site" inputMode="url" placeholder="www.example.org" required />
        <button type="submit" class="button">
          {say('add')}
        </button>
      </form>
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
    </section>
  )
}

/** Adds an article from pasted text. */
import { useState } from 'preact/hooks'
import { BY_HAND_SOURCE_ID } from '../../core/model/source.ts'
import { say } from '../../locale/say.ts'
import { Field, TextField } from '../../ui/field.tsx'
import { useOptions } from '../options-context.ts'
import { readAddress } from '../read-address.ts'
import { describeReport } from './import-result.tsx'

export function PasteSection() {
  const { api, attempt, reload, notify } = useOptions()
  const [problems, setProblems] = useState<string[]>([])

  async function add(form: HTMLFormElement): Promise<void> {
    const article = readArticle(new FormData(form))
    const report = await attempt(api.library.addArticles({ sourceId: BY_HAND_SOURCE_ID, articles: [article] }))
    if (!report) return
    setProblems(report.problems)
    if (report.problems.length > 0) return
    form.reset()
    notify({ text: describeReport(report) })
    await reload()
  }

  return (
    <section class="section" aria-labelledby="add-text">
      <h2 id="add-text">{say('pastedText')}</h2>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void add(event.currentTarget)
        }}
      >
        <TextField label={say('headline')} name="headline" required />
        <div class="pair">
          <TextField label={say('outlet')} name="publisher" required />
          <Field label={say('date')}>{(links) => <input {...links} type="date" name="datePublished" />}</Field>
        </div>
        <TextField label={say('address')} name="url" inputMode="url" help={say('pasteAddressHelp')} />
        <Field label={say('text')} help={say('pasteTextHelp')}>
          {(links) => <textarea {...links} name="articleBody" rows={8} dir="auto" required />}
        </Field>
        {problems.map((problem) => (
          <p key={problem} class="problem" role="alert">
            {problem}
          </p>
        ))}
        <p class="buttons">
          <button type="submit" class="button main">
            {say('addArticle')}
          </button>
        </p>
      </form>
    </section>
  )
}

/** Fields left empty are left out; the library checks the rest. */
function readArticle(form: FormData): Record<string, string> {
  const read = (name: string) => String(form.get(name) ?? '').trim()
  const url = readAddress(read('url'))?.href ?? read('url')
  return {
    id: `pasted:${crypto.randomUUID()}`,
    headline: read('headline'),
    publisher: read('publisher'),
    articleBody: read('articleBody').replace(/\r\n?/g, '\n'),
    ...(url && { url }),
    ...(read('datePublished') && { datePublished: read('datePublished') }),
  }
}

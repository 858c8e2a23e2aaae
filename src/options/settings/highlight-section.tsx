/** How matches are marked in a page, with a sample to see it on. */
import type { HighlightStyle, Settings } from '../../platform/settings.ts'
import { Field } from '../../ui/field.tsx'
import type { SettingsSectionProps } from './use-settings.ts'

const STYLES: [HighlightStyle, string][] = [
  ['background', 'Background and underline'],
  ['underline', 'Underline'],
  ['none', 'None'],
]
const KINDS: [keyof Settings['highlights'], string][] = [
  ['quotations', 'Quotations'],
  ['claims', 'Claims'],
]

export function HighlightSection({ settings: { highlights }, onChange }: SettingsSectionProps) {
  return (
    <section class="section" aria-labelledby="highlights">
      <h2 id="highlights">Highlights in the page</h2>
      <div class="pair">
        {KINDS.map(([kind, name]) => (
          <Field key={kind} label={name}>
            {(links) => (
              <select
                {...links}
                value={highlights[kind]}
                onChange={(event) =>
                  onChange({ highlights: { ...highlights, [kind]: event.currentTarget.value as HighlightStyle } })
                }
              >
                {STYLES.map(([style, words]) => (
                  <option key={style} value={style}>
                    {words}
                  </option>
                ))}
              </select>
            )}
          </Field>
        ))}
      </div>
      <figure class="preview">
        <figcaption class="soft">Preview</figcaption>
        <p>
          The bridge will stay closed until spring.{' '}
          <span class={`quote ${highlights.quotations}`}>“We will not take any risk,” the mayor said on Monday.</span>{' '}
          <span class={`claim ${highlights.claims}`}>The repairs are to cost six million euros.</span> Work begins in
          October.
        </p>
      </figure>
    </section>
  )
}

/** How matches are marked in a page, with a sample to see it on. */
import { type PlainMessage, say } from '../../locale/say.ts'
import type { HighlightStyle, Settings } from '../../platform/settings.ts'
import { Field } from '../../ui/field.tsx'
import type { SettingsSectionProps } from './use-settings.ts'

const STYLES: [HighlightStyle, PlainMessage][] = [
  ['background', 'styleBackground'],
  ['underline', 'styleUnderline'],
  ['none', 'styleNone'],
]
const KINDS: [keyof Settings['highlights'], PlainMessage][] = [
  ['quotations', 'quotations'],
  ['claims', 'claims'],
]

export function HighlightSection({ settings: { highlights }, onChange }: SettingsSectionProps) {
  return (
    <section class="section" aria-labelledby="highlights">
      <h2 id="highlights">{say('highlightsTitle')}</h2>
      <div class="pair">
        {KINDS.map(([kind, name]) => (
          <Field key={kind} label={say(name)}>
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
                    {say(words)}
                  </option>
                ))}
              </select>
            )}
          </Field>
        ))}
      </div>
      <figure class="preview">
        <figcaption class="soft">{say('preview')}</figcaption>
        <p>
          {say('previewBefore')} <span class={`quote ${highlights.quotations}`}>{say('previewQuotation')}</span>{' '}
          <span class={`claim ${highlights.claims}`}>{say('previewClaim')}</span> {say('previewAfter')}
        </p>
      </figure>
    </section>
  )
}

/** How much the library holds, and how much of the browser's storage it takes. */
import { useId } from 'preact/hooks'
import { inMessageLanguage, messageLanguage, say } from '../../locale/say.ts'
import type { StorageUse } from '../../messaging/library-protocol.ts'

export function UsageSection({ usage }: { usage: StorageUse | undefined }) {
  const id = useId()
  return (
    <section class="section" aria-labelledby="usage">
      <h2 id="usage">{say('inYourLibrary')}</h2>
      {!usage && <p role="status">{say('measuring')}</p>}
      {usage && (
        <>
          <dl class="figures">
            <Figure name={say('articles')} value={usage.articles.toLocaleString(messageLanguage())} />
            <Figure name={say('statements')} value={usage.statements.toLocaleString(messageLanguage())} />
            {usage.listings > 0 && (
              <Figure name={say('headlines')} value={usage.listings.toLocaleString(messageLanguage())} />
            )}
            <Figure name={say('space')} value={formatBytes(usage.bytes)} />
          </dl>
          {usage.quota !== undefined && (
            <p>
              <span id={id}>
                {say('spaceAllowed', { used: formatBytes(usage.bytes), quota: formatBytes(usage.quota) })}
              </span>
              <meter aria-labelledby={id} value={usage.bytes} max={usage.quota} />
            </p>
          )}
          <p class="soft">{say('keptHere')}</p>
        </>
      )}
    </section>
  )
}

function Figure({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  )
}

const byteFormat = inMessageLanguage((language) => new Intl.NumberFormat(language, { maximumSignificantDigits: 3 }))

const UNITS: [bytes: number, name: string][] = [
  [1e9, 'GB'],
  [1e6, 'MB'],
]

/** "30 kB", "310 MB", "12 GB": decimal units, as browsers and disks are measured. */
function formatBytes(bytes: number): string {
  const [size, name] = UNITS.find(([unit]) => bytes >= unit) ?? [1e3, 'kB']
  return `${byteFormat().format(bytes / size)} ${name}`
}

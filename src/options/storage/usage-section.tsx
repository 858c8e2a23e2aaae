/** How much the library holds, and how much of the browser's storage it takes. */
import { useId } from 'preact/hooks'
import type { StorageUse } from '../../messaging/library-protocol.ts'

export function UsageSection({ usage }: { usage: StorageUse | undefined }) {
  const id = useId()
  return (
    <section class="section" aria-labelledby="usage">
      <h2 id="usage">In your library</h2>
      {!usage && <p role="status">Measuring…</p>}
      {usage && (
        <>
          <dl class="figures">
            <Figure name="Articles" value={usage.articles.toLocaleString('en')} />
            <Figure name="Statements" value={usage.statements.toLocaleString('en')} />
            {usage.listings > 0 && <Figure name="Headlines" value={usage.listings.toLocaleString('en')} />}
            <Figure name="Space" value={formatBytes(usage.bytes)} />
          </dl>
          {usage.quota !== undefined && (
            <p>
              <span id={id}>
                {formatBytes(usage.bytes)} of the {formatBytes(usage.quota)} that your browser allows.
              </span>
              <meter aria-labelledby={id} value={usage.bytes} max={usage.quota} />
            </p>
          )}
          <p class="soft">All of it is kept on this machine.</p>
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

const UNITS: [bytes: number, name: string][] = [
  [1e9, 'GB'],
  [1e6, 'MB'],
]

/** "30 kB", "310 MB", "12 GB": decimal units, as browsers and disks are measured. */
function formatBytes(bytes: number): string {
  const [size, name] = UNITS.find(([unit]) => bytes >= unit) ?? [1e3, 'kB']
  return `${new Intl.NumberFormat('en', { maximumSignificantDigits: 3 }).format(bytes / size)} ${name}`
}

/** How much the library holds and what it takes of what the browser gives. */
import { useId } from 'preact/hooks'
import type { StorageUse } from '../../messaging/library-protocol.ts'

export function UseSection({ use }: { use: StorageUse | undefined }) {
  const id = useId()
  return (
    <section class="section" aria-labelledby="use">
      <h2 id="use">In your library</h2>
      {!use && <p role="status">Measuring…</p>}
      {use && (
        <>
          <dl class="figures">
            <Figure name="Articles" value={use.articles.toLocaleString('en')} />
            <Figure name="Statements" value={use.statements.toLocaleString('en')} />
            <Figure name="Space" value={formatBytes(use.bytes)} />
          </dl>
          {use.quota !== undefined && (
            <p>
              <span id={id}>
                {formatBytes(use.bytes)} of the {formatBytes(use.quota)} that your browser allows.
              </span>
              <meter aria-labelledby={id} value={use.bytes} max={use.quota} />
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

/** "0.4 MB", "310 MB", "12 GB": decimal units, as browsers and disks give them. */
export function formatBytes(bytes: number): string {
  const [divisor, unit] = bytes >= 1e9 ? ([1e9, 'GB'] as const) : ([1e6, 'MB'] as const)
  return `${new Intl.NumberFormat('en', { maximumSignificantDigits: 3 }).format(bytes / divisor)} ${unit}`
}

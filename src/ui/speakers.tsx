/** Who is quoted and by which reporting verb: "Claudia Sheinbaum · insisted". */
import type { Quotation } from '../core/model/statement.ts'

export function Speakers({ quotations }: { quotations: readonly Quotation[] }) {
  const said = quotations.map(({ speaker, cue }) => [speaker, cue].filter(Boolean).join(' · ')).filter(Boolean)
  if (said.length === 0) return null
  return <p class="speaker">{[...new Set(said)].join('; ')}</p>
}

/** The kinds of facts in dispute in words. */
import type { DisputedFact } from '../../core/model/story.ts'
import { type PlainMessage, say } from '../../locale/say.ts'

const NAMES: Record<DisputedFact['kind'], PlainMessage> = {
  number: 'disputeNumber',
  day: 'disputeDay',
  source: 'disputeSource',
  quotation: 'disputeQuotation',
}

export function nameDispute(kind: DisputedFact['kind']): string {
  return say(NAMES[kind])
}

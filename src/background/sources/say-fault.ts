/** Says what is wrong with a text that should list articles. */
import { say } from '../../locale/say.ts'
import type { Fault } from '../../messaging/listed-entries.ts'

/** @param otherwise what to say of a text that is something else, or in which nothing is wrong. */
export function sayFault(fault: Fault | undefined, otherwise: string): string {
  switch (fault?.kind) {
    case 'empty':
      return say('emptyFile')
    case 'webPage':
      return say('webPageSent', { otherwise })
    case 'breaksOff':
      return say('xmlBreaksOff')
    case 'broken':
      return say('xmlBroken', { line: fault.line })
    case 'endless':
      return say('listEndless')
    default:
      return otherwise
  }
}

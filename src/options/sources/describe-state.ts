/** The state of a source in words. */
import type { SourceStatus } from '../../core/model/source.ts'
import { say } from '../../locale/say.ts'
import type { SourceRow } from '../../messaging/library-protocol.ts'
import { formatAgo } from '../../ui/format-date.ts'

export interface StateDescription {
  /** The state in a word or two. */
  label: string
  /** What there is to say about it. */
  detail?: string
}

export function describeState({ source, status }: SourceRow): StateDescription {
  const problem = status.problem === undefined ? {} : { detail: status.problem }
  if (source.feed === undefined) return { label: say('stateNoFeed'), detail: say('stateNoFeedDetail') }
  switch (status.state) {
    case 'new':
      return { label: say('stateNew'), detail: say('stateNewDetail') }
    case 'fine':
      if (source.fetchPages || source.kind === 'newsSitemap')
        return { label: say('stateFine'), detail: say('stateFinePages') }
      return status.teasersOnly
        ? { label: say('stateTeasers'), detail: say('stateTeasersDetail') }
        : { label: say('stateFine') }
    case 'failing':
      return { label: say('stateFailing'), ...problem }
    case 'waiting':
      return { label: say('stateWaiting'), detail: [status.problem, nextTry(status)].filter(Boolean).join(' ') }
    case 'noPermission':
      return { label: say('stateNoAccess'), detail: say('stateNoAccessDetail'), ...problem }
  }
}

export function lacksAccess({ source, status }: SourceRow): boolean {
  return source.feed !== undefined && status.state === 'noPermission'
}

/** Whether reading the pages of its articles would help. */
export function offersPages({ source, status }: SourceRow): boolean {
  return status.state === 'fine' && status.teasersOnly === true && !source.fetchPages
}

function nextTry({ notBefore }: SourceStatus): string {
  return notBefore === undefined ? '' : say('stateNextTry', { when: formatAgo(notBefore, Date.now()) })
}

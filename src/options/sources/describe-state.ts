/** The state of a source in words. */
import type { SourceStatus } from '../../core/model/source.ts'
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
  if (source.feed === undefined) return { label: 'No feed', detail: 'It is never refreshed.' }
  switch (status.state) {
    case 'new':
      return { label: 'Not fetched yet', detail: 'Its address is not verified until then.' }
    case 'fine':
      if (source.fetchPages || source.kind === 'newsSitemap') return { label: 'Fine', detail: 'Its pages are read.' }
      return status.teasersOnly
        ? { label: 'Teasers only', detail: 'Its feed holds too little text to compare.' }
        : { label: 'Fine' }
    case 'failing':
      return { label: 'Failing', ...problem }
    case 'waiting':
      return { label: 'Waiting', detail: [status.problem, nextTry(status)].filter(Boolean).join(' ') }
    case 'noPermission':
      return { label: 'No access', detail: 'Parallax may not read its site.', ...problem }
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
  return notBefore === undefined ? '' : `Parallax will try again ${formatAgo(notBefore, Date.now())}.`
}

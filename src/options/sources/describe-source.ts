/** A source in words, as the table shows it and as it is searched. */
import type { SourceStatus } from '../../core/model/source.ts'
import type { SourceRow } from '../../messaging/library-protocol.ts'
import { formatAgo } from '../../ui/format-date.ts'

const countries = new Intl.DisplayNames('en', { type: 'region' })
const languages = new Intl.DisplayNames('en', { type: 'language' })

/** "Mexico"; the code itself when it is nobody's. */
export function nameCountry(code: string | undefined): string {
  return code === undefined ? '' : nameOr(code, countries)
}

/** "Mexican Spanish"; the tag itself when it is no language's. */
export function nameLanguage(tag: string | undefined): string {
  return tag === undefined ? '' : nameOr(tag, languages)
}

function nameOr(code: string, names: Intl.DisplayNames): string {
  try {
    return names.of(code) ?? code
  } catch {
    return code
  }
}

/** The state in a few words, and what there is to say about it. */
export interface StateWords {
  label: string
  detail?: string
}

export function describeState({ source, status }: SourceRow): StateWords {
  const problem = status.problem === undefined ? {} : { detail: status.problem }
  if (source.feed === undefined) return { label: 'No feed', detail: 'It is never refreshed.' }
  switch (status.state) {
    case 'new':
      return { label: 'Not fetched yet', detail: 'Its address is not verified until then.' }
    case 'fine':
      return status.teasersOnly
        ? { label: 'Teasers only', detail: 'Its feed holds too little text to compare.' }
        : { label: 'Fine' }
    case 'failing':
      return { label: 'Failing', ...problem }
    case 'waiting':
      return { label: 'Waiting', detail: [status.problem, nextTry(status)].filter(Boolean).join(' ') }
    case 'noPermission':
      return { label: 'No access', detail: 'Parallax may not read its site.' }
  }
}

function nextTry({ notBefore }: SourceStatus): string {
  return notBefore === undefined ? '' : `It is asked again ${formatAgo(notBefore, Date.now())}.`
}

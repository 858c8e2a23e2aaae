/** The kinds of sources in words. */
import type { SourceKind } from '../core/model/source.ts'
import { type PlainMessage, say } from '../locale/say.ts'

const NAMES: Record<SourceKind, PlainMessage> = {
  feed: 'kindFeed',
  newsSitemap: 'kindNewsSitemap',
  wordpress: 'kindWordPress',
  worldList: 'kindWorldList',
}

export function nameSourceKind(kind: SourceKind): string {
  return say(NAMES[kind])
}

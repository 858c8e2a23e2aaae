/** The kinds of sources in words. */
import type { SourceKind } from '../core/model/source.ts'

const NAMES: Record<SourceKind, string> = {
  feed: 'Feed',
  newsSitemap: 'News sitemap: reads the pages',
  wordpress: 'WordPress: full texts',
  worldList: 'World list: headlines alone',
}

export function nameSourceKind(kind: SourceKind): string {
  return NAMES[kind]
}

/** Every kind of source, with what reads it. */
import type { SourceKind } from '../../../core/model/source.ts'
import type { SourceReader } from '../source-kind.ts'
import { feed } from './feed.ts'
import { newsSitemap } from './news-sitemap.ts'
import { wordpress } from './wordpress.ts'

/** The kinds that list articles to be compared. */
export type ArticleSourceKind = Exclude<SourceKind, 'worldList'>

export const SOURCE_READERS: Record<ArticleSourceKind, SourceReader> = { feed, newsSitemap, wordpress }

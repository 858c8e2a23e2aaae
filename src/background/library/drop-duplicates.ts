/** Keeps an article out of the library that it holds already, under any source; a teaser gives way to the whole text. */
import { addressKey } from '../../core/library/identity/address.ts'
import type { NewsArticle } from '../../core/model/article.ts'
import type { ArticleRecord, Database } from '../../platform/database.ts'
import { findHeld } from '../../platform/library-store.ts'
import { publicationDay, today } from './calendar.ts'
import { isTeaser } from './teaser.ts'

/** An article with the keys that a duplicate is recognised by. */
export type KeyedArticle = Omit<ArticleRecord, 'segmentId' | 'sourceId'>

/** 120 bits: as short as an index key should be, and long enough that no two of a million texts share one. */
const TEXT_KEY_BYTES = 15

export interface FreshArticles {
  /** Those of which neither the library nor the rest of the list has the id, address or text, with their keys. */
  fresh: KeyedArticle[]
  /** What the library holds of them so far: the beginnings of their texts. */
  teasers: ArticleRecord[]
}

export async function dropDuplicates(database: Database, articles: readonly NewsArticle[]): Promise<FreshArticles> {
  const keyed = await Promise.all(articles.map(withKeys))
  const held = await Promise.all(keyed.map((article) => findHeld(database, article)))
  const teasers = new Map<string, ArticleRecord>()
  const seen = new Set<string>()
  const fresh = keyed.filter((article, i) => {
    const former = held[i]
    const completes =
      former !== undefined && isTeaser(former.article.articleBody) && !isTeaser(article.article.articleBody)
    const keys = [`id ${article.id}`, `text ${article.textKey}`, `address ${article.addressKey ?? article.id}`]
    const known = (former && !completes) || keys.some((key) => seen.has(key))
    for (const key of keys) seen.add(key)
    if (!known && former) teasers.set(former.id, former)
    return !known
  })
  return { fresh, teasers: [...teasers.values()] }
}

async function withKeys(article: NewsArticle): Promise<KeyedArticle> {
  return {
    id: article.id,
    day: publicationDay(article.datePublished) ?? today(),
    ...(article.url !== undefined && { addressKey: addressKey(article.url) }),
    textKey: await textKey(article),
    article,
  }
}

/**
 * A digest of the words of an article, which does not depend on white space and case.
 *
 * @internal
 */
export async function textKey({ articleBody }: Pick<NewsArticle, 'articleBody'>): Promise<string> {
  const words = articleBody.toLowerCase().split(/\s+/).join(' ').trim()
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(words))
  return btoa(String.fromCharCode(...new Uint8Array(digest).subarray(0, TEXT_KEY_BYTES)))
}

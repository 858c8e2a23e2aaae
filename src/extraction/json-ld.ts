/** What a page says about its article in JSON-LD (schema.org). Many hands write it, so nothing about it is taken for granted. */
import { queryAll } from './own-property.ts'

/** An object of unknown shape. */
export type JsonObject = Record<string, unknown>

/** schema.org/Article and those of its subtypes that mean a single article. */
const ARTICLE_TYPES =
  /^(?:https?:\/\/schema\.org\/)?(?:\w*Article|Report|BlogPosting|LiveBlogPosting|SocialMediaPosting)$/

/** How deep in lists and objects anything is looked for: honest pages nest three or four. */
const MAX_DEPTH = 10

/** The first article that the page's JSON-LD describes: by itself, in a list, in an @graph or as the page's main entity. */
export function findArticleData(document: Document): JsonObject | undefined {
  for (const script of queryAll(document, 'script[type="application/ld+json" i]')) {
    const found = findArticle(parseLeniently(script.textContent ?? ''))
    if (found) return found
  }
  return undefined
}

function findArticle(json: unknown, depth = 0): JsonObject | undefined {
  if (depth > MAX_DEPTH) return undefined
  const findInside = (inner: unknown) => findArticle(inner, depth + 1)
  if (Array.isArray(json)) return firstFound(json, findInside)
  if (!isObject(json)) return undefined
  if (listOf(json['@type']).some((type) => typeof type === 'string' && ARTICLE_TYPES.test(type))) return json
  return firstFound([json['@graph'], json.mainEntity, json.mainEntityOfPage], findInside)
}

/** Pages leave comment marks around the JSON and line breaks inside its strings. */
function parseLeniently(text: string): unknown {
  const bare = text.replace(/^\s*(?:<!--|(?:\/\/\s*)?<!\[CDATA\[)|(?:-->|(?:\/\/\s*)?\]\]>)\s*(?:;\s*)?$/g, '')
  try {
    return JSON.parse(bare.replace(/[\r\n\t]+/g, ' '))
  } catch {
    return undefined
  }
}

/** A string, the name of a person or organisation, or the names of several. */
export function nameOf(value: unknown, depth = 0): string | undefined {
  if (depth > MAX_DEPTH) return undefined
  if (typeof value === 'string') return value.trim() || undefined
  const nameInside = (inner: unknown) => nameOf(inner, depth + 1)
  if (Array.isArray(value)) return value.map(nameInside).filter(Boolean).join(', ') || undefined
  return isObject(value) ? nameInside(value.name) : undefined
}

function firstFound<Item, Found>(items: readonly Item[], find: (item: Item) => Found | undefined): Found | undefined {
  for (const item of items) {
    const found = find(item)
    if (found !== undefined) return found
  }
  return undefined
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [value]
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

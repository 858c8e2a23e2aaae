/** A WordPress site's posts in its REST interface, which has their whole texts where the feed often has excerpts. */
import * as v from 'valibot'
import { say } from '../../../locale/say.ts'
import type { Entry } from '../../../messaging/listed-entries.ts'
import { toWebAddress } from '../../../messaging/to-web-address.ts'
import { fetchDocument } from '../fetch-document.ts'
import { mayVisit } from '../robots.ts'
import { type SourceReader, UnreadableSourceError } from '../source-kind.ts'

/** Posts of one answer; WordPress allows 100. */
const MAX_POSTS = 50

const renderedSchema = v.object({ rendered: v.string() })
const postSchema = v.object({
  link: v.string(),
  /** A moment in UTC without its zone. */
  date_gmt: v.optional(v.nullable(v.string())),
  title: renderedSchema,
  content: renderedSchema,
})

export const wordpress: SourceReader = {
  readsPages: false,
  async list(address, { signal, validators, readRobots }) {
    const robots = await readRobots(address)
    // Where nobody knows, nothing may be fetched (RFC 9309, 2.3.1.4).
    if (!robots) return { state: 'failed', problem: say('robotsUnknown') }
    if (!mayVisit(robots, address)) return { state: 'failed', problem: say('robotsForbid') }
    const fetched = await fetchDocument(address, signal, validators)
    if (fetched.state !== 'fetched') return fetched
    return {
      state: 'listed',
      list: { entries: parsePosts(fetched.text, fetched.address) },
      validators: fetched.validators,
    }
  },
}

/** The address of the newest posts. @param root of the REST interface, with or without readable addresses. */
export function postsAddress(root: string): string {
  const address = new URL(root)
  if (address.searchParams.has('rest_route')) address.searchParams.set('rest_route', '/wp/v2/posts')
  else address.pathname = `${address.pathname.replace(/\/$/, '')}/wp/v2/posts`
  address.searchParams.set('per_page', String(MAX_POSTS))
  address.searchParams.set('_fields', 'link,date_gmt,title,content')
  return address.href
}

/**
 * The posts of an answer; one that is not as it should be is left out.
 * @throws UnreadableSourceError for anything but a list of posts.
 */
export function parsePosts(text: string, base: string): Entry[] {
  const posts = parseJson(text)
  if (!Array.isArray(posts)) throw new UnreadableSourceError(say('notPosts'))
  const entries = posts.slice(0, MAX_POSTS).flatMap((post) => readPost(post, base) ?? [])
  if (entries.length === 0) throw new UnreadableSourceError(say('noArticlesInFile'))
  return entries
}

function readPost(json: unknown, base: string): Entry | undefined {
  const { success, output } = v.safeParse(postSchema, json)
  const address = success ? toWebAddress(output.link, base) : undefined
  if (!success || address === undefined) return undefined
  const { title, content, date_gmt: published } = output
  return { address, title: title.rendered, html: content.rendered, ...(published && { published }) }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new UnreadableSourceError(say('notPosts'), { cause: error })
  }
}

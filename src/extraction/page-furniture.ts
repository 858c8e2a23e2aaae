/** Tells the article's paragraphs from what pages put between them: adverts, invitations, links to other articles. */
import type { Block } from './read-blocks.ts'

/** What the page says about its article elsewhere, and may repeat in the text. */
interface KnownMetadata {
  headline?: string | undefined
  author?: string | undefined
  publisher?: string | undefined
}

/** Longer paragraphs are prose, whatever words they begin with; in code units. */
const MAX_FURNITURE_LENGTH = 200
/** A short block with a larger share of linked text leads elsewhere. */
const MAX_LINKED_SHARE_OF_BLOCK = 0.8

/** Blocks that say nothing but this. */
const LABELS =
  /^(?:advert(?:isement|ising)?|ad|sponsored(?: content)?|promoted|loading|share|print|save|comments?|reply|email|copy(?: link)?|facebook|twitter|x|whatsapp|linkedin|telegram|reddit|instagram|listen|watch(?: live)?|live|video|photos?|gallery|getty images|reuters|ap|afp|tags?|topics?|in this article|skip advertisement|continue reading(?: below)?|read (?:more|next|also)|see (?:more|also)|more(?: stories| on this(?: story)?| news)?|related(?: (?:articles?|stories|topics|news|content|coverage))?|recommended(?: stories)?|trending(?: now)?|most (?:read|popular)|editor['’]?s['’]? picks?|you (?:may|might) (?:also )?like|leave a (?:reply|comment)|view (?:all )?comments?|top stories|latest news|newsletters?)[\s.:!…»>→|]*$/i

/** Labels that say in their own words what follows: "Skip to main content", "Article continues after this advert". */
const OPEN_LABELS =
  /^(?:skip to |story continues below|article continues (?:after|below)).*(?:[\n\r\u2028\u2029][\s.:!…»>→|]*)?$/i

/** Blocks that begin like this, if they are short. */
const INVITATIONS =
  /^(?:(?:read|see|watch|listen)(?: more| next| also| here)?\s*[:|»→–—]|(?:also|more) (?:read|see|on|from)\s*[:|»→]|(?:related|recommended|don['’]t miss|exclusive|up next|editor['’]s note)\s*[:|»→]|(?:click|tap) (?:here|to)\b|sign up\b|subscribe\b|follow (?:us|@|the|live)\b|join (?:us|our|the conversation)\b|get (?:the|our) (?:latest|best|top|daily|free|newsletter)|download (?:the|our) app|share (?:this|on|via)\b|(?:copyright\b|©|\(c\))|all rights reserved|enable javascript|your browser does not support|by clicking|we use cookies|support (?:us|our journalism)|follow .{1,30} on (?:facebook|twitter|x|instagram|telegram|whatsapp|google news))/i

/** What a line of date and time consists of, apart from the names of people and outlets. */
const DATELINE =
  /\b(?:(?:first |last )?(?:published|updated|posted|modified)|on|at|by|ago|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*|minutes?|hours?|days?|mins?|read|[ap]\.?m\.?|gmt|utc|[bcemp][de]?s?t)\b|\d+(?:st|nd|rd|th)?/gi

const ENDS_SENTENCE = /[.!?。！？…]["'”’»)\]]*$/
const BYLINE = /^(?:by|written by|reporting by|von|par|por|de)\s+/i

/** Leaves out what is not part of the article, and headings that are then followed by nothing. */
export function removeFurniture(blocks: readonly Block[], metadata: KnownMetadata): Block[] {
  const article = blocks.filter((block) => !isFurniture(block, metadata))
  return article.slice(0, article.findLastIndex(({ heading }) => !heading) + 1)
}

/**
 * Whether a block is not part of the article.
 *
 * @internal
 */
export function isFurniture(block: Block, metadata: KnownMetadata): boolean {
  const { text } = block
  if (!/[\p{L}\p{N}]/u.test(text)) return true
  if (text.length > MAX_FURNITURE_LENGTH) return false
  if ([LABELS, OPEN_LABELS, INVITATIONS].some((pattern) => pattern.test(text)) || leadsElsewhere(block)) return true
  return repeats(text, metadata) || isDateline(text, metadata)
}

function leadsElsewhere({ text, linked }: Block): boolean {
  return linked > text.length * MAX_LINKED_SHARE_OF_BLOCK && !ENDS_SENTENCE.test(text)
}

function repeats(text: string, { headline, author, publisher }: KnownMetadata): boolean {
  const bare = fold(text.replace(BYLINE, ''))
  return [headline, author, publisher].some((known) => known !== undefined && fold(known) === bare)
}

/** "Published on Sunday, August 10, 2025 · The Guardian" */
function isDateline(text: string, { author = '', publisher = '' }: KnownMetadata): boolean {
  const rest = text.replace(author, '').replace(publisher, '').replace(DATELINE, '')
  return /\d/.test(text) && !/\p{L}/u.test(rest)
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Whether the page holds only the beginning of its article. */

import { ownProperty } from './own-property.ts'
import { countWords, type PageMetadata } from './page-metadata.ts'
import type { Steps } from './steps.ts'
import { Visibility } from './visibility.ts'

/** Fewer of the announced words than this are a part: words are counted in many ways, so a small gap says nothing. */
const MIN_SHARE_OF_ANNOUNCED = 0.6
/** Free teasers are shorter. A longer text behind a paywall was opened by a subscriber, and a notice means something else. */
const MAX_WORDS_OF_A_TEASER = 500
/** In code units. A longer text node with such words in it is prose about subscriptions. */
const MAX_NOTICE_LENGTH = 200

/** What pages write where the free part ends. */
const NOTICES =
  /\b(?:(?:subscribe|sign (?:in|up)|log ?in|register|pay)\b.{0,40}\bto (?:continue|keep|read|unlock|finish)|(?:continue|keep) reading (?:with|by|for|this (?:article|story) (?:with|by))|to (?:read|unlock|continue reading) (?:the (?:full|rest|whole|entire|remaining)|this (?:article|story))|(?:article|story|content) is (?:only )?(?:for|reserved for|available (?:only )?to|exclusive to) (?:our )?(?:subscribers|members)|for subscribers only|subscribers? exclusive|réservé aux abonnés|nur für abonnenten|solo para suscriptores|contenido exclusivo para suscriptores)/i

const BREAKS_OFF = /(?:…|\.\.\.|\[…\]|\[\.\.\.\])$/

/** @param body the text that was read from the page. */
export function* isCutOff(
  body: string,
  { announcedWords, paywalled }: PageMetadata,
  document: Document,
): Steps<boolean> {
  const words = countWords(body)
  if (announcedWords !== undefined && words < announcedWords * MIN_SHARE_OF_ANNOUNCED) return true
  if (words > MAX_WORDS_OF_A_TEASER) return false
  return paywalled || BREAKS_OFF.test(body) || (yield* showsNotice(document))
}

function* showsNotice(document: Document): Steps<boolean> {
  const walker = ownProperty(document, 'createTreeWalker').call(
    document,
    ownProperty(document, 'body'),
    NodeFilter.SHOW_TEXT,
  )
  const visibility = new Visibility()
  while (walker.nextNode()) {
    yield
    const text = walker.currentNode as Text
    const { data, parentElement } = text
    if (data.length > MAX_NOTICE_LENGTH || !parentElement || !NOTICES.test(data)) continue
    const isProse = !ownProperty(parentElement, 'closest').call(parentElement, 'script, style, noscript, template')
    if (isProse && visibility.isSeen(text)) return true
  }
  return false
}

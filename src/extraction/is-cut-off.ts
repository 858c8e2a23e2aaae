/** Whether the page holds only the beginning of its article. */

import { countWords, type PageMetadata } from './page-metadata.ts'
import { isSeen } from './visibility.ts'

/** Less than this share of the announced words: word counts are made by many methods, so a small gap says nothing. */
const LEAST_SHARE = 0.6
/** Free beginnings are shorter than this; with more words a page for payers was opened by one, and a notice means something else. */
const WORDS_OF_A_BEGINNING = 500
/** Notices are short; a longer text node that holds such words is prose about them. In code units. */
const LONGEST_NOTICE = 200

/** What pages write where the free part ends. */
const NOTICES =
  /\b(?:(?:subscribe|sign (?:in|up)|log ?in|register|pay)\b.{0,40}\bto (?:continue|keep|read|unlock|finish)|(?:continue|keep) reading (?:with|by|for|this (?:article|story) (?:with|by))|to (?:read|unlock|continue reading) (?:the (?:full|rest|whole|entire|remaining)|this (?:article|story))|(?:article|story|content) is (?:only )?(?:for|reserved for|available (?:only )?to|exclusive to) (?:our )?(?:subscribers|members)|for subscribers only|subscribers? exclusive|réservé aux abonnés|nur für abonnenten|solo para suscriptores|contenido exclusivo para suscriptores)/i

const BREAKS_OFF = /(?:…|\.\.\.|\[…\]|\[\.\.\.\])$/

/** @param body the text that was read. */
export function isCutOff(body: string, { announcedWords, paywalled }: PageMetadata, document: Document): boolean {
  const words = countWords(body)
  if (announcedWords !== undefined && words < announcedWords * LEAST_SHARE) return true
  if (words > WORDS_OF_A_BEGINNING) return false
  return paywalled || BREAKS_OFF.test(body) || showsNotice(document)
}

function showsNotice(document: Document): boolean {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const { data, parentElement } = walker.currentNode as Text
    if (data.length > LONGEST_NOTICE || !parentElement || !NOTICES.test(data)) continue
    if (!parentElement.closest('script, style, noscript, template') && isSeen(parentElement)) return true
  }
  return false
}

/**
 * What the parser does not know of older feeds, put as it knows it: RSS items that carry their text in `body` or
 * `fullitem` (Userland's and XHTML's ways before `content:encoded`), and Atom texts in Base64.
 */

/**
 * Its groups: what must stay as it is, to the end where nothing closes it, so that no feed can make the search slow;
 * and for an element with an item's text the closing slash.
 */
const OLD_ELEMENT = /(<!\[CDATA\[.*?(?:\]\]>|$)|<!--.*?(?:-->|$))|<(\/?)(?:xhtml:)?(?:body|fullitem)(?=[\s>])/gs
const BASE64_TEXT =
  /(<(title|summary|content)\s[^<>]*?(?:mode="base64"|type="application\/octet-stream")[^<>]*>)([\w+/=\s]*)(?=<\/\2>)/g

/** The same feed; all that is not known of stays as it is, mistakes and JSON included. */
export function moderniseFeed(xml: string): string {
  if (!xml.trimStart().startsWith('<')) return xml
  return xml
    .replace(OLD_ELEMENT, (found, kept?: string, slash = '') =>
      kept === undefined ? `<${slash}content:encoded` : found,
    )
    .replace(BASE64_TEXT, (found, opening: string, _, text: string) => {
      const decoded = decodeBase64(text)
      return decoded === undefined ? found : `${opening}${escapeXml(decoded)}`
    })
}

function decodeBase64(text: string): string | undefined {
  try {
    const bytes = Uint8Array.from(atob(text), (byte) => byte.charCodeAt(0))
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

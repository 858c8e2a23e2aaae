/**
 * Rewrites what the parser does not know of older feeds into what it knows: RSS items whose text is in `body` or
 * `fullitem` (the ways of XHTML and Userland before `content:encoded`), and Atom texts in Base64.
 *
 * Feeds come from strangers: no pattern here may take more than linear time, whatever it is given.
 */

/**
 * Its groups: what must stay as it is, up to the end of the feed if nothing closes it; and the closing slash of an
 * element that holds an item's text.
 */
const OLD_ELEMENT = /(<!\[CDATA\[.*?(?:\]\]>|$)|<!--.*?(?:-->|$))|<(\/?)(?:xhtml:)?(?:body|fullitem)(?=[\s>])/gs
/** Its groups: the opening tag, its name and its attributes; and a text that may be Base64. */
const ATOM_TEXT = /(<(title|summary|content)(\s[^<>]*)>)([\w+/=\s]*)(?=<\/\2>)/g
/** Searched for in the attributes alone: within the larger pattern each place to start from would be tried to the end. */
const BASE64_ATTRIBUTE = /mode="base64"|type="application\/octet-stream"/

/** The same feed in today's terms; whatever is not recognised stays as it is, mistakes and JSON included. */
export function moderniseFeed(xml: string): string {
  if (!xml.trimStart().startsWith('<')) return xml
  return xml
    .replace(OLD_ELEMENT, (found, kept?: string, slash = '') =>
      kept === undefined ? `<${slash}content:encoded` : found,
    )
    .replace(ATOM_TEXT, (found, opening: string, _name, attributes: string, text: string) => {
      const decoded = BASE64_ATTRIBUTE.test(attributes) ? decodeBase64(text) : undefined
      return decoded === undefined ? found : `${opening}${escapeXml(decoded)}`
    })
}

/** Undefined for what is not Base64 or not text in UTF-8. */
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

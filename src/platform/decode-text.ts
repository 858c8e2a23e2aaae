/**
 * Turns bytes into text, trying charsets in the order of RFC 7303 and of browsers: that of a byte order mark, the
 * server's, the document's own, UTF-8. A wrong or unknown charset never throws.
 */

/** How many bytes of a document are searched for its own declaration: what the HTML standard prescribes. */
const PRESCAN_BYTES = 1024

/** @param contentType the value of the Content-Type header; empty when there is none. */
export function decodeText(bytes: Uint8Array, contentType: string): string {
  const declared = declaredCharset(bytes)
  const charset = [markedCharset(bytes), namedCharset(contentType), declared].find(isKnown) ?? 'utf-8'
  return (decodeStrictly(bytes, charset) ?? decodeFaulty(bytes, charset, declared)).replace(CONTROLS, readAsWindows)
}

/** A text that breaks the rules of its charset: either it has another one, or a few of its bytes are damaged. */
function decodeFaulty(bytes: Uint8Array, charset: string, declared = 'windows-1252'): string {
  const text = new TextDecoder(charset).decode(bytes)
  return (isMisread(text) ? decodeStrictly(bytes, declared) : undefined) ?? text
}

/** In the wrong charset hardly any character beyond ASCII comes out whole; in a damaged text most of them do. */
function isMisread(text: string): boolean {
  let faults = 0
  let whole = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit === REPLACEMENT) faults++
    else if (unit > 0x7f) whole++
  }
  return faults > whole
}

/** What decoders put in place of bytes that they cannot read. */
const REPLACEMENT = 0xfffd

/** No text has these on purpose: somebody declared Windows-1252, with its curly quotes, as ISO 8859-1. */
const CONTROLS = /[\u0080-\u009F]/g
/** What Windows-1252 has in their place; a space where it has nothing. */
const WINDOWS_1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'

function readAsWindows(control: string): string {
  return WINDOWS_1252[control.charCodeAt(0) - 0x80] ?? control
}

function markedCharset([a, b, c]: Uint8Array): string | undefined {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  return undefined
}

function namedCharset(contentType: string): string | undefined {
  return /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType)?.[1]
}

/** The encoding of an XML declaration or a `<meta charset>`. */
function declaredCharset(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN_BYTES)).replaceAll('\0', '')
  const declared =
    /<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)/i.exec(start) ?? /<meta[^>]*charset\s*=\s*["']?([\w.:-]+)/i.exec(start)
  return declared?.[1]
}

function isKnown(charset: string | undefined): charset is string {
  try {
    return charset !== undefined && new TextDecoder(charset).encoding !== ''
  } catch {
    return false
  }
}

function decodeStrictly(bytes: Uint8Array, charset: string): string | undefined {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/**
 * Bytes to text, for what is fetched and for files alike. Their charset is looked for where RFC 7303 and browsers look:
 * byte order mark, the server's word, the document's own, then UTF-8 where the bytes are valid, else Windows-1252.
 */

/** How far into a document its own declaration is looked for, in bytes: what the HTML standard prescribes. */
const PRESCAN = 1024

/** The `TextDecoder` of browsers and Node, as much of it as is used: it is no part of the language, and so is passed in. */
export type Decoder = new (
  charset: string,
  options?: { fatal: boolean },
) => { readonly encoding: string; decode(bytes: Uint8Array): string }

/**
 * The text of a document. A charset that is wrong or unknown never throws, and a few damaged bytes do not spoil the rest.
 * @param contentType what the server says, as in an HTTP header; empty for a file.
 */
export function decodeText(bytes: Uint8Array, decoder: Decoder, contentType = ''): string {
  const declared = declaredCharset(bytes, decoder)
  const charset =
    [markedCharset(bytes), namedCharset(contentType), declared].find((name) => isKnown(name, decoder)) ?? 'utf-8'
  const text =
    decodeStrictly(bytes, charset, decoder) ?? decodeFaulty(bytes, charset, declared ?? 'windows-1252', decoder)
  return text.replace(CONTROLS, readAsWindows)
}

/** Text that breaks the rules of its charset: it has another one, or else a few bytes of it are damaged. */
function decodeFaulty(bytes: Uint8Array, charset: string, declared: string, decoder: Decoder): string {
  const text = new decoder(charset).decode(bytes)
  return (isMisread(text) ? decodeStrictly(bytes, declared, decoder) : undefined) ?? text
}

/** Of a text in the wrong charset hardly a character beyond ASCII comes out whole; of a damaged one, most. */
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

/** What decoders put for bytes that they cannot read. */
const REPLACEMENT = 0xfffd

/** No text has these. Where they stand, somebody took Windows-1252 with its curly quotes for ISO 8859-1. */
const CONTROLS = /[\u0080-\u009F]/g
/** What Windows-1252 has in their place, with a space where it has nothing. */
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

/** The encoding of an XML declaration or a `<meta charset>`, but not of one in a comment. */
function declaredCharset(bytes: Uint8Array, decoder: Decoder): string | undefined {
  const opening = new decoder('latin1').decode(bytes.subarray(0, PRESCAN))
  const start = opening.replaceAll('\0', '').replace(/<!--.*?-->/gs, '')
  const [, charset] =
    /<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)/i.exec(start) ??
    /<meta[^>]*charset\s*=\s*["']?([\w.:-]+)/i.exec(start) ??
    []
  // A declaration in UTF-16 is full of zero bytes: one that says so without them is wrong (HTML standard, 13.2.3.2).
  return /^utf-?16/i.test(charset ?? '') && !opening.includes('\0') ? 'utf-8' : charset
}

function isKnown(charset: string | undefined, decoder: Decoder): charset is string {
  try {
    return charset !== undefined && new decoder(charset).encoding !== ''
  } catch {
    return false
  }
}

function decodeStrictly(bytes: Uint8Array, charset: string, decoder: Decoder): string | undefined {
  try {
    return new decoder(charset, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

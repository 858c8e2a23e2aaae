/**
 * Takes out the few lines of bundled packages that set text as HTML, so that nothing in the extension can. Parallax uses
 * none of them; a package whose lines are not known here stops the build.
 */

const REPLACED: [line: RegExp, replacement: string][] = [
  // Preact, where a component asks for `dangerouslySetInnerHTML`: no component of Parallax does.
  [/\(\w+\.innerHTML = \w+\.__html\)/g, 'undefined'],
  // Readability, before a further try: it loses the way back to the page, so `find-main-content.ts` tries by itself.
  [/var pageCacheHtml = page\.innerHTML;/g, ''],
  [/page\.innerHTML = pageCacheHtml;/g, ''],
  // Readability, for the pictures in a `noscript`.
  [/tmp\.innerHTML = noscript\.innerHTML;/g, 'tmp.append(...noscript.cloneNode(true).childNodes);'],
]

const SETTER = /\.(?:inner|outer)HTML\s*\+?=(?!=)|insertAdjacentHTML|document\.write|createContextualFragment/
/** How much of unknown code an error shows, in UTF-16 code units on either side. */
const SHOWN = 100

/** @throws Error for code that sets HTML in a way that is not known. */
export function dropHtmlSetters(code: string): string {
  const clean = REPLACED.reduce((text, [line, replacement]) => text.replace(line, () => replacement), code)
  const at = clean.search(SETTER)
  if (at >= 0) throw new Error(`The build would set HTML: ${clean.slice(Math.max(0, at - SHOWN), at + SHOWN)}`)
  return clean
}

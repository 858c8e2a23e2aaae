/**
 * Finds a control by the name that a reader is told. Puppeteer can ask the browser for it, too, but in Firefox's popup that
 * takes longer than any test waits.
 */
type Role = 'button' | 'switch' | 'tab' | 'field'

/** A selector for Puppeteer. @param name whole, without double quotation marks */
export function named(name: string, role: Role = 'button'): string {
  if (role === 'field') return `xpath///*[@id = //label[normalize-space() = "${name}"]/@for]`
  const kind = role === 'button' ? 'self::button' : `@role = "${role}"`
  return `xpath///*[${kind}][@aria-label = "${name}" or (not(@aria-label) and normalize-space() = "${name}")]`
}

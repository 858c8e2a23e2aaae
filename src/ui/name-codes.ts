/** Countries and languages by name, as lists show them and as they are searched. */
import { inMessageLanguage } from '../locale/say.ts'

const countries = inMessageLanguage((language) => new Intl.DisplayNames(language, { type: 'region' }))
const languages = inMessageLanguage((language) => new Intl.DisplayNames(language, { type: 'language' }))

/** "Mexico" for "MX"; a code that no country has as it is, and nothing for none. */
export function nameCountry(code: string | undefined): string {
  return code === undefined ? '' : nameOr(code, countries())
}

/** "Mexican Spanish" for "es-MX"; a tag that no language has as it is, and nothing for none. */
export function nameLanguage(tag: string | undefined): string {
  return tag === undefined ? '' : nameOr(tag, languages())
}

function nameOr(code: string, names: Intl.DisplayNames): string {
  try {
    return names.of(code) ?? code
  } catch {
    return code
  }
}

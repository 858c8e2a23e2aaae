/** Which outlets a reader is offered first: of the country and in the language that the browser is set to. */
import type { NewSource } from './add-sources.ts'

/** What the browser's languages say about the reader. */
export interface ReaderPlace {
  /** Without a region: "en". */
  language: string
  /** ISO 3166-1 alpha-2: "MX". */
  country: string
}

/**
 * Enough for most stories to be in one of them, and few enough to look through.
 *
 * @internal
 */
export const PACK_SIZE = 10

/** The language in which Parallax compares best, and where most of its outlets are. */
const FALLBACK = { language: 'en', countries: ['US', 'GB'] }

/** @param tags BCP 47, the preferred first, as in `navigator.languages`. */
export function readPlace(tags: readonly string[]): ReaderPlace {
  const locales = tags.flatMap(readLocale)
  const language = locales[0]?.language ?? FALLBACK.language
  // "en" alone would stand for the United States, although "en-GB" comes after it.
  const country = locales.find((locale) => locale.language === language && locale.region)?.region
  return { language, country: country ?? new Intl.Locale(language).maximize().region ?? '' }
}

/** At most `PACK_SIZE`: the reader's country in its language, the language elsewhere, the country, then English. */
export function suggestOutlets(catalogue: readonly NewSource[], place: ReaderPlace): NewSource[] {
  return catalogue
    .map((outlet) => ({ outlet, rank: rankOf(outlet, place) }))
    .filter(({ rank }) => rank !== undefined)
    .toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
    .slice(0, PACK_SIZE)
    .map(({ outlet }) => outlet)
}

/** The outlets of a country, those in the reader's language first; at most `PACK_SIZE`. */
export function packOf(catalogue: readonly NewSource[], country: string, language: string): NewSource[] {
  const own = catalogue.filter((outlet) => outlet.country === country)
  const [read, others] = [true, false].map((wanted) => own.filter((outlet) => isIn(outlet, language) === wanted))
  return [...(read ?? []), ...(others ?? [])].slice(0, PACK_SIZE)
}

/** The countries of which there are outlets in a language, those with most of them first. */
export function listCountries(catalogue: readonly NewSource[], language: string): string[] {
  const counts = new Map<string, number>()
  for (const outlet of catalogue) {
    if (outlet.country && isIn(outlet, language)) counts.set(outlet.country, (counts.get(outlet.country) ?? 0) + 1)
  }
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([country]) => country)
}

/** Lower is better; undefined for an outlet that the reader is not offered. */
function rankOf(outlet: NewSource, { language, country }: ReaderPlace): number | undefined {
  const isRead = isIn(outlet, language)
  const isFallback = isIn(outlet, FALLBACK.language) && FALLBACK.countries.includes(outlet.country ?? '')
  if (isRead && outlet.country === country) return 0
  if (isRead) return isFallback ? 1 : 2
  if (outlet.country === country) return 3
  return isFallback ? 4 : undefined
}

function isIn({ language: tag }: NewSource, language: string): boolean {
  return tag !== undefined && readLocale(tag)[0]?.language === language
}

function readLocale(tag: string): Intl.Locale[] {
  try {
    return [new Intl.Locale(tag)]
  } catch {
    return []
  }
}

/** The languages that the reader set the browser to, without regions: "en", "es". */
export function listBrowserLanguages(): string[] {
  return [...new Set(navigator.languages.map((tag) => new Intl.Locale(tag).language))]
}

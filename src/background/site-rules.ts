/** Which sites are compared without a click, and which never. */
import type { Settings } from '../platform/settings.ts'

/** A host of the list, or a subdomain of one. */
export function isNeverRead(url: string | undefined, { neverSites }: Pick<Settings, 'neverSites'>): boolean {
  if (url === undefined || !URL.canParse(url)) return false
  const { hostname } = new URL(url)
  return neverSites.some((site) => hostname === site || hostname.endsWith(`.${site}`))
}

export function isAutomatic(url: string, settings: Pick<Settings, 'automaticSites' | 'neverSites'>): boolean {
  return settings.automaticSites.includes(new URL(url).origin) && !isNeverRead(url, settings)
}

/** Which sites are compared without a click, and which are never read. */
import type { Settings } from '../platform/settings.ts'

/** Whether an address is on a host that the reader listed, or on a subdomain of one. */
export function isNeverRead(url: string | undefined, { neverSites }: Pick<Settings, 'neverSites'>): boolean {
  if (url === undefined || !URL.canParse(url)) return false
  const { hostname } = new URL(url)
  return neverSites.some((site) => hostname === site || hostname.endsWith(`.${site}`))
}

/** Whether a page is compared as soon as it has loaded. */
export function isAutomatic(url: string, settings: Pick<Settings, 'automaticSites' | 'neverSites'>): boolean {
  return settings.automaticSites.includes(new URL(url).origin) && !isNeverRead(url, settings)
}

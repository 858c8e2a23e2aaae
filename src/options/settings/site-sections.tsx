/** Sites that are compared without a click, and sites that are never read. */
import { useOptions } from '../options-context.ts'
import { readAddress } from '../read-address.ts'
import { SiteList } from './site-list.tsx'
import type { SettingsSectionProps } from './use-settings.ts'

export function AutomaticSites({ settings: { automaticSites }, onChange }: SettingsSectionProps) {
  const { api } = useOptions()

  /** Called straight from the submit: a browser lets nothing later ask for access, so nothing is awaited first. */
  async function add(typed: string): Promise<string | undefined> {
    const address = readAddress(typed)
    if (!address) return 'That is not a web address. Example: www.example.org'
    const given = await api.requestAccess([address.href])
    if (!given) return `Without access to ${address.host}, its pages are compared only when you click.`
    onChange({ automaticSites: withSite(automaticSites, address.origin) })
    return undefined
  }

  return (
    <SiteList
      title="Compare automatically"
      about="Articles on these sites are compared as soon as you open them, without a click. Your browser asks you for access to each site."
      none="None: every comparison waits for your click."
      sites={automaticSites}
      onAdd={add}
      onRemove={(site) => onChange({ automaticSites: automaticSites.filter((other) => other !== site) })}
    />
  )
}

export function NeverSites({ settings: { neverSites }, onChange }: SettingsSectionProps) {
  async function add(typed: string): Promise<string | undefined> {
    const address = readAddress(typed)
    if (!address) return 'That is not a web address. Example: bank.example'
    onChange({ neverSites: withSite(neverSites, address.hostname) })
    return undefined
  }

  return (
    <SiteList
      title="Never read"
      about="Parallax never looks at pages of these sites or their subdomains, not even when you click."
      none="None."
      sites={neverSites}
      onAdd={add}
      onRemove={(site) => onChange({ neverSites: neverSites.filter((other) => other !== site) })}
    />
  )
}

function withSite(sites: readonly string[], site: string): string[] {
  return [...new Set([...sites, site])].sort()
}

/** Sites that are compared without a click, and sites that are never read. */
import { say } from '../../locale/say.ts'
import { useOptions } from '../options-context.ts'
import { readAddress } from '../read-address.ts'
import { SiteList } from './site-list.tsx'
import type { SettingsSectionProps } from './use-settings.ts'

export function AutomaticSites({ settings: { automaticSites }, onChange }: SettingsSectionProps) {
  const { api } = useOptions()

  /** Called straight from the submit: a browser lets nothing later ask for access, so nothing is awaited first. */
  async function add(typed: string): Promise<string | undefined> {
    const address = readAddress(typed)
    if (!address) return say('notAnAddress', { example: 'www.example.org' })
    const given = await api.requestAccess([address.href])
    if (!given) return say('automaticRefused', { host: address.host })
    onChange({ automaticSites: withSite(automaticSites, address.origin) })
    return undefined
  }

  return (
    <SiteList
      title={say('automaticTitle')}
      about={say('automaticAbout')}
      none={say('automaticNone')}
      sites={automaticSites}
      onAdd={add}
      onRemove={(site) => onChange({ automaticSites: automaticSites.filter((other) => other !== site) })}
    />
  )
}

export function NeverSites({ settings: { neverSites }, onChange }: SettingsSectionProps) {
  async function add(typed: string): Promise<string | undefined> {
    const address = readAddress(typed)
    if (!address) return say('notAnAddress', { example: 'bank.example' })
    onChange({ neverSites: withSite(neverSites, address.hostname) })
    return undefined
  }

  return (
    <SiteList
      title={say('neverTitle')}
      about={say('neverAbout')}
      none={say('neverNone')}
      sites={neverSites}
      onAdd={add}
      onRemove={(site) => onChange({ neverSites: neverSites.filter((other) => other !== site) })}
    />
  )
}

function withSite(sites: readonly string[], site: string): string[] {
  return [...new Set([...sites, site])].sort()
}

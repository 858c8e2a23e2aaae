/** What ships: the manifest and the sizes of the built extension. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import source from '../../manifest.json' with { type: 'json' }

const FOLDER = 'dist'
const KILOBYTE = 1024

/** Uncompressed and unminified. A page that is read pays for the content script, so it is held shortest. */
const BUDGETS: [name: string, files: RegExp, kilobytes: number][] = [
  ['the content script', /^src\/content\//, 256],
  ['the whole extension', /./, 2048],
]

const manifest = JSON.parse(readFileSync(join(FOLDER, 'manifest.json'), 'utf8')) as Record<string, unknown> & {
  background: { service_worker: string; scripts: string[] }
}
const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .map((name) => ({ name: name.replaceAll('\\', '/'), stat: statSync(join(FOLDER, name)) }))
  .filter(({ stat }) => stat.isFile())

describe('the built manifest', () => {
  it('asks for what a click needs and no more', () => {
    expect(manifest.permissions).toEqual(['activeTab', 'scripting', 'storage'])
    expect(Object.keys(manifest)).not.toContain('host_permissions')
    expect(Object.keys(manifest)).not.toContain('content_scripts')
  })

  it('opens no file to pages', () => {
    expect(Object.keys(manifest)).not.toContain('web_accessible_resources')
  })

  it('forbids its own pages everything but their own files', () => {
    expect(manifest.content_security_policy).toEqual(source.content_security_policy)
    const policy = source.content_security_policy.extension_pages
    expect(policy).toMatch(/^default-src 'none';/)
    expect(policy).not.toMatch(/unsafe|\*|https?:|data:/)
  })

  it('runs one background in both browsers', () => {
    const { service_worker, scripts } = manifest.background
    expect(scripts).toEqual([service_worker])
    expect(files.map(({ name }) => name)).toContain(service_worker)
  })
})

it.each(BUDGETS)('%s (%s) takes at most %i kB', (_, pattern, kilobytes) => {
  const sizes = files.filter(({ name }) => pattern.test(name)).map(({ stat }) => stat.size)
  expect(sizes.length).toBeGreaterThan(0)
  expect(sizes.reduce((sum, size) => sum + size, 0) / KILOBYTE).toBeLessThanOrEqual(kilobytes)
})

/** What ships: the manifest and the sizes of the built extension. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import source from '../../manifest.json' with { type: 'json' }
import { FIREFOX_FOLDER, FOLDER, listFiles, listLoaded, readManifest } from './built-files.ts'

const KILOBYTE = 1000

const manifest = readManifest(FOLDER) as Record<string, unknown> & {
  background: { service_worker: string; scripts: string[] }
}

/** Of all that is loaded before it runs, each file gzipped. A page that is read pays for the content script. */
const BUDGETS: [name: string, entry: string, kilobytes: number][] = [
  ['the content script', 'src/content/main.js', 60],
  ['the popup', 'src/popup/index.html', 60],
  ['the panel', 'src/panel/index.html', 80],
  ['the background', manifest.background.service_worker, 180],
]

describe('the built manifest', () => {
  it('asks at install for nothing that a reader would have to think about', () => {
    expect(manifest.permissions).toEqual([
      'activeTab',
      'alarms',
      'contextMenus',
      'offscreen',
      'scripting',
      'sidePanel',
      'storage',
    ])
    expect(Object.keys(manifest)).not.toContain('host_permissions')
    expect(Object.keys(manifest)).not.toContain('content_scripts')
  })

  it('opens no file to pages', () => {
    expect(Object.keys(manifest)).not.toContain('web_accessible_resources')
  })

  it('lets its own pages run their own files alone, and reach no host but to fetch a source', () => {
    expect(manifest.content_security_policy).toEqual(source.content_security_policy)
    const { 'connect-src': _sources, ...rest } = readPolicy(source.content_security_policy.extension_pages)
    expect(rest).toMatchObject({ 'default-src': "'none'", 'script-src': "'self'", 'style-src': "'self'" })
    expect(Object.values(rest).filter((value) => value !== "'none'" && value !== "'self'")).toEqual([])
  })

  it('runs one background in both browsers', () => {
    const { service_worker, scripts } = manifest.background
    expect(scripts).toEqual([service_worker])
    expect(listFiles(FOLDER)).toContain(service_worker)
  })
})

it.each(BUDGETS)('%s (%s) takes at most %i kB', (name, entry, kilobytes) => {
  const size = listLoaded(entry).reduce((sum, file) => sum + gzipSync(readFileSync(join(FOLDER, file))).length, 0)
  console.log(`${name}: ${(size / KILOBYTE).toFixed(1)} kB gzipped`)
  expect(size).toBeGreaterThan(0)
  expect(size / KILOBYTE).toBeLessThanOrEqual(kilobytes)
})

it("passes Mozilla's linter without a word", () => {
  const { stdout } = spawnSync('npx', ['web-ext', 'lint', '-s', FIREFOX_FOLDER, '-o', 'json'], { encoding: 'utf8' })
  const { errors, notices, warnings } = JSON.parse(stdout)
  expect({ errors, notices, warnings }).toEqual({ errors: [], notices: [], warnings: [] })
})

/** A content security policy by directive. */
function readPolicy(policy: string): Record<string, string> {
  return Object.fromEntries(policy.split('; ').map((directive) => directive.split(/ (.*)/).slice(0, 2)))
}

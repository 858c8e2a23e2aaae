/** What ships: the manifest and the sizes of the built extension. */
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import source from '../../manifest.json' with { type: 'json' }

const FOLDER = 'dist'
const KILOBYTE = 1024

/** Uncompressed and unminified. A page that is read pays for the content script, so it is held shortest. */
const BUDGETS: [name: string, files: RegExp, kilobytes: number][] = [
  ['the content script', /^src\/content\//, 272],
  ['the whole extension', /./, 2048],
]

const manifest = JSON.parse(readFileSync(join(FOLDER, 'manifest.json'), 'utf8')) as Record<string, unknown> & {
  background: { service_worker: string; scripts: string[] }
}
const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .map((name) => ({ name: name.replaceAll('\\', '/'), stat: statSync(join(FOLDER, name)) }))
  .filter(({ stat }) => stat.isFile())

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
    expect(files.map(({ name }) => name)).toContain(service_worker)
  })
})

it.each(BUDGETS)('%s (%s) takes at most %i kB', (_, pattern, kilobytes) => {
  const sizes = files.filter(({ name }) => pattern.test(name)).map(({ stat }) => stat.size)
  expect(sizes.length).toBeGreaterThan(0)
  expect(sizes.reduce((sum, size) => sum + size, 0) / KILOBYTE).toBeLessThanOrEqual(kilobytes)
})

/**
 * What Mozilla's linter says of every extension like this one: Chrome's worker stands beside Firefox's scripts, Firefox
 * for Android learnt a key later than Firefox, `offscreen` is Chrome's alone, and the code of Preact and Readability can
 * set HTML (Parallax's never does).
 */
const UNAVOIDABLE = [
  'BACKGROUND_SERVICE_WORKER_IGNORED',
  'KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION',
  'MANIFEST_PERMISSIONS',
  'UNSAFE_VAR_ASSIGNMENT',
]

it("passes Mozilla's linter", () => {
  const { stdout } = spawnSync('npx', ['web-ext', 'lint', '-s', FOLDER, '-o', 'json'], { encoding: 'utf8' })
  const { errors, warnings } = JSON.parse(stdout) as { errors: unknown[]; warnings: { code: string }[] }
  expect(errors).toEqual([])
  expect(warnings.map(({ code }) => code).filter((code) => !UNAVOIDABLE.includes(code))).toEqual([])
})

/** A content security policy by directive. */
function readPolicy(policy: string): Record<string, string> {
  return Object.fromEntries(policy.split('; ').map((directive) => directive.split(/ (.*)/).slice(0, 2)))
}

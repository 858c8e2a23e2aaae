/** Everything that the built manifests ask for has its reason in docs/permissions.md, and nothing else has one. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { FIREFOX_FOLDER, FOLDER, readManifest } from './built-files.ts'

const BROWSERS = [
  ['Chrome', FOLDER],
  ['Firefox', FIREFOX_FOLDER],
] as const

/** A section's heading, with everything up to the next. */
const SECTION = /^## `(\w+)`\n(.*?)(?=^## |$(?![\s\S]))/gms
/** A row of a table: name, browsers and reason. */
const ROW = /^\| `([^`]+)` +\| ([\w, ]+?) +\| (.+?) +\|$/gm

const sections = new Map(
  Array.from(readFileSync('docs/permissions.md', 'utf8').matchAll(SECTION), ([, key = '', text = '']) => [
    key,
    Array.from(text.matchAll(ROW), ([, name = '', browsers = '', reason = '']) => ({ name, browsers, reason })),
  ]),
)

describe.each(BROWSERS)('the manifest for %s', (browser, folder) => {
  const manifest = readManifest(folder)

  it.each([...sections.keys()])('asks under %s for exactly what has a reason', (key) => {
    const explained = sections.get(key)?.filter(({ browsers }) => browsers.split(', ').includes(browser)) ?? []
    expect(explained.map(({ name }) => name).sort()).toEqual(listAsked(manifest[key]).sort())
  })

  it('asks under no key that has no section', () => {
    const asking = Object.keys(manifest).filter((key) =>
      /permission|commands|policy|accessible|content_scripts/.test(key),
    )
    expect([...sections.keys()]).toEqual(expect.arrayContaining(asking))
  })
})

it('gives each reason as a sentence', () => {
  const reasons = [...sections.values()].flat().map(({ reason }) => reason)
  expect(reasons.length).toBeGreaterThan(0)
  expect(reasons.filter((reason) => !/^(?:To |`).{20,}\.$/.test(reason))).toEqual([])
})

/** The names under one key of the manifest: of a list its items, of commands their keys, of a policy its directives. */
function listAsked(value: unknown): string[] {
  if (value === undefined) return []
  if (Array.isArray(value)) return value
  const { extension_pages: policy } = value as { extension_pages?: string }
  return policy === undefined
    ? Object.keys(value as object)
    : policy.split('; ').map((directive) => directive.split(' ')[0] ?? '')
}

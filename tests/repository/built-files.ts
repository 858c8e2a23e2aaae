/** The built extension as the stores get it. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'

/** Loads in every browser; the Chrome Web Store gets it. */
export const FOLDER = 'dist'
/** Mozilla's store gets it. */
export const FIREFOX_FOLDER = 'dist-firefox'

/** Paths of all files in a folder, with slashes. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort()
}

export function readManifest(folder: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))
}

/** What a page or script of the built extension loads before it runs, itself included. */
export function listLoaded(entry: string): string[] {
  const loaded = new Set<string>()
  const left = [entry]
  for (let file = left.pop(); file !== undefined; file = left.pop()) {
    if (loaded.has(file)) continue
    loaded.add(file)
    left.push(...listReferences(file))
  }
  return [...loaded]
}

const IMPORT = /(?:\bfrom|\bimport)\s*["'](\.[^"']+\.js)["']/g
const LINK = /(?:src|href)="\/([^"]+\.(?:js|css))"/g

function listReferences(file: string): string[] {
  const text = readFileSync(join(FOLDER, file), 'utf8')
  if (file.endsWith('.html')) return Array.from(text.matchAll(LINK), ([, path = '']) => path)
  if (!file.endsWith('.js')) return []
  return Array.from(text.matchAll(IMPORT), ([, path = '']) => posix.join(dirname(file), path))
}

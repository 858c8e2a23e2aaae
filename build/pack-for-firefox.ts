/**
 * A second folder beside the built one, for Mozilla's store: the same files, with a manifest that names nothing of Chrome's
 * alone. The first folder works in both browsers; each says of the other's keys that it does not know them.
 */
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

const CHROME_PERMISSIONS = ['offscreen', 'sidePanel']

type Manifest = Record<string, unknown> & { permissions: string[]; background: Record<string, unknown> }

export function packForFirefox(): Plugin {
  return {
    name: 'parallax:pack-for-firefox',
    apply: 'build',
    writeBundle: {
      order: 'post',
      handler({ dir = 'dist' }) {
        const folder = `${dir}-firefox`
        rmSync(folder, { recursive: true, force: true })
        cpSync(dir, folder, { recursive: true })
        const path = join(folder, 'manifest.json')
        const manifest = toFirefoxManifest(JSON.parse(readFileSync(path, 'utf8')))
        writeFileSync(path, `${JSON.stringify(manifest, null, 2)}\n`)
      },
    },
  }
}

function toFirefoxManifest({ side_panel, minimum_chrome_version, background, permissions, ...shared }: Manifest) {
  const { service_worker: _, ...eventPage } = background
  return {
    ...shared,
    background: eventPage,
    permissions: permissions.filter((permission) => !CHROME_PERMISSIONS.includes(permission)),
  }
}

/**
 * The last changes to the built extension, after CRXJS made it; CRXJS has a setting for none of them.
 * - `web_accessible_resources` goes. CRXJS lists every `?script` import there, for pages to load. Parallax injects its
 *   content script with `scripting.executeScript`, which needs no such door, and a door tells a page who is installed.
 * - `background` names the worker's own chunk. CRXJS writes a loader beside it that imports the wrong chunk where two
 *   entries share a base name, as background/main.ts and content/main.ts do. Firefox, which has no service workers for
 *   extensions, runs the same file as an event page under `scripts`.
 * - The content script's second copy goes: CRXJS also writes it as a module, which nothing loads.
 */
import { resolve } from 'node:path'
import type { Plugin, Rolldown } from 'vite'
import source from '../manifest.json' with { type: 'json' }

type Bundle = Rolldown.OutputBundle

const CONTENT_SCRIPT = 'src/content/main.ts'

export function finishExtension(): Plugin {
  return {
    name: 'parallax:finish-extension',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const file = bundle['manifest.json']
        if (file?.type !== 'asset') throw new Error('CRXJS wrote no manifest.json.')
        const { web_accessible_resources: _door, background, ...manifest } = JSON.parse(String(file.source))
        const worker = findChunk(bundle, source.background.service_worker)
        delete bundle[background.service_worker]
        delete bundle[findChunk(bundle, CONTENT_SCRIPT)]
        manifest.background = { service_worker: worker, scripts: [worker], type: 'module' }
        file.source = `${JSON.stringify(manifest, null, 2)}\n`
      },
    },
  }
}

/** The built file of one entry. */
function findChunk(bundle: Bundle, entry: string): string {
  const chunk = Object.values(bundle).find((file) => file.type === 'chunk' && file.facadeModuleId === resolve(entry))
  if (!chunk) throw new Error(`The build holds nothing made of ${entry}.`)
  return chunk.fileName
}

/**
 * Builds the extension as it ships, but with the newsstand's outlets in its catalogue, and with the world list at an
 * http address: the test's web has no secure sites.
 */
import { build, type Plugin } from 'vite'
import { CATALOGUE } from './outlets.ts'

const newsstand: Plugin = {
  name: 'newsstand',
  enforce: 'pre',
  load: (id) => (id.endsWith('/data/outlets.json') ? JSON.stringify({ outlets: CATALOGUE }) : null),
  transform: (code, id) =>
    id.endsWith('/core/model/source.ts') ? code.replace('https://data.gdelt', 'http://data.gdelt') : null,
}

/** @param folder for the built extension */
export async function buildForNewsstand(folder: string): Promise<void> {
  await build({ logLevel: 'error', plugins: [newsstand], build: { outDir: folder } })
}

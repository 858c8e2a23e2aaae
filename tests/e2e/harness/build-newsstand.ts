/**
 * Builds the extension as it ships, but with the test's own outlets in its catalogue, into the folder that is given. It
 * runs by itself (`tsx build-newsstand.ts FOLDER`), since within Vitest the configuration builds no extension.
 */
import { build, type Plugin } from 'vite'
import { OUTLETS } from './newsstand.ts'

const newsstand: Plugin = {
  name: 'newsstand',
  enforce: 'pre',
  load: (id) => (id.endsWith('/data/outlets.json') ? JSON.stringify({ outlets: OUTLETS }) : null),
}

const [outDir] = process.argv.slice(2)
if (outDir) await build({ logLevel: 'error', plugins: [newsstand], build: { outDir } })

/**
 * Builds the extension as it ships, but with no article in its library, into the folder that is given. It runs by
 * itself (`tsx build-empty-library.ts FOLDER`), since within Vitest the configuration builds no extension.
 */
import { build, type Plugin } from 'vite'

const emptyLibrary: Plugin = {
  name: 'empty-library',
  enforce: 'pre',
  load: (id) => (id.endsWith('/data/library.json') ? '{ "articles": [] }' : null),
}

const [outDir] = process.argv.slice(2)
if (outDir) await build({ logLevel: 'error', plugins: [emptyLibrary], build: { outDir } })

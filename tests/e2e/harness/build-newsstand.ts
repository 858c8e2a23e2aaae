/**
 * Builds the extension for the newsstand into the folder that is given. It runs by itself (`tsx build-newsstand.ts
 * FOLDER`), since within Vitest the configuration builds no extension.
 */
import { buildForNewsstand } from './newsstand/build.ts'

const [folder] = process.argv.slice(2)
if (folder) await buildForNewsstand(folder)

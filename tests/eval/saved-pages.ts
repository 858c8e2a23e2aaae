/** The saved pages of mozilla/readability, where they are beside the project. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DATA } from './shared-data.ts'

const FOLDER = join(DATA, 'readability/test-pages')
/** A saved page is looked at without its scripts: what happens on it is what Parallax does. */
const SCRIPTS = /<script\b(?![^>]*ld\+json)[\s\S]*?<\/script>/gi

export function listSavedPages(): string[] {
  return existsSync(FOLDER) ? readdirSync(FOLDER) : []
}

export function readSavedPage(name: string): string {
  return readFileSync(join(FOLDER, name, 'source.html'), 'utf8').replace(SCRIPTS, '')
}

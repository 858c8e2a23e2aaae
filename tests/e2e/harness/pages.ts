/** The pages that the reader opens, and the addresses under which the test's web holds them. */
import { readFileSync } from 'node:fs'
import type { LocalWeb } from './local-web.ts'

export const SAMPLE = 'data/sample/no-invasion.html'

/** Publishes a page of the repository and gives its address. */
export function publishFile(web: LocalWeb, file: string): string {
  return publishText(web, file, readFileSync(file, 'utf8'))
}

/** Publishes a page under a name of its own and gives its address. */
export function publishText(web: LocalWeb, name: string, body: string): string {
  const url = `http://daily.test/${name}`
  web.publish(url, { body })
  return url
}

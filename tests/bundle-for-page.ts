/** A module of the tests as one script that a page of a real browser can run. */
import { build } from 'vite'

/** @param entry absolute path. */
export async function bundleForPage(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'bundled' } },
  })
  const [first] = built as Extract<typeof built, unknown[]>
  return first?.output[0].code ?? ''
}

/** Files of the world list as The GDELT Project writes them. */
import { gzipSync } from 'node:zlib'

export interface GalFields {
  date?: string
  url: string
  domain?: string
  outletName?: string
  title: string
  desc?: string
  lang?: string
}

export function galLine(fields: Partial<GalFields>): string {
  return JSON.stringify({ date: '2026-11-21T18:00:00Z', lang: 'en', author: 'Ana Ruiz', image: '', ...fields })
}

export function packGal(...lines: string[]): Buffer<ArrayBuffer> {
  return gzipSync(`${lines.join('\n')}\n`)
}

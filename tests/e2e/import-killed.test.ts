/** An import of thousands of articles whose worker the browser ends: it goes on by itself, and says so in plain words. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ElementHandle, Page } from 'puppeteer-core'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { killWorker } from './harness/kill-worker.ts'
import type { OwnPage } from './harness/own-page.ts'
import { readWords } from './harness/page-state.ts'
import type { Reader } from './harness/reader.ts'
import { startReaderForEach } from './harness/reader-for-each.ts'

const COUNT = 5000

let reader: Reader
let own: OwnPage
let folder: string
startReaderForEach((...started) => {
  ;[reader, own] = started
})

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parallax-'))
})
afterEach(() => rm(folder, { recursive: true }))

async function writeLibrary(): Promise<string> {
  const articles = Array.from({ length: COUNT }, (_, i) => ({
    id: `article-${i}`,
    headline: `The ferry number ${i}`,
    publisher: 'The Quay',
    datePublished: '2025-08-08',
    articleBody: `The ferry number ${i} left the harbour in time. `.repeat(15),
  }))
  const path = join(folder, 'library.json')
  await writeFile(path, JSON.stringify({ articles }))
  return path
}

function openOptions(): Promise<Page> {
  return reader.openTab(`${reader.root}src/options/index.html#add`, false)
}

/** Opens the options page and gives it the file. */
async function importFile(path: string): Promise<Page> {
  const options = await openOptions()
  await choose(options, path)
  return options
}

async function choose(options: Page, path: string): Promise<void> {
  const input = await options.waitForSelector('input[type=file]')
  await (input as ElementHandle<HTMLInputElement>).uploadFile(path)
}

it('goes on with every part that a kill cut off, and loses and doubles nothing', async () => {
  const before = (await own.ask('storageUse')).articles
  const options = await importFile(await writeLibrary())
  for (let kills = 0; kills < 3; kills++) {
    await expect.poll(() => readWords(options)).toMatch(/Importing library\.json: [1-9]/)
    await killWorker(reader)
    await new Promise((resolve) => setTimeout(resolve, 300))
  }
  await expect.poll(() => readWords(options)).toMatch(/articles? added/)
  const words = await readWords(options)
  expect(words).toContain('The browser stopped Parallax during this import. It went on by itself')
  expect(words).not.toMatch(/asynchronous response|message channel|Receiving end/)
  expect((await own.ask('storageUse')).articles - before).toBe(COUNT)
  await options.close()
  const again = await openOptions()
  await again.waitForSelector('input[type=file]')
  expect(await readWords(again)).not.toContain('did not reach its end')
})

it('whose page is closed says how far it came, and is completed by the same file', async () => {
  const before = (await own.ask('storageUse')).articles
  const path = await writeLibrary()
  const first = await importFile(path)
  await expect.poll(() => readWords(first)).toMatch(/Importing library\.json: [1-9]/)
  await first.close()
  const second = await openOptions()
  await expect
    .poll(() => readWords(second))
    .toMatch(/The import of library\.json did not reach its end: [\d,]+ of 5,000/)
  await choose(second, path)
  await expect.poll(() => readWords(second)).toMatch(/articles? added/)
  expect((await own.ask('storageUse')).articles - before).toBe(COUNT)
})

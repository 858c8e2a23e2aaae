/** The reader's own sources, from the first to an export and back, with the extension that ships. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ExportPart } from '../../src/messaging/library-protocol.ts'
import { inventItems, originOf, publishFeed, readEventPage, readEventReport, sourceAt } from './harness/feeds.ts'
import { keepPicturesOfFailures } from './harness/keep-pictures.ts'
import { type OwnPage, openOwnPage } from './harness/own-page.ts'
import { readWords } from './harness/page-state.ts'
import { publishText } from './harness/pages.ts'
import { type Reader, startReader } from './harness/reader.ts'
import { giveAccess, takeAccess } from './harness/site-access.ts'

const HOST = 'wire.test'
const OUTLET = sourceAt(HOST).name

describe("a reader's own source", () => {
  let reader: Reader
  let own: OwnPage
  keepPicturesOfFailures(() => reader)

  beforeAll(async () => {
    reader = await startReader()
    own = await openOwnPage(reader)
    publishFeed(reader.web, HOST, [readEventReport(), ...inventItems('The wire', 4)])
  })
  afterAll(() => reader?.leave())

  async function comparePage(): Promise<string> {
    await reader.visit(publishText(reader.web, 'today.html', readEventPage()))
    return readWords(await reader.clickIcon())
  }

  async function refresh(): Promise<void> {
    await own.ask('refresh', {})
    await expect.poll(async () => (await own.ask('refreshProgress')).running).toBe(false)
  }

  async function readRow() {
    return (await own.ask('listSources')).find(({ source }) => source.id === HOST)
  }

  async function exportAll(): Promise<ExportPart[]> {
    const parts = [await own.ask('exportPart', {})]
    for (let next = parts[0]?.next; next !== undefined; next = parts.at(-1)?.next) {
      parts.push(await own.ask('exportPart', { next }))
    }
    return parts
  }

  const requestsToSource = () => reader.web.requests.filter((url) => url.includes(HOST))

  it('is not asked for anything before it is added', async () => {
    expect(await comparePage()).not.toContain(OUTLET)
    await refresh()
    expect(requestsToSource()).toEqual([])
  })

  it('says that it lacks permission, and asks for nothing, until it has it', async () => {
    await own.ask('saveSources', [sourceAt(HOST)])
    await refresh()
    expect(await readRow()).toMatchObject({ status: { state: 'noPermission' }, articleCount: 0 })
    expect(requestsToSource()).toEqual([])
  })

  it('brings articles that pages are compared with', async () => {
    await giveAccess(reader, own, [originOf(HOST)])
    await refresh()
    expect(await readRow()).toMatchObject({ status: { state: 'fine' }, articleCount: 5 })
    expect(await comparePage()).toContain(OUTLET)
  })

  it('brings none twice', async () => {
    await refresh()
    expect(await readRow()).toMatchObject({ status: { state: 'fine' }, articleCount: 5 })
  })

  it('gives the same comparison after export, delete and import', async () => {
    const before = await comparePage()
    const exported = await exportAll()
    await own.ask('deleteEverything')
    expect(await comparePage()).toMatch(/library is empty/i)
    for (const part of exported) expect((await own.ask('importPart', part)).problems).toEqual([])
    expect(await comparePage()).toBe(before)
    expect(await exportAll()).toEqual(exported)
  })

  it('shows when its permission was taken away', async () => {
    await takeAccess(reader, originOf(HOST))
    expect(await readRow()).toMatchObject({ status: { state: 'noPermission' }, articleCount: 5 })
    const asked = requestsToSource().length
    await refresh()
    expect(requestsToSource()).toHaveLength(asked)
    expect(await comparePage()).toContain(OUTLET)
  })

  it('stands beside articles that are added from the popup', async () => {
    const { title, html } = readEventReport()
    const page = `<title>${title}</title><meta property="og:site_name" content="Paper by hand">
      <article><h1>${title}</h1><p>${html.replaceAll('<br /><br />', '</p><p>')}</p><p>Printed late.</p></article>`
    await reader.visit(publishText(reader.web, 'by-hand.html', page))
    const popup = await reader.clickIcon()
    await (await popup.waitForSelector('::-p-text(Add this article)'))?.click()
    await expect.poll(() => readWords(popup)).toMatch(/added|in your library/i)
    expect(await comparePage()).toContain('Paper by hand')
  })
})

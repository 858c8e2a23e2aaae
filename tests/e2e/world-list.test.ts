/** The world list: switched on, fetched, and a story that the library lacks read from outlets that nobody subscribed to. */
import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { listFileNames, listQuarters } from '../../src/background/world-list/quarters.ts'
import { WORLD_LIST } from '../../src/core/model/source.ts'
import { galLine, packGal } from '../background/world-list/gal.ts'
import { siteOf } from './harness/feeds.ts'
import { killWorker } from './harness/kill-worker.ts'
import { named } from './harness/named.ts'
import { listRequests } from './harness/network-log.ts'
import type { OwnPage } from './harness/own-page.ts'
import { readBadge, readHighlights, readWords } from './harness/page-state.ts'
import { publishText } from './harness/pages.ts'
import type { Reader } from './harness/reader.ts'
import { startReaderForEach } from './harness/reader-for-each.ts'
import { allowAccess, giveAccess } from './harness/site-access.ts'

const LIST = 'http://list.test/gal/'
/** Outlets that report the page's story, by their hosts. */
const HOSTS = ['courier.test', 'herald.test', 'tribune.test']
const PAYWALL = 'closed.test'
const PAGE_HOST = 'daily.test'

const PARAGRAPHS = [
  'The harbour dam at Lindesund broke on Saturday after a night of rain, and 40 houses were evacuated before noon.',
  'Mayor Ana Ruiz said the town had warned the water authority three times since the spring about cracks in the dam.',
  'The water authority of the valley said it would publish the reports of its inspectors within two weeks from now.',
  'Nobody was hurt when the water reached the market square, where the last traders had left their stalls at dawn.',
  'Engineers lowered the level of the lake above the harbour by two metres, and expect the road to open on Monday.',
  'The dam was built in 1931 and repaired twice, the last time after the great flood that closed the port for a month.',
]

let reader: Reader
let own: OwnPage
startReaderForEach((...started) => {
  ;[reader, own] = started
})

/** Every outlet has some of the page's sentences, the first with another number, and some of its own. */
function storyAt(host: string): string {
  const place = HOSTS.indexOf(host)
  const shared = place < 0 ? PARAGRAPHS : PARAGRAPHS.filter((_, i) => i === 0 || i % HOSTS.length !== place)
  const own = Array.from(
    { length: place < 0 ? 0 : 3 },
    (_, i) =>
      `In its note ${i} on the dam at Lindesund, ${host} asked ${'neighbours '.repeat(place + 1)}about the harbour.`,
  )
  const html = [...shared, ...own].map((text) => `<p>${place < 0 ? text : text.replace('40 houses', '55 houses')}</p>`)
  return `<!doctype html><html lang="en"><title>Dam</title><meta property="og:type" content="article">
    <meta property="og:site_name" content="${host}"><article><h1>Harbour dam at Lindesund breaks after night of rain</h1>
    <time datetime="${new Date().toISOString()}"></time>${html.join('')}</article></html>`
}

function listed(host: string): string {
  return galLine({
    url: `http://${host}/dam`,
    outletName: `Paper of ${host}`,
    title: 'Lindesund harbour dam breaks after rain, houses evacuated',
    desc: 'The dam at Lindesund broke on Saturday, and Mayor Ana Ruiz said the town had warned of cracks.',
    date: new Date().toISOString(),
  })
}

function publishList(): void {
  const [quarter = ''] = listQuarters(Date.now(), 1)
  const hosts = [...HOSTS, PAYWALL, `www.${PAGE_HOST}`]
  const others = Array.from({ length: 50 }, (_, i) =>
    galLine({ url: `http://other.test/${i}`, title: `Cup final ${i} ends in a draw`, outletName: 'Other' }),
  )
  const body = packGal(...others, ...hosts.map(listed), '{"broken": ')
  reader.web.publish(`${LIST}${listFileNames(quarter)[2]}`, { body, type: 'application/json' })
}

/** @param until holds the answers back of all but the first. */
function publishStories(until?: Promise<unknown>): void {
  for (const [i, host] of HOSTS.entries()) {
    const body = storyAt(host)
    reader.web.publish(`http://${host}/dam`, { body: until && i > 0 ? until.then(() => body) : body })
  }
  reader.web.publish(`http://${PAYWALL}/dam`, {
    body: `<!doctype html><meta property="og:type" content="article"><article><h1>Dam</h1><p>${PARAGRAPHS[0]}</p>
      <p>${PARAGRAPHS[1]}</p></article><p>Subscribe to continue reading.</p>`,
  })
}

/** As the switch does it, but with a list of the test's own web. */
async function switchOn(): Promise<void> {
  await giveAccess(reader, own, ['http://list.test/*'])
  await own.ask('saveSources', [{ ...WORLD_LIST, feed: LIST }])
}

async function refreshList(): Promise<void> {
  await switchOn()
  await own.ask('refresh', { sourceIds: [WORLD_LIST.id] })
  await expect.poll(async () => (await own.ask('refreshProgress')).running).toBe(false)
}

async function openStory(): Promise<Page> {
  const tab = await reader.visit(publishText(reader.web, 'dam.html', storyAt(PAGE_HOST)))
  await tab.bringToFront()
  return tab
}

async function allowSites(): Promise<void> {
  for (const host of [...HOSTS, PAYWALL]) await allowAccess(reader, siteOf(host))
}

function listOwnRequests(): string[] {
  return listRequests(reader.web, [PAGE_HOST])
}

function requestsTo(host: string): string[] {
  return reader.web.requests.filter((url) => new URL(url).host === host)
}

async function listAccess(): Promise<string[]> {
  return (await own.page.evaluate('chrome.permissions.getAll().then(({ origins }) => origins)')) as string[]
}

it('is off until the reader switches it on, and then asks its host alone', async () => {
  const page = await reader.openTab(`${reader.root}src/options/index.html#add`, false)
  const control = await page.waitForSelector(named('Keep the world’s headlines', 'switch'))
  expect(listOwnRequests()).toEqual([])
  await allowAccess(reader, ['https://data.gdeltproject.org/*'])
  await page.bringToFront()
  await control?.click()
  // The test's web has no secure sites: what matters is who was asked, and that it is said.
  await expect.poll(() => readWords(page)).toContain('The server cannot be reached')
  expect(new Set(listOwnRequests())).toEqual(new Set(['https://data.gdeltproject.org:443']))
})

it('leads from “Nothing on this story” to a comparison in one click', async () => {
  publishList()
  publishStories()
  await refreshList()
  expect((await own.ask('refreshProgress')).listingsAdded).toBe(55)
  await allowSites()
  const before = listOwnRequests()
  const tab = await openStory()
  const popup = await reader.clickIcon()
  const words = await readWords(popup)
  expect(words).toContain('Nothing on this story')
  expect(words).toContain('4 more outlets report this story')
  expect(words).not.toContain(`Paper of www.${PAGE_HOST}`)
  // Looking for them told nobody.
  expect(listOwnRequests()).toEqual(before)

  await popup.locator(named('Read them and compare')).click()
  await expect.poll(() => readWords(popup)).toContain('3 of 4 pages read and compared')
  await expect.poll(() => readWords(popup)).toMatch(/What others say otherwise.*55 houses/)
  const compared = await readWords(popup)
  for (const host of HOSTS) expect(compared).toContain(`Paper of ${host}`)
  expect(compared).toContain('It is behind a paywall.')
  expect(Number(await readBadge(popup))).toBeGreaterThan(0)
  expect(Object.keys(await readHighlights(tab))).not.toEqual([])
  for (const host of HOSTS) expect(requestsTo(host)).toEqual([`http://${host}/dam`])
  const rows = await own.ask('listSources')
  expect(rows.find(({ source }) => source.name === 'Read from the world list')?.articleCount).toBe(3)
  // Access that was given for the reading alone is given back.
  await expect.poll(listAccess).toEqual(['http://list.test/*'])
})

it('tells an open popup of the outlets that a refresh has brought', async () => {
  await switchOn()
  await openStory()
  const popup = await reader.clickIcon()
  expect(await readWords(popup)).toContain('Nothing on this story')
  expect(await readWords(popup)).not.toContain('more outlets')
  publishList()
  await own.ask('refresh', { sourceIds: [WORLD_LIST.id] })
  await expect.poll(() => readWords(popup)).toContain('4 more outlets report this story')
})

it('begins to read when access is given, though the browser’s prompt has closed the popup', async () => {
  publishStories()
  const [host = ''] = HOSTS
  await openStory()
  await reader.clickIcon()
  const [tab] = (await own.page.evaluate('chrome.tabs.query({ active: true })')) as { id: number }[]
  const tabId = tab?.id ?? 0
  const listings = [{ url: `http://${host}/dam`, headline: 'Dam', publisher: `Paper of ${host}` }]
  await own.ask('readListings', { tabId, listings })
  expect(await own.ask('readingProgress', { tabId })).toMatchObject({ state: 'asking', total: 1 })
  expect(requestsTo(host)).toEqual([])
  await giveAccess(reader, own, siteOf(host))
  await expect.poll(() => own.ask('readingProgress', { tabId })).toMatchObject({ state: 'done', read: 1, failed: [] })
  await expect.poll(listAccess).toEqual([])
})

it('a reading whose worker is killed goes on, and doubles nothing', async () => {
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  publishList()
  publishStories(released)
  await refreshList()
  await allowSites()
  await openStory()
  const popup = await reader.clickIcon()
  await popup.locator(named('Read them and compare')).click()
  await expect.poll(() => requestsTo('tribune.test').length).toBe(1)
  await expect.poll(() => readWords(popup)).toContain('Reading: 2 of 4 pages')
  await killWorker(reader)
  release()
  await expect.poll(() => readWords(popup)).toContain('3 of 4 pages read and compared')
  expect(requestsTo('courier.test')).toHaveLength(1)
  const rows = await own.ask('listSources')
  expect(rows.find(({ source }) => source.name === 'Read from the world list')?.articleCount).toBe(3)
})

it('a refresh whose worker is killed goes on', async () => {
  publishList()
  await switchOn()
  await own.ask('refresh', { sourceIds: [WORLD_LIST.id] })
  await expect.poll(() => requestsTo('list.test').length).toBeGreaterThan(30)
  await killWorker(reader)
  await expect.poll(async () => (await own.ask('refreshProgress')).running).toBe(false)
  expect((await own.ask('storageUse')).listings).toBe(55)
})

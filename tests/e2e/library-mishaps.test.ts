/** What befalls a library: its worker dies in the middle of a refresh, the disk is full. Nothing is lost or doubled. */
import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import {
  inventHugeItem,
  inventItems,
  originOf,
  pageOf,
  publishFeed,
  publishNewsSitemap,
  readEventPage,
  readEventReport,
  sourceAt,
} from './harness/feeds.ts'
import { killWorker } from './harness/kill-worker.ts'
import type { OwnPage } from './harness/own-page.ts'
import { readWords } from './harness/page-state.ts'
import { publishText } from './harness/pages.ts'
import { ENGINE, type Reader } from './harness/reader.ts'
import { startReaderForEach } from './harness/reader-for-each.ts'
import { giveAccess } from './harness/site-access.ts'

/** More than are asked at once; in the order in which they are. */
const HOSTS = ['a.test', 'b.test', 'c.test', 'd.test', 'e.test', 'f.test']
const QUICK = HOSTS.slice(0, 2)
/** Articles of each feed. */
const ITEMS = 60

let reader: Reader
let own: OwnPage
startReaderForEach((...started) => {
  ;[reader, own] = started
})

async function addSources(hosts: readonly string[]): Promise<void> {
  await giveAccess(reader, own, hosts.map(originOf))
  await own.ask('saveSources', hosts.map(sourceAt))
}

function requestsTo(host: string): string[] {
  return reader.web.requests.filter((url) => url.includes(host))
}

async function untilRefreshed(): Promise<void> {
  await expect.poll(async () => (await own.ask('refreshProgress')).running).toBe(false)
}

/** The ids of all articles from the test's outlets. */
async function listArticles(): Promise<string[]> {
  const { articles, next } = await own.ask('exportPart', {})
  const rest = next === undefined ? undefined : await own.ask('exportPart', { next })
  return [...articles, ...(rest?.articles ?? [])].map(({ article }) => article.id).filter((id) => id.includes('.test/'))
}

const ALL_ARTICLES = HOSTS.flatMap((host) => Array.from({ length: ITEMS }, (_, i) => `http://${host}/${i}`)).sort()

describe('a worker that dies in the middle of a refresh', () => {
  it('loses and doubles no page of a news sitemap', async () => {
    const items = inventItems('news.test', 12)
    publishNewsSitemap(reader.web, 'news.test', items)
    let release = () => {}
    const body = new Promise<string>((resolve) => {
      release = () => resolve(items.map(pageOf)[7] ?? '')
    })
    reader.web.publish('http://news.test/7', { body })
    await giveAccess(reader, own, [originOf('news.test')])
    await own.ask('saveSources', [{ ...sourceAt('news.test'), feed: 'http://news.test/news.xml', kind: 'newsSitemap' }])
    await own.ask('refresh', {})
    await expect.poll(() => requestsTo('http://news.test/7')).toHaveLength(1)
    expect((await listArticles()).length).toBeLessThan(items.length)
    await killWorker(reader)
    release()
    await untilRefreshed()
    expect((await listArticles()).sort()).toEqual(items.map((_, i) => `http://news.test/${i}`).sort())
    expect(requestsTo('http://news.test/0')).toHaveLength(1)
  })

  it('goes on with what was not fetched yet', async () => {
    let release = () => {}
    const released = new Promise<void>((resolve) => {
      release = resolve
    })
    for (const host of HOSTS) {
      publishFeed(reader.web, host, inventItems(host, ITEMS), QUICK.includes(host) ? undefined : released)
    }
    await addSources(HOSTS)
    await own.ask('refresh', {})
    await expect.poll(async () => (await own.ask('refreshProgress')).sourcesDone).toBe(QUICK.length)
    await killWorker(reader)
    release()
    await untilRefreshed()
    expect(await own.ask('refreshProgress')).toMatchObject({
      sourcesDone: HOSTS.length,
      articlesAdded: HOSTS.length * ITEMS,
      current: [],
    })
    expect((await listArticles()).sort()).toEqual(ALL_ARTICLES)
    for (const host of QUICK) expect(requestsTo(host)).toHaveLength(1)
    for (const host of HOSTS.slice(2)) expect(requestsTo(host).length).toBeGreaterThan(1)
  })

  it('whenever it dies, loses and doubles nothing', async () => {
    for (const host of HOSTS) publishFeed(reader.web, host, inventItems(host, ITEMS))
    await addSources(HOSTS)
    await own.ask('refresh', {})
    for (let deaths = 0; deaths < 4; deaths++) {
      await killWorker(reader)
      await own.ask('refreshProgress')
    }
    await untilRefreshed()
    expect((await listArticles()).sort()).toEqual(ALL_ARTICLES)
    expect((await own.ask('storageUse')).articles - (await bundledCount())).toBe(ALL_ARTICLES.length)
  })
})

async function bundledCount(): Promise<number> {
  return (await own.ask('listSources')).find(({ source }) => source.feed === undefined)?.articleCount ?? 0
}

/** Firefox lets no tool say how much room there is. */
describe.skipIf(ENGINE === 'firefox')('a full disk', () => {
  /** Room for Parallax itself and a small library. */
  const ROOM = 2_000_000
  const TOO_MUCH = 3_000_000
  const NO_ROOM = expect.stringContaining('no room')

  /** Before anything is written: a browser remembers for a while how much room there was. */
  async function limitStorage(quotaSize: number): Promise<void> {
    const devTools = await own.page.createCDPSession()
    const origin = reader.root.slice(0, -1)
    await devTools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize })
  }

  async function comparePage(): Promise<string> {
    await reader.visit(publishText(reader.web, 'today.html', readEventPage()))
    return readWords(await reader.clickIcon())
  }

  it('is said in words, and what is there stays', async () => {
    await limitStorage(ROOM)
    publishFeed(reader.web, 'small.test', [readEventReport()])
    // Each as long as an entry is read.
    const items = Array.from({ length: 12 }, () => inventHugeItem(TOO_MUCH / 12))
    publishFeed(reader.web, 'large.test', items)
    await addSources(['small.test', 'large.test'])
    await own.ask('refresh', { sourceIds: ['small.test'] })
    await untilRefreshed()
    const before = await comparePage()
    expect(before).toContain(sourceAt('small.test').name)

    await own.ask('refresh', { sourceIds: ['large.test'] })
    await untilRefreshed()
    const rows = await own.ask('listSources')
    expect(rows.find(({ source }) => source.id === 'large.test')).toMatchObject({
      articleCount: 0,
      status: { state: 'failing', problem: NO_ROOM },
    })
    const articles = [{ id: 'x', headline: 'X', publisher: 'A paper', articleBody: inventHugeItem(TOO_MUCH).html }]
    const refused = await own.ask('addArticles', { sourceId: 'small.test', articles })
    expect(refused).toMatchObject({ added: 0, problems: [NO_ROOM] })

    await killWorker(reader)
    expect(await comparePage()).toBe(before)
  })

  it('is empty again once everything was deleted', async () => {
    await limitStorage(6 * ROOM)
    const add = async (batch: number) => {
      const articles = Array.from({ length: 100 }, (_, i) => ({
        id: `${batch}/${i}`,
        headline: 'X',
        publisher: 'A paper',
        // One word that cannot be compressed: there is nothing in it to index.
        articleBody: randomBytes(10_000).toString('hex'),
      }))
      return own.ask('addArticles', { sourceId: 'by-hand', articles })
    }
    let [batches, report] = [0, await add(0)]
    while (report.added > 0) report = await add(++batches)
    expect(report).toMatchObject({ added: 0, full: true, problems: [NO_ROOM] })
    await own.ask('deleteEverything')
    for (let i = 0; i < batches; i++) expect(await add(i)).toMatchObject({ added: 100, problems: [] })
  })
})

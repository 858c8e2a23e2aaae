/**
 * The large library in real Chromium, in the extension that ships: a click after the worker was killed, the memory
 * that the worker takes, a refresh while the popup is open.
 */
import { execFileSync } from 'node:child_process'
import { findBrowser } from '../../src/cli/find-browser.ts'
import type { NewsArticle } from '../../src/core/model/article.ts'
import type { RefreshProgress } from '../../src/messaging/library-protocol.ts'
import { originOf, publishFeed, sourceAt } from '../e2e/harness/feeds.ts'
import { killWorker } from '../e2e/harness/kill-worker.ts'
import { type OwnPage, openOwnPage } from '../e2e/harness/own-page.ts'
import { publishText } from '../e2e/harness/pages.ts'
import { type Reader, startReader } from '../e2e/harness/reader.ts'
import { giveAccess } from '../e2e/harness/site-access.ts'
import { choosePages } from './choose-pages.ts'
import { type Figure, median } from './figures.ts'
import { WATCH_FRAMES } from './watch-frames.ts'

const CLICKS = 7
/** Articles that the refresh finds new. */
const REFRESHED = 300
/** Articles in one message: the most that the protocol takes. */
const MAX_CHUNK = 500
const HOST = 'bench.test'
/** How often the bench asks whether a refresh is done: too short to blur the figure, too long to slow the refresh. */
const POLL_MS = 20
const MEGABYTE = 1_000_000
/** The articles are years old: by default a refresh would drop them. */
const KEEP_ALL = { retention: { days: 100_000, megabytes: 100_000 } }

export async function benchBrowser(articles: readonly NewsArticle[]): Promise<Figure[]> {
  if (!findBrowser('chrome')) {
    console.error('No Chromium on this machine: nothing is measured in it.')
    return []
  }
  // The build's output goes to standard error: standard output is for the figures.
  execFileSync('npx', ['vite', 'build', '--logLevel', 'error'], { stdio: ['ignore', process.stderr, process.stderr] })
  const reader = await startReader()
  try {
    const own = await openOwnPage(reader)
    await own.page.evaluate(`chrome.storage.local.set({ settings: ${JSON.stringify(KEEP_ALL)} })`)
    const dated = articles.toSorted((a, b) => (a.datePublished ?? '').localeCompare(b.datePublished ?? ''))
    const library = dated.slice(0, -REFRESHED)
    await fillLibrary(own, library)
    const pages = choosePages(library, CLICKS)
    return [
      ...(await measureClicks(reader, pages, (await own.ask('storageUse')).articles)),
      ...(await measureRefresh(reader, own, dated.slice(-REFRESHED))),
    ]
  } finally {
    await reader.leave()
  }
}

/** A few are refused because their date cannot be read; the figures say how many were taken. */
async function fillLibrary(own: OwnPage, articles: readonly NewsArticle[]): Promise<void> {
  await own.ask('saveSources', [sourceAt(HOST)])
  for (let i = 0; i < articles.length; i += MAX_CHUNK) {
    await own.ask('addArticles', { sourceId: HOST, articles: articles.slice(i, i + MAX_CHUNK) })
  }
}

async function measureClicks(reader: Reader, pages: readonly NewsArticle[], count: number): Promise<Figure[]> {
  const times: number[] = []
  const memory: number[] = []
  for (const [i, page] of pages.entries()) {
    await reader.visit(publishText(reader.web, `bench-${i}.html`, toHtml(page)))
    await killWorker(reader)
    const start = performance.now()
    await reader.clickIcon()
    times.push(performance.now() - start)
    memory.push(await measureWorker(reader))
  }
  const name = `Chromium, ${count.toLocaleString('en')} articles, worker killed`
  return [
    { name: `${name}, click to comparison`, value: median(times), unit: 'ms', goal: '≤ 1,500 ms' },
    { name: `${name}, slowest of ${CLICKS}`, value: Math.max(...times), unit: 'ms' },
    {
      name: 'memory of the worker: heap and buffers, at most',
      value: Math.max(...memory) / MEGABYTE,
      unit: 'MB',
      goal: '≤ 300 MB',
    },
  ]
}

/** Bytes that the worker's scripts and typed arrays take. */
async function measureWorker({ browser }: Reader): Promise<number> {
  const worker = await (await browser.waitForTarget((target) => target.type() === 'service_worker')).worker()
  if (!worker) throw new Error('The worker is not running.')
  const { usedSize, backingStorageSize = 0 } = (await worker.client.send('Runtime.getHeapUsage')) as {
    usedSize: number
    backingStorageSize?: number
  }
  return usedSize + backingStorageSize
}

async function measureRefresh(reader: Reader, own: OwnPage, articles: readonly NewsArticle[]): Promise<Figure[]> {
  const items = articles.map((article) => ({
    title: escapeHtml(article.headline),
    html: paragraphs(article),
    published: article.datePublished,
  }))
  await giveAccess(reader, own, [originOf(HOST)])
  // Filling the library leaves segments to merge: an empty refresh does that first, so that it is not measured.
  publishFeed(reader.web, HOST, [])
  await refresh(own)
  publishFeed(reader.web, HOST, items)
  const popup = await reader.clickIcon()
  await popup.evaluate(`{${WATCH_FRAMES}}`)
  const start = performance.now()
  const { articlesAdded } = await refresh(own)
  const time = performance.now() - start
  const name = `Chromium, a refresh of ${articlesAdded} articles`
  return [
    { name, value: time, unit: 'ms', goal: '≤ 2,000 ms' },
    {
      name: `${name}, longest pause of the popup`,
      value: Number(await popup.evaluate('longest')),
      unit: 'ms',
      goal: '≤ 50 ms',
    },
  ]
}

async function refresh(own: OwnPage): Promise<RefreshProgress> {
  await own.ask('refresh', { sourceIds: [HOST] })
  for (;;) {
    const progress = await own.ask('refreshProgress')
    if (!progress.running) return progress
    await new Promise((resolve) => setTimeout(resolve, POLL_MS))
  }
}

function toHtml(article: NewsArticle): string {
  const { headline, publisher, datePublished = '' } = article
  return `<!doctype html><title>${escapeHtml(headline)}</title>
    <meta property="og:site_name" content="${escapeHtml(publisher)}">
    <meta property="article:published_time" content="${datePublished}">
    <article><h1>${escapeHtml(headline)}</h1>${paragraphs(article)}</article>`
}

function paragraphs({ articleBody }: NewsArticle): string {
  const parts = articleBody.split(/\n\s*\n/)
  return parts.map((part) => `<p>${escapeHtml(part)}</p>`).join('')
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}

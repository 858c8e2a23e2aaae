/** A page that is too large to be read where it is, so that the extension's reading page finds its article. */
import { readFileSync } from 'node:fs'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { FlatNode } from '../../src/core/model/flat-document.ts'
import { keepPicturesOfFailures } from './harness/keep-pictures.ts'
import { type OwnPage, openOwnPage } from './harness/own-page.ts'
import { readHighlights } from './harness/page-state.ts'
import { publishText, SAMPLE } from './harness/pages.ts'
import { type Reader, startReader } from './harness/reader.ts'

const HTML = readFileSync(SAMPLE, 'utf8')
const COMMENT = '<li><b>A reader</b> <span>Well <i>said</i>, as ever.</span></li>'
const QUOTATION = 'there will be no invasion'

interface Message {
  type: string
  data: FlatNode[]
}

let reader: Reader
let own: OwnPage
keepPicturesOfFailures(() => reader)

beforeAll(async () => {
  reader = await startReader()
  own = await openOwnPage(reader)
})
afterAll(() => reader?.leave())

it('is read by the reading page, and shows the same highlights as without the ballast', async () => {
  await listen(own.page)
  const page = await reader.visit(publishText(reader.web, 'small.html', HTML))
  await reader.clickIcon()
  await expect.poll(async () => (await readHighlights(page))['parallax-quote']?.join()).toContain(QUOTATION)
  const expected = await readHighlights(page)
  expect(await heard(own.page)).toEqual([])

  const large = HTML.replace('</body>', `<section id="comments"><ol>${COMMENT.repeat(400)}</ol></section></body>`)
  await reader.visit(publishText(reader.web, 'large.html', large))
  await reader.clickIcon()
  await expect.poll(() => readHighlights(page)).toEqual(expected)
  const [asked, passedOn, ...others] = await heard(own.page)
  expect([asked?.type, passedOn?.type, others]).toEqual(['findContent', 'runReadability', []])
  expect(passedOn?.data).toEqual(asked?.data)
  expect(passedOn?.data.length).toBeGreaterThan(1500)

  const list = passedOn?.data ?? []
  const found = await own.ask('runReadability', list)
  const texts = found?.nodes.map(([, node]) => (typeof node === 'number' ? list[node]?.[1] : '')).join('')
  expect(texts).toContain(QUOTATION)
  expect(texts).not.toContain('as ever')
})

it('asks no server for anything when it is put together again', async () => {
  const src = 'http://spy.test/seen.png'
  const inside = [
    [1, 'IMG', { src, srcset: src, style: `background: url(${src})`, onerror: `fetch('${src}')` }],
    [1, 'IFRAME', { src, srcdoc: `<img src="${src}">` }],
    [1, 'LINK', { rel: 'stylesheet', href: src }],
    [1, 'SCRIPT', { src }],
    [1, 'SCRIPT', {}],
    [6, `fetch('${src}')`],
    [1, 'VIDEO', { src, poster: src, autoplay: '' }],
    [1, 'P', {}],
    [9, `${QUOTATION}. `.repeat(30)],
  ]
  const found = await own.ask('runReadability', [[-1, 'HTML', {}], [0, 'BODY', {}], ...inside])
  expect(found?.nodes.map(([, node]) => node)).toContain(10)
  expect(reader.web.requests.filter((url) => url.includes('spy.test'))).toEqual([])
})

/** Has a page of the extension write down the messages that a page is read with. */
async function listen(page: Page): Promise<void> {
  await page.evaluate(`
    globalThis.heard = []
    chrome.runtime.onMessage.addListener(({ type, data }) => {
      if (type === 'findContent' || type === 'runReadability') heard.push({ type, data })
    })`)
}

function heard(page: Page): Promise<Message[]> {
  return page.evaluate('heard') as Promise<Message[]>
}

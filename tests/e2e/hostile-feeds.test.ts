/** Feeds that are made to keep a reader busy: a refresh gets over them, and the sources after them are read. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Item, inventItems, originOf, publishFeed, sourceAt } from './harness/feeds.ts'
import { type OwnPage, openOwnPage } from './harness/own-page.ts'
import { type Reader, startReader } from './harness/reader.ts'
import { giveAccess } from './harness/site-access.ts'

const SENTENCE = 'The dam broke on a Sunday, and forty houses were under water by noon. '
const SIZE = 9_000_000
const fill = (text: string): Item[] => [{ title: 'A dam', html: SENTENCE.repeat(40) + text.repeat(SIZE / text.length) }]

const FEEDS: Record<string, () => Item[]> = {
  'deep.test': () => fill('<div>'),
  'formats.test': () => fill('<b>x'),
  'tables.test': () => fill('<table><tr><td>x'),
  'long.test': () => fill(`<p>${SENTENCE}</p>`),
  'many.test': () =>
    Array.from({ length: 10_000 }, (_, i) => ({ title: `Ferry ${i}`, html: `${i}: ${SENTENCE.repeat(8)}` })),
  'honest.test': () => inventItems('honest', 3),
}
const HOSTS = Object.keys(FEEDS)

let reader: Reader
let own: OwnPage

beforeAll(async () => {
  reader = await startReader()
  own = await openOwnPage(reader)
  for (const [host, makeItems] of Object.entries(FEEDS)) publishFeed(reader.web, host, makeItems())
  await giveAccess(reader, own, HOSTS.map(originOf))
  await own.ask('saveSources', HOSTS.map(sourceAt))
})
afterAll(() => reader?.leave())

it('reads of each what an honest one might have, and of the honest one everything', async () => {
  await own.ask('refresh', { sourceIds: HOSTS })
  await expect.poll(async () => (await own.ask('refreshProgress')).running).toBe(false)
  const rows = await own.ask('listSources')
  const found = HOSTS.map((host) => rows.find(({ source }) => source.id === host))
  expect(found.map((row) => [row?.status.state, row?.articleCount])).toEqual([
    ['fine', 1],
    ['fine', 1],
    ['fine', 1],
    ['fine', 1],
    ['fine', 500],
    ['fine', 3],
  ])
})

import { describe, expect, it, vi } from 'vitest'
import type { StoredReadings } from '../../../src/background/reach/reading-state.ts'
import { type ReadingDependencies, Readings } from '../../../src/background/reach/readings.ts'
import type { Listing } from '../../../src/core/model/listing.ts'

const TAB = 7
const LISTINGS = Array.from({ length: 6 }, (_, i) => listing(`outlet-${i}`))

function listing(publisher: string): Listing {
  return { url: `https://${publisher}.example/dam`, headline: 'Dam', publisher }
}

async function readAtOnce({ url, publisher, headline }: Listing) {
  return { article: { id: url, url, headline, publisher, articleBody: 'A dam broke.' } }
}

/** Dependencies with a state in memory, in which every page has an article. */
function dependencies(changes: Partial<ReadingDependencies> = {}) {
  let stored: StoredReadings = {}
  const added: string[] = []
  return {
    added,
    state: {
      get: async () => stored,
      set: async (readings: StoredReadings) => {
        stored = readings
      },
    },
    hasAccess: vi.fn(async () => true),
    readListing: vi.fn(readAtOnce),
    addArticle: vi.fn(async ({ id }: { id: string }) => added.push(id) > 0),
    compareAgain: vi.fn(async () => {}),
    tidy: vi.fn(async () => {}),
    ...changes,
  }
}

describe('Readings', () => {
  it('reads every page, compares again and gives the access back', async () => {
    const all = dependencies()
    const readings = new Readings(all)
    await readings.start(TAB, LISTINGS)
    expect(all.added.sort()).toEqual(LISTINGS.map(({ url }) => url))
    expect(all.compareAgain).toHaveBeenCalledExactlyOnceWith(TAB)
    expect(all.tidy).toHaveBeenCalledExactlyOnceWith(LISTINGS.map(({ url }) => url))
    expect(await readings.progress(TAB)).toEqual({ state: 'done', total: 6, read: 6, failed: [] })
  })

  it('adds nothing once all are forgotten, not even what was on its way', async () => {
    const readListing = async (one: Listing) => {
      await readings.forgetAll()
      return readAtOnce(one)
    }
    const all = dependencies({ readListing })
    const readings = new Readings(all)
    await readings.start(TAB, LISTINGS)
    expect(all.added).toEqual([])
    expect(all.compareAgain).not.toHaveBeenCalled()
    expect(await readings.progress(TAB)).toBeUndefined()
  })

  it('a progress that is asked for at once knows of the start', async () => {
    const all = dependencies({ hasAccess: async () => false })
    const { get } = all.state
    all.state.get = async () => {
      const stored = await get()
      await new Promise((resolve) => setTimeout(resolve, 10))
      return stored
    }
    const readings = new Readings(all)
    const started = readings.start(TAB, LISTINGS)
    expect(await readings.progress(TAB)).toMatchObject({ state: 'asking', total: 6 })
    await started
  })

  it('waits for access to all sites', async () => {
    let given = false
    const all = dependencies({ hasAccess: async () => given })
    const readings = new Readings(all)
    await readings.start(TAB, LISTINGS)
    expect(await readings.progress(TAB)).toMatchObject({ state: 'asking', read: 0 })
    given = true
    await readings.resume()
    expect(await readings.progress(TAB)).toMatchObject({ state: 'done', read: 6 })
  })

  it('a refusal leaves nothing behind', async () => {
    const all = dependencies({ hasAccess: async () => false })
    const readings = new Readings(all)
    await readings.start(TAB, LISTINGS)
    await readings.cancel(TAB)
    expect(await readings.progress(TAB)).toBeUndefined()
    expect(all.readListing).not.toHaveBeenCalled()
  })

  it('names what could not be had and why, and does not compare when nothing was', async () => {
    const all = dependencies({ readListing: async () => ({ problem: 'It is behind a paywall.' }) })
    const readings = new Readings(all)
    await readings.start(TAB, [listing('a')])
    expect(await readings.progress(TAB)).toMatchObject({
      read: 0,
      failed: [{ publisher: 'a', url: 'https://a.example/dam', problem: 'It is behind a paywall.' }],
    })
    expect(all.compareAgain).not.toHaveBeenCalled()
    expect(all.tidy).toHaveBeenCalledTimes(1)
  })

  it('a text that the library has is named, and not counted', async () => {
    const readings = new Readings(dependencies({ addArticle: async () => false }))
    await readings.start(TAB, [listing('a')])
    expect(await readings.progress(TAB)).toMatchObject({ read: 0, failed: [{ publisher: 'a' }] })
  })

  it('a page that breaks is named, and the others are read', async () => {
    const addArticle = vi.fn(async () => true).mockRejectedValueOnce(new Error('The disk is full.'))
    const all = dependencies({ addArticle })
    const readings = new Readings(all)
    await readings.start(TAB, LISTINGS)
    expect(await readings.progress(TAB)).toMatchObject({ read: 5, failed: [{ problem: 'The disk is full.' }] })
  })

  it('stops at once when cancelled, and compares with what it has', async () => {
    const readListing: ReadingDependencies['readListing'] = (one, signal) => {
      if (one.publisher === 'outlet-0') return readAtOnce(one)
      return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)))
    }
    const all = dependencies({ readListing })
    const readings = new Readings(all)
    const started = readings.start(TAB, LISTINGS)
    await expect.poll(async () => (await readings.progress(TAB))?.read).toBe(1)
    await readings.cancel(TAB)
    await started
    expect(await readings.progress(TAB)).toEqual({ state: 'done', total: 6, read: 1, failed: [] })
    expect(all.compareAgain).toHaveBeenCalledTimes(1)
  })

  it('a killed worker’s reading is gone on with, and no page is read that was', async () => {
    const dying = dependencies({
      readListing: (one) => {
        if (one.publisher !== 'outlet-0') return new Promise(() => {})
        return readAtOnce(one)
      },
    })
    vi.resetModules()
    const worker = await import('../../../src/background/reach/readings.ts')
    void new worker.Readings(dying).start(TAB, LISTINGS)
    await expect.poll(() => dying.added).toHaveLength(1)
    await expect.poll(async () => (await dying.state.get())[TAB]?.queue).toHaveLength(5)
    const next = dependencies({ state: dying.state })
    const readings = new Readings(next)
    await readings.resume()
    expect(next.added).toHaveLength(5)
    expect(next.added).not.toContain(LISTINGS[0]?.url)
    expect(await readings.progress(TAB)).toMatchObject({ state: 'done', read: 6 })
  })

  it('a tab that shows another page is not compared, and its access is given back', async () => {
    const all = dependencies({
      readListing: (_, signal) =>
        new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
    })
    const readings = new Readings(all)
    const started = readings.start(TAB, LISTINGS)
    await expect.poll(async () => (await readings.progress(TAB))?.state).toBe('reading')
    await readings.forget(TAB)
    await started
    expect(await readings.progress(TAB)).toBeUndefined()
    expect(all.compareAgain).not.toHaveBeenCalled()
    expect(all.tidy).toHaveBeenCalledTimes(1)
  })

  it('pages of the tab’s next page are read after what the last ones left to do', async () => {
    let release = () => {}
    const all = dependencies({ tidy: () => new Promise<void>((resolve) => (release = resolve)) })
    const readings = new Readings(all)
    const first = readings.start(TAB, LISTINGS.slice(0, 1))
    await expect.poll(async () => (await readings.progress(TAB))?.state).toBe('done')
    await readings.forget(TAB)
    const second = readings.start(TAB, LISTINGS.slice(1))
    await expect.poll(async () => (await readings.progress(TAB))?.total).toBe(5)
    all.tidy = async () => {}
    release()
    await Promise.all([first, second])
    expect(await readings.progress(TAB)).toEqual({ state: 'done', total: 5, read: 5, failed: [] })
  })
})

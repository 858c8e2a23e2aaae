import { expect, test } from 'vitest'
import { type QueueDependencies, RefreshQueue } from '../../../src/background/sources/refresh-queue.ts'
import { NO_REFRESH, type RefreshState } from '../../../src/background/sources/refresh-state.ts'
import type { SourceRecord } from '../../../src/platform/database.ts'

const sources = ['a1', 'a2', 'b1', 'c1', 'd1', 'e1', 'f1']

function recordOf(id: string): SourceRecord {
  const feed = `https://${id[0]}.example/${id}`
  return { id, source: { id, name: id, feed, enabled: true }, status: { state: 'new' }, failures: 0, removed: false }
}

/** A world in which refreshing takes a moment; `state` outlives any queue, as storage outlives a worker. */
function world(state: { now: RefreshState } = { now: NO_REFRESH }) {
  const running = new Set<string>()
  const log = {
    refreshed: [] as string[],
    mostAtOnce: 0,
    hostTwice: false,
    byHand: false,
    problems: [] as string[],
    tidied: 0,
  }
  const dependencies: QueueDependencies = {
    state: {
      get: async () => state.now,
      async set(next) {
        state.now = structuredClone(next)
      },
    },
    readSource: async (id) => (sources.includes(id) ? recordOf(id) : undefined),
    async refreshSource({ id }, { signal, byHand }) {
      const host = id.charAt(0)
      log.hostTwice ||= running.has(host)
      running.add(host)
      log.mostAtOnce = Math.max(log.mostAtOnce, running.size)
      await new Promise((resolve) => setTimeout(resolve, 2))
      running.delete(host)
      signal.throwIfAborted()
      log.refreshed.push(id)
      log.byHand ||= byHand
      return { added: 2, update: { status: { state: 'fine' }, failures: 0 } }
    },
    reportProblem: async (source, error) => void log.problems.push(`${source.id}: ${error}`),
    tidy: async () => void log.tidied++,
  }
  return { state, log, dependencies }
}

test('refreshes every source once, one request per host at a time, few hosts at once', async () => {
  const { log, state, dependencies } = world()
  await new RefreshQueue(dependencies).start(sources, false)
  expect(log.refreshed.toSorted()).toEqual(sources)
  expect(log).toMatchObject({ hostTwice: false, tidied: 1, problems: [] })
  expect(log.mostAtOnce).toBeGreaterThan(1)
  expect(log.mostAtOnce).toBeLessThanOrEqual(4)
  expect(state.now).toEqual({ ...NO_REFRESH, sourcesDone: 7, sourcesTotal: 7, articlesAdded: 14 })
})

test('sources asked for while it runs join it', async () => {
  const { log, state, dependencies } = world()
  const queue = new RefreshQueue(dependencies)
  await Promise.all([queue.start(['a1', 'b1'], false), queue.start(['b1', 'c1'], false)])
  expect(log.refreshed.toSorted()).toEqual(['a1', 'b1', 'c1'])
  expect(state.now).toMatchObject({ running: false, sourcesDone: 3, sourcesTotal: 3 })
})

test('a new worker goes on where a killed one stopped', async () => {
  const state = { now: { ...NO_REFRESH, running: true, queue: ['b1', 'c1'], sourcesDone: 5, sourcesTotal: 7 } }
  const { log, dependencies } = world(state)
  await new RefreshQueue(dependencies).resume()
  expect(log.refreshed.toSorted()).toEqual(['b1', 'c1'])
  expect(state.now).toMatchObject({ running: false, queue: [], sourcesDone: 7, articlesAdded: 4 })
})

test('with nothing left to do, it does nothing', async () => {
  const { log, dependencies } = world()
  await new RefreshQueue(dependencies).resume()
  expect(log).toMatchObject({ refreshed: [], tidied: 0 })
})

test('a cancel stops at once and empties the queue', async () => {
  const { log, state, dependencies } = world()
  dependencies.refreshSource = (_, { signal }) =>
    new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason)))
  const queue = new RefreshQueue(dependencies)
  const running = queue.start(sources, false)
  await expect.poll(() => state.now.current).not.toEqual([])
  await queue.cancel()
  await running
  expect(log).toMatchObject({ problems: [], tidied: 0 })
  expect(state.now).toMatchObject({ running: false, queue: [], current: [], sourcesDone: 0 })
})

test('a source that breaks is reported and the others go on', async () => {
  const { log, state, dependencies } = world()
  const refresh = dependencies.refreshSource
  dependencies.refreshSource = async (record, request) => {
    if (record.id === 'a1') throw new Error('full')
    return refresh(record, request)
  }
  await new RefreshQueue(dependencies).start(sources, false)
  expect(log.problems).toEqual(['a1: Error: full'])
  expect(state.now).toMatchObject({ running: false, sourcesDone: 7, articlesAdded: 12, failed: ['a1'] })
})

test('a source that was removed in the meantime is skipped', async () => {
  const { log, state, dependencies } = world()
  await new RefreshQueue(dependencies).start(['a1', 'gone'], false)
  expect(log.refreshed).toEqual(['a1'])
  expect(state.now).toMatchObject({ running: false, queue: [] })
})

test('a refresh that is asked for while a cancelled one comes to its end is not forgotten', async () => {
  const { log, state, dependencies } = world()
  const refresh = dependencies.refreshSource
  let release = () => {}
  dependencies.refreshSource = async (record, request) => {
    // A page that is being read does not stop at once.
    if (record.id === 'a1') await new Promise<void>((resolve) => (release = resolve))
    return refresh(record, request)
  }
  const queue = new RefreshQueue(dependencies)
  const first = queue.start(['a1'], true)
  await expect.poll(() => state.now.current).toEqual(['a1'])
  await queue.cancel()
  const second = queue.start(['b1', 'c1'], true)
  release()
  await Promise.all([first, second])
  expect(log.refreshed.toSorted()).toEqual(['b1', 'c1'])
  expect(state.now).toMatchObject({ running: false, queue: [], current: [], sourcesDone: 2, sourcesTotal: 2 })
})

test('what is removed is not asked, or no longer', async () => {
  const { log, state, dependencies } = world()
  dependencies.refreshSource = ({ id }, { signal }) => {
    log.refreshed.push(id)
    return new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason)))
  }
  const queue = new RefreshQueue(dependencies)
  const running = queue.start(['a1', 'a2'], false)
  await expect.poll(() => state.now.current).toEqual(['a1'])
  await queue.leaveOut('a2')
  await queue.leaveOut('a1')
  await running
  expect(log).toMatchObject({ refreshed: ['a1'], problems: [] })
  expect(state.now).toMatchObject({ running: false, queue: [], current: [], sourcesDone: 0, sourcesTotal: 0 })
})

test('each source is asked as it is when its turn comes', async () => {
  const { dependencies } = world()
  let name = 'before'
  const asked: string[] = []
  dependencies.readSource = async (id) => {
    const record = recordOf(id)
    return { ...record, source: { ...record.source, name } }
  }
  const refresh = dependencies.refreshSource
  dependencies.refreshSource = async (record, request) => {
    asked.push(record.source.name)
    name = 'after'
    return refresh(record, request)
  }
  await new RefreshQueue(dependencies).start(['a1', 'a2'], false)
  expect(asked).toEqual(['before', 'after'])
})

test('a problem that cannot even be stored holds nobody up', async () => {
  const { log, state, dependencies } = world()
  const refresh = dependencies.refreshSource
  dependencies.refreshSource = async (record, request) => {
    if (record.id === 'a1') throw new Error('full')
    return refresh(record, request)
  }
  dependencies.reportProblem = async () => {
    throw new Error('full')
  }
  await new RefreshQueue(dependencies).start(['a1', 'a2', 'b1'], false)
  expect(log.refreshed.toSorted()).toEqual(['a2', 'b1'])
  expect(state.now).toMatchObject({ running: false, queue: [], sourcesDone: 3, failed: ['a1'] })
})

test('a refresh after which tidying fails is at its end all the same', async () => {
  const { state, dependencies } = world()
  dependencies.tidy = async () => {
    throw new Error('full')
  }
  await expect(new RefreshQueue(dependencies).start(['a1'], false)).rejects.toThrow('full')
  expect(state.now).toMatchObject({ running: false, queue: [], sourcesDone: 1 })
})

test('counts what failed, and goes by hand where any of it was asked for by hand', async () => {
  const { log, state, dependencies } = world()
  const refresh = dependencies.refreshSource
  dependencies.refreshSource = async (record, request) => {
    const done = await refresh(record, request)
    return record.id === 'b1' ? { added: 0, update: { ...done.update, status: { state: 'waiting' } } } : done
  }
  const queue = new RefreshQueue(dependencies)
  await Promise.all([queue.start(['a1', 'b1'], false), queue.start(['c1'], true)])
  expect(log.byHand).toBe(true)
  expect(state.now).toMatchObject({ sourcesDone: 3, failed: ['b1'], articlesAdded: 4 })
  await queue.start(['a1'], false)
  expect(state.now).toMatchObject({ sourcesDone: 1, failed: [], byHand: false })
})

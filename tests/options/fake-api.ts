/** The outside of the options page without a browser: like the real one, it keeps sources, articles, access and settings. */
import { vi } from 'vitest'
import { type NewsArticle, parseNewsArticle } from '../../src/core/model/article.ts'
import type { InvalidDataError } from '../../src/core/model/parse.ts'
import { BY_HAND_SOURCE_ID, type Source, type SourceStatus } from '../../src/core/model/source.ts'
import {
  type AddReport,
  type DamageReport,
  type ExportPart,
  NO_PROGRESS,
  type RefreshProgress,
  type SourceCandidate,
  type SourceRow,
} from '../../src/messaging/library-protocol.ts'
import type { LibraryClient, OptionsApi } from '../../src/options/api.ts'
import { DEFAULT_SETTINGS, type Settings } from '../../src/platform/settings.ts'
import type { UnfinishedImport } from '../../src/platform/unfinished-import.ts'

/** Articles in one exported part: few, so that a test sees several parts. */
const PART = 2

interface Held {
  sourceId: string
  article: NewsArticle
}

export class FakeApi implements OptionsApi {
  sources: Source[] = []
  statuses = new Map<string, SourceStatus>()
  articles: Held[] = []
  /** What a site offers, by its address. */
  feeds = new Map<string, SourceCandidate[]>()
  progress: RefreshProgress = NO_PROGRESS
  /** How many headlines of the world list are held. */
  listings = 0
  damage: DamageReport = { unreadableSources: 0, notes: [] }
  /** Why the library cannot be opened. */
  closed: string | undefined
  settings: Settings = DEFAULT_SETTINGS
  unreadableSettings = 0
  /** What the reader answers when access is asked for. */
  gives = true
  saved: { file: Blob; name: string }[] = []
  readonly #settingsListeners = new Set<(settings: Settings) => void>()
  readonly #removed = new Map<string, { source: Source; articles: Held[] }>()

  requestAccess = vi.fn(async (_: readonly string[]) => this.gives)
  onAccessChanged = vi.fn()
  readSettings = async () => this.settings
  countUnreadableSettings = async () => this.unreadableSettings
  changeSettings = async (changes: Partial<Settings>) => {
    this.settings = { ...this.settings, ...changes }
    for (const listener of this.#settingsListeners) listener(this.settings)
  }
  onSettingsChanged = (listener: (settings: Settings) => void, signal: AbortSignal) => {
    this.#settingsListeners.add(listener)
    signal.addEventListener('abort', () => this.#settingsListeners.delete(listener))
  }
  unfinishedImport: UnfinishedImport | undefined
  noteImport = async (progress: UnfinishedImport) => {
    this.unfinishedImport = progress
  }
  noteImportEnd = async () => {
    this.unfinishedImport = undefined
  }
  readUnfinishedImport = async () => this.unfinishedImport
  saveFile = (file: Blob, name: string) => {
    this.saved.push({ file, name })
  }

  /** A library with these sources and so many articles each. */
  fill(rows: { source: Source; status?: SourceStatus; articles?: number }[]): this {
    for (const { source, status, articles = 0 } of rows) {
      this.sources.push(source)
      if (status) this.statuses.set(source.id, status)
      for (let i = 0; i < articles; i++)
        this.articles.push({ sourceId: source.id, article: makeArticle(`${source.id}-${i}`) })
    }
    return this
  }

  #listRows(): SourceRow[] {
    return this.sources.map((source) => ({
      source,
      status: this.statuses.get(source.id) ?? { state: 'new' },
      articleCount: this.articles.filter(({ sourceId }) => sourceId === source.id).length,
    }))
  }

  #save(sources: readonly Source[]): void {
    for (const source of sources) {
      const index = this.sources.findIndex(({ id }) => id === source.id)
      if (index < 0) this.sources.push(source)
      else this.sources[index] = source
    }
  }

  #add(candidates: readonly { sourceId: string; article: unknown }[]): AddReport {
    const report: AddReport = { added: 0, duplicates: 0, problems: [] }
    for (const { sourceId, article: json } of candidates) {
      try {
        const article = parseNewsArticle(json)
        const known = this.articles.some((held) => held.article.id === article.id)
        if (known) report.duplicates++
        else report.added = this.articles.push({ sourceId, article }) && report.added + 1
      } catch (error) {
        report.problems.push((error as InvalidDataError).message)
      }
    }
    return report
  }

  library: LibraryClient = {
    listSources: async () => {
      if (this.closed !== undefined) throw new Error(this.closed)
      return this.#listRows()
    },
    findSources: async ({ address }) => {
      const found = this.feeds.get(address)
      if (!found) throw new Error('This site names no feed, and there is none in the usual places.')
      return found
    },
    saveSources: async (sources) => this.#save(sources),
    removeSource: async ({ id }) => {
      const source = this.sources.find((other) => other.id === id)
      if (source) this.#removed.set(id, { source, articles: this.articles.filter(({ sourceId }) => sourceId === id) })
      this.sources = this.sources.filter((other) => other.id !== id)
      this.articles = this.articles.filter(({ sourceId }) => sourceId !== id)
      return { undo: id }
    },
    restoreSource: async ({ undo }) => {
      const kept = this.#removed.get(undo)
      if (!kept) return false
      this.#removed.delete(undo)
      this.sources.push(kept.source)
      this.articles.push(...kept.articles)
      return true
    },
    refresh: vi.fn(async ({ sourceIds }: { sourceIds?: string[] }) => {
      const ids = sourceIds ?? this.sources.filter(({ enabled, feed }) => enabled && feed).map(({ id }) => id)
      this.progress = { ...NO_PROGRESS, running: true, sourcesTotal: ids.length }
    }),
    cancelRefresh: vi.fn(async () => {
      this.progress = { ...this.progress, running: false }
    }),
    refreshProgress: async () => this.progress,
    addArticles: vi.fn(async ({ sourceId, articles }: { sourceId: string; articles: unknown[] }) => {
      if (sourceId === BY_HAND_SOURCE_ID && !this.sources.some(({ id }) => id === sourceId)) {
        this.#save([{ id: sourceId, name: 'Added by hand', enabled: true }])
      }
      return this.#add(articles.map((article) => ({ sourceId, article })))
    }),
    addHtml: async ({ html }) =>
      html.includes('<article')
        ? this.#add([{ sourceId: BY_HAND_SOURCE_ID, article: makeArticle(html) }])
        : { added: 0, duplicates: 0, problems: ['This is not an article.'] },
    addTab: async () => ({ added: 0, duplicates: 0, problems: [] }),
    exportPart: async ({ next }): Promise<ExportPart> => {
      const start = Number(next ?? 0)
      const end = start + PART
      return {
        ...(next === undefined && { sources: this.sources }),
        articles: this.articles.slice(start, end),
        ...(end < this.articles.length && { next: String(end) }),
      }
    },
    importPart: async (json) => {
      const { sources = [], articles } = json as ExportPart
      this.#save(sources)
      return this.#add(articles)
    },
    describeDamage: async () => this.damage,
    deleteEverything: async () => {
      this.closed = undefined
      this.sources = []
      this.articles = []
    },
    restoreBundled: async () => {
      this.#save([{ id: 'bundled', name: 'Five articles that come with Parallax', enabled: true }])
    },
    storageUse: async () => ({
      articles: this.articles.length,
      statements: this.articles.length * 30,
      listings: this.listings,
      bytes: this.articles.length * 10_000,
      quota: 2_000_000_000,
    }),
  }
}

export function makeSource(name: string, more: Partial<Source> = {}): Source {
  const host = `${name.toLowerCase().replace(/\W+/g, '-')}.example`
  return { id: name, name, homepage: `https://${host}/`, feed: `https://${host}/feed`, enabled: true, ...more }
}

export function makeArticle(id: string, more: Partial<NewsArticle> = {}): NewsArticle {
  return { id, headline: `Headline ${id}`, publisher: 'The Herald', articleBody: `Text of ${id}.`, ...more }
}

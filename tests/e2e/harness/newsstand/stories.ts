/**
 * What the newsstand reports: stories, each told by several outlets. Invented ones, which are the same on every machine,
 * or those that editors filed together, where `../shared/data/allsides` lies beside the project.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { NewsArticle } from '../../../../src/core/model/article.ts'
import { DATA, readLargeLibrary, readLines } from '../../../eval/shared-data.ts'
import file from './stories.json' with { type: 'json' }

export interface Report {
  headline: string
  paragraphs: string[]
}

/** Reports of one event. Which outlet has which is told by `stock.ts`. */
export type Story = readonly Report[]

const EVENTS = resolve(import.meta.dirname, '../../../eval/events')
const EVENT_FILES = ['dam.json', 'merger.json', 'port.json']

/** More would make a refresh longer and the newsstand no more like one. */
const MAX_REAL_STORIES = 60

/** The three of `stories.json`, which differ in quotations, numbers and sources, and the three of the evaluation. */
export function readInventedStories(): Story[] {
  const events = EVENT_FILES.map((name) => {
    const { articles } = JSON.parse(readFileSync(join(EVENTS, name), 'utf8')) as EventFile
    return Object.values(articles).map(toReport)
  })
  return [...file.stories.map(({ reports }) => reports), ...events]
}

interface EventFile {
  articles: Record<string, NewsArticle>
}

export function hasRealStories(): boolean {
  return existsSync(join(DATA, 'allsides'))
}

/** Those that quote the same words come first: there is most to see. Takes seconds: the articles are packed as one file. */
export function readRealStories(): Story[] {
  const articles = new Map(readLargeLibrary().map((article) => [article.id, article]))
  return readLines('allsides', 'stories.dev.jsonl')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { articles: string[] }).articles)
    .map((ids) => ids.flatMap((id) => articles.get(id) ?? []).map(toReport))
    .filter((reports) => reports.length > 2)
    .map((reports) => ({ reports, shared: countSharedQuotations(reports) }))
    .toSorted((a, b) => b.shared - a.shared)
    .slice(0, MAX_REAL_STORIES)
    .map(({ reports }) => reports)
}

/** Of the first report's quotations, how many the second one has too. */
function countSharedQuotations([first, second]: Story): number {
  const [text, other] = [first, second].map((report) => report?.paragraphs.join(' ') ?? '')
  const quotations = [...(text?.matchAll(/“[^”]{40,200}/g) ?? [])]
  return new Set(quotations.map(([words]) => words).filter((words) => other?.includes(words))).size
}

function toReport({ headline, articleBody }: NewsArticle): Report {
  return { headline, paragraphs: articleBody.split('\n\n') }
}

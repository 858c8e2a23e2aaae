/**
 * Writes what is called missing on the pages of `story-pages.ts` and was never judged, one file a page with the page's
 * whole text, to be judged by ../shared/data/newsstand/GUIDE.md: `npx tsx tests/eval/write-missing-packs.ts FOLDER`.
 *
 * `places.jsonl` beside them has one line for each, in the same order, to which the verdict is added.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Comparison, MissingStatement } from '../../src/core/model/comparison.ts'
import { findVerdict, readMissingVerdicts } from './missing-verdicts.ts'
import { compareStories } from './story-pages.ts'

const [folder] = process.argv.slice(2)
if (folder === undefined) {
  console.error('Name the folder to write to.')
  process.exitCode = 1
} else {
  await writePacks(folder)
}

async function writePacks(target: string): Promise<void> {
  mkdirSync(target, { recursive: true })
  const verdicts = readMissingVerdicts()
  const places: string[] = []
  for (const comparison of (await compareStories()).comparisons) {
    const page = comparison.article.id
    const unjudged = comparison.missing.filter((group) => !findVerdict(verdicts, page, group))
    if (unjudged.length === 0) continue
    writeFileSync(join(target, `${page}.md`), describePage(comparison, unjudged))
    places.push(...unjudged.map((group) => JSON.stringify(describePlace(page, group))))
  }
  writeFileSync(join(target, 'places.jsonl'), places.map((line) => `${line}\n`).join(''))
  console.log(`${places.length} to judge in ${target}`)
}

function describePage({ article, articles, statements }: Comparison, groups: readonly MissingStatement[]): string {
  const outlets = new Map(articles.map(({ id, publisher, datePublished }) => [id, `${publisher}, ${datePublished}`]))
  return [
    `# ${article.publisher}, ${article.datePublished}: ${article.headline}`,
    ...statements.map(({ text }) => text),
    ...groups.flatMap((group, i) => [
      `## X${i}`,
      ...group.statements.map(({ id, text }) => `- (${outlets.get(id)}) ${text}`),
    ]),
  ].join('\n\n')
}

function describePlace(page: string, group: MissingStatement) {
  const statements = group.statements.map(({ id, start, end }) => ({ id, start, end }))
  return { kind: 'missing', page, statements, verdict: '' }
}

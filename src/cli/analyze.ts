/** `npm run analyze`: the core on the command line, without a browser. */
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { compareArticle } from '../core/compare-article.ts'
import { createMemoryLibrary, type Library } from '../core/library/library.ts'
import { formatReport, type ReportLayout } from './format-report.ts'
import { BadFileError, readArticleFile, readLibraryFile } from './read-article-file.ts'

const BUNDLED_LIBRARY = fileURLToPath(new URL('../../data/library.json', import.meta.url))

const HELP = `Shows how the articles of a library put the same statements as ARTICLE.

npm run --silent analyze -- [--library FILE] [--json] ARTICLE…

ARTICLE         .html, .txt (first line: the headline) or .json (a NewsArticle)
--library FILE  compare with the articles of this file, {"articles": [NewsArticle, …]};
                without it, with the articles that come with Parallax
--json          print one line of JSON per article instead of a report
--help          print this
`

/** Where the program writes to, and how. */
export interface Terminal extends ReportLayout {
  out(text: string): void
  err(text: string): void
}

/** Problems of a library that are printed: enough to see what is wrong with it. */
const MAX_PROBLEMS = 20

/** What the exit codes mean. A library of which some articles are left out is fine. */
const EXIT = { fine: 0, badFile: 1, badUsage: 2 }

/** Runs the program and returns its exit code. A bad article does not keep the others from being compared. */
export async function analyze(args: readonly string[], terminal: Terminal): Promise<number> {
  const request = readRequest(args)
  if ('problem' in request) {
    terminal.err(`${request.problem}\n\n${HELP}`)
    return EXIT.badUsage
  }
  if (request.help) {
    terminal.out(HELP)
    return EXIT.fine
  }
  return analyzeFiles(request, terminal)
}

interface Request {
  library: string
  json: boolean
  help: boolean
  articles: string[]
}

function readRequest(args: readonly string[]): Request | { problem: string } {
  const options = {
    library: { type: 'string', default: BUNDLED_LIBRARY },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false, short: 'h' },
  } as const
  try {
    const { values, positionals: articles } = parseArgs({ args: [...args], options, allowPositionals: true })
    return values.help || articles.length > 0 ? { ...values, articles } : { problem: 'No article given.' }
  } catch (error) {
    // parseArgs throws for nothing but bad arguments.
    return { problem: error instanceof Error ? error.message : String(error) }
  }
}

async function analyzeFiles({ library: file, json, articles }: Request, terminal: Terminal): Promise<number> {
  const library = await orReport(file, terminal, () => openLibrary(file, terminal))
  if (!library) return EXIT.badFile
  let code = EXIT.fine
  for (const path of articles) {
    const text = await orReport(path, terminal, () => analyzeFile(path, library, json ? undefined : terminal))
    if (text) terminal.out(text)
    else code = EXIT.badFile
  }
  return code
}

/** Names the articles that are left out. @throws BadFileError when none is left. */
async function openLibrary(path: string, terminal: Terminal): Promise<Library> {
  const { articles, problems } = await readLibraryFile(path)
  const more = problems.length - MAX_PROBLEMS
  const lines = [...problems.slice(0, MAX_PROBLEMS), ...(more > 0 ? [`and ${more} more`] : [])]
  for (const line of lines) terminal.err(`${path}: ${line}\n`)
  if (articles.length === 0) throw new BadFileError('has no article to compare with')
  return createMemoryLibrary(articles)
}

/** @param layout of the report; without one the result is a line of JSON. */
async function analyzeFile(path: string, library: Library, layout: ReportLayout | undefined): Promise<string> {
  const { article, complete } = await readArticleFile(path)
  const comparison = await compareArticle(article, library, { complete })
  return layout ? `${formatReport(comparison, layout)}\n` : `${JSON.stringify(comparison)}\n`
}

/** Returns undefined, and prints why, when a file is bad. */
async function orReport<T>(path: string, terminal: Terminal, work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof BadFileError)) throw error
    terminal.err(`${path}: ${error.message}\n`)
    return undefined
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { stdout, stderr, env } = process
  process.exitCode = await analyze(process.argv.slice(2), {
    out: (text) => stdout.write(text),
    err: (text) => stderr.write(text),
    width: Math.min(stdout.columns ?? 80, 100),
    styled: stdout.isTTY && !env.NO_COLOR,
  })
}

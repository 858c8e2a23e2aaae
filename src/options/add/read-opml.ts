/** The feeds of an OPML file, as other readers export them (OPML 2.0, opml.org/spec2.opml). */
import { parseOpml } from 'feedsmith'
import { InvalidDataError, parse } from '../../core/model/parse.ts'
import { sourceSchema } from '../../core/model/source.ts'
import { say } from '../../locale/say.ts'
import type { NewSource } from './add-sources.ts'

/** The parts of an outline that are read here. */
interface Outline {
  text?: string
  title?: string
  xmlUrl?: string
  htmlUrl?: string
  language?: string
  outlines?: Outline[]
}

export interface OpmlSources {
  /** Each feed once, in the file's order. */
  sources: NewSource[]
  /** What was left out and why, one line each. */
  problems: string[]
}

/** @throws InvalidDataError for anything but OPML. */
export function readOpml(text: string): OpmlSources {
  const sources = new Map<string, NewSource>()
  const problems: string[] = []
  for (const outline of flatten(parseOutlines(text))) {
    try {
      const source = toNewSource(outline)
      if (source) sources.set(source.feed, source)
    } catch (error) {
      if (!(error instanceof InvalidDataError)) throw error
      problems.push(
        say('feedProblem', { name: outline.title ?? outline.text ?? outline.xmlUrl ?? '', problem: error.message }),
      )
    }
  }
  return { sources: [...sources.values()], problems }
}

function parseOutlines(text: string): Outline[] {
  try {
    return (parseOpml(text).body?.outlines ?? []) as Outline[]
  } catch {
    throw new InvalidDataError(say('fileNotOpml'))
  }
}

/** All outlines in order, folders opened. No recursion and no spread arguments: a file may hold hundreds of thousands. */
function flatten(outlines: readonly Outline[]): Outline[] {
  const flat: Outline[] = []
  const left = outlines.toReversed()
  for (let outline = left.pop(); outline; outline = left.pop()) {
    flat.push(outline)
    for (const inner of outline.outlines?.toReversed() ?? []) left.push(inner)
  }
  return flat
}

/** Undefined for a folder or a note. @throws InvalidDataError for a bad address. */
function toNewSource({ text, title, xmlUrl, htmlUrl, language }: Outline): NewSource | undefined {
  if (!xmlUrl) return undefined
  const {
    feed = xmlUrl,
    name,
    ...rest
  } = parse(sourceSchema, {
    id: 'new',
    enabled: true,
    feed: xmlUrl,
    name: title?.trim() || text?.trim() || xmlUrl,
    ...(htmlUrl && /^https?:/i.test(htmlUrl) && { homepage: htmlUrl }),
    ...(language && { language }),
  })
  return {
    feed,
    name,
    ...(rest.homepage && { homepage: rest.homepage }),
    ...(rest.language && { language: rest.language }),
  }
}

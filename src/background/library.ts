/** The library that pages are compared with. */
import bundled from '../../data/library.json'
import type { Library } from '../core/library/library.ts'
import { createMemoryLibrary } from '../core/library/memory-library.ts'
import { parseLibraryFile } from '../core/model/article.ts'

let library: Library | undefined

/** Indexed when first asked for, so that a worker that only answers a stored comparison starts at once. */
export function loadLibrary(): Library {
  library ??= createMemoryLibrary(parseLibraryFile(bundled).articles)
  return library
}

export function countArticles({ segments }: Library): number {
  return segments.reduce((sum, { articleCount }) => sum + articleCount, 0)
}

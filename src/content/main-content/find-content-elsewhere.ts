/** Has a large page's article found where nothing waits for it: Readability does its work in one go. */
import type { FlatContent, FlatNode } from '../../core/model/flat-document.ts'
import type { DocumentCopy } from '../../extraction/copy-document.ts'
import { type FindContent, findContentHere } from '../../extraction/find-main-content.ts'
import type { FoundContent } from '../../extraction/run-readability.ts'
import { type Steps, waitFor } from '../../extraction/steps.ts'
import { endTurn } from '../turns.ts'
import { flattenDocument } from './flatten-document.ts'
import { gatherContent } from './gather-content.ts'

/** Runs Readability on the list of a page; null when there is nothing in it. */
export type AskForContent = (nodes: FlatNode[]) => Promise<FlatContent | null>

/** Up to both of these Readability takes less than 30 ms, and asking for it would take longer. */
const SMALL = { nodes: 1500, text: 50_000 }
/** For an answer. The reading page's first takes a second on a slow machine; one that was killed never comes. */
const PATIENCE_MS = 10_000

/** Small pages are read here, and others where nobody answers in time, or with what cannot be. */
export function findContentElsewhere(ask: AskForContent): FindContent<Promise<unknown>> {
  return function* findContent(copy) {
    try {
      if (!isSmall(copy)) return yield* findThere(copy, ask)
    } catch {
      // Nothing is lost but time: the copy is as it was.
    }
    yield* endTurn()
    return yield* findContentHere(copy)
  }
}

function isSmall({ size }: DocumentCopy): boolean {
  return size.nodes <= SMALL.nodes && size.text <= SMALL.text
}

function* findThere(copy: DocumentCopy, ask: AskForContent): Steps<FoundContent | null, Promise<unknown>> {
  const { nodes, copies } = yield* flattenDocument(copy.document)
  const found = yield* waitFor(inTime(ask(nodes)))
  return found === null ? null : yield* gatherContent(found, copies, copy)
}

function inTime<Answer>(answer: Promise<Answer>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error('Nobody answered in time.')), PATIENCE_MS)
    answer.then(resolve, reject)
  })
}

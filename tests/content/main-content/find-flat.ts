/** What the reading page and the messages to it do, without waiting. */
import { flattenDocument } from '../../../src/content/main-content/flatten-document.ts'
import { gatherContent } from '../../../src/content/main-content/gather-content.ts'
import type { FlatContent, FlatNode } from '../../../src/core/model/flat-document.ts'
import type { FindContent } from '../../../src/extraction/find-main-content.ts'
import { findContent } from '../../../src/offscreen/find-content.ts'

/** Answers as the reading page. */
export function answer(nodes: FlatNode[]): FlatContent | null {
  return sent(findContent(sent(nodes)))
}

/** What arrives of a message. */
function sent<Message>(message: Message): Message {
  return JSON.parse(JSON.stringify(message))
}

export const findFlat: FindContent<never> = function* (copy) {
  const { nodes, copies } = yield* flattenDocument(copy.document)
  const found = answer(nodes)
  return found && (yield* gatherContent(found, copies, copy))
}

/**
 * The seat for meaning: statements told in quite other words share few words, and only a model of the language can
 * bring them together. None is shipped today; one that is added sees statements of related articles alone.
 */
import type { Statement } from '../model/statement.ts'

/** How much two statements mean the same, 0 to 1, symmetric. */
export type SemanticSimilarity = (a: Statement, b: Statement) => number

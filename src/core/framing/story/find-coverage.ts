/** What other outlets report and the page does not, and the other way round. */
import type { MissingStatement } from '../../model/comparison.ts'
import type { CoverageInput } from '../coverage-input.ts'
import { findOnlyHere } from '../find-only-here.ts'
import { findMissing } from './find-missing.ts'

export interface Coverage {
  /** Most outlets first. */
  missing: MissingStatement[]
  /** Indices of the page's statements that no related article reports; empty when nothing is related. */
  onlyHere: number[]
}

/** Deterministic: the same input gives the same coverage in the same order. */
export function findCoverage(input: CoverageInput): Coverage {
  return { missing: input.complete ? findMissing(input) : [], onlyHere: findOnlyHere(input) }
}

/**
 * Changes of the library that read what they replace are made one after another: two at once would each bring back what
 * the other took away.
 */
import { inTurn } from '../in-turn.ts'

/** Runs a change after those that were asked for before it. It must not ask for another one. */
export function changeLibrary<Result>(change: () => Promise<Result>): Promise<Result> {
  return inTurn('library', change)
}

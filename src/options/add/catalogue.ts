/** The outlets that Parallax knows by name: addresses as facts, none of them fetched before the reader adds it. */
import file from '../../../data/outlets.json'
import type { NewSource } from './new-source.ts'

export const CATALOGUE: readonly NewSource[] = file.outlets

/** The outlets that Parallax knows by name. */
import file from '../../../data/outlets.json'
import type { NewSource } from './add-sources.ts'

/** Addresses as facts: none of them is fetched before the reader adds it. */
export const CATALOGUE: readonly NewSource[] = file.outlets

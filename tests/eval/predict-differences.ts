/**
 * Prints what Parallax shows as different between labelled pairs of statements, for a scorer to read:
 * `predict-differences.ts ARTICLES PAIRS`, both JSON lines, gives one line `{"id", "differences"}` for each pair.
 */
import { argv } from 'node:process'
import { findChanges } from '../../src/core/alignment/find-changes.ts'
import { findDifferences } from '../../src/core/framing/differences/find-differences.ts'
import { readDifferencePairs } from './difference-pairs.ts'

const [articlesFile = '', pairsFile = ''] = argv.slice(2)

for (const { id, relation, here, there } of readDifferencePairs(articlesFile, pairsFile)) {
  const differences = findDifferences(here, there, relation, findChanges(here, there, relation))
  console.log(JSON.stringify({ id, differences: differences.map(({ kind, here, there }) => ({ kind, here, there })) }))
}

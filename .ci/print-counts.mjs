/**
 * Prints what failed and `N passed, N failed`: the tests by Vitest's own reports, and the stages of `.ci/run`, which are the
 * arguments. A stage that fails before or beside the tests counts as one failure.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const FOLDER = 'test-results'
const stages = process.argv.slice(2)

const names = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.endsWith('.json')) : []
const results = names.map((name) => JSON.parse(readFileSync(join(FOLDER, name), 'utf8')))
// What was printed when it failed lies thousands of lines above, and of a log the end alone may be kept.
for (const file of results.flatMap(({ testResults }) => testResults)) {
  const failures = file.assertionResults.filter(({ status }) => status === 'failed')
  if (file.status === 'failed') console.log(`FAILED ${file.name} ${file.message ?? ''}`)
  for (const { fullName, failureMessages } of failures) console.log(`FAILED ${fullName}\n${failureMessages.join('\n')}`)
}
for (const stage of stages) console.log(`FAILED ${stage}`)

const passed = results.reduce((sum, { numPassedTests }) => sum + numPassedTests, 0)
const failed = results.reduce((sum, { numFailedTests }) => sum + numFailedTests, 0)
console.log(`${passed} passed, ${Math.max(failed, stages.length > 0 ? 1 : 0)} failed`)

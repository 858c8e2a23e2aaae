/** Prints `N passed, N failed` from Vitest's own counts. A stage that fails before or beside the tests counts as one failure. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const FOLDER = 'test-results'
const failedStatus = process.argv[2] !== '0'

const names = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.endsWith('.json')) : []
const results = names.map((name) => JSON.parse(readFileSync(join(FOLDER, name), 'utf8')))
const passed = results.reduce((sum, { numPassedTests }) => sum + numPassedTests, 0)
const failed = results.reduce((sum, { numFailedTests }) => sum + numFailedTests, 0)
console.log(`${passed} passed, ${failedStatus && failed === 0 ? 1 : failed} failed`)

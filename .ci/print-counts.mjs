/** Prints `N passed, N failed` from Vitest's own count. A stage that fails before or beside the tests counts as one failure. */
import { existsSync, readFileSync } from 'node:fs'

const RESULTS = 'test-results/vitest.json'
const failedStatus = process.argv[2] !== '0'

const results = existsSync(RESULTS) ? JSON.parse(readFileSync(RESULTS, 'utf8')) : undefined
const passed = results?.numPassedTests ?? 0
const failed = results?.numFailedTests ?? 0
console.log(`${passed} passed, ${failedStatus && failed === 0 ? 1 : failed} failed`)

import { describe, expect, test } from 'vitest'
import { isRememberedOutcome } from '../../src/messaging/is-outcome.ts'
import { listOutcomes } from '../ui/preview/outcomes.ts'

const outcomes = await listOutcomes()
/** As the session's storage gives it back. */
const stored = (name: string) => JSON.parse(JSON.stringify(outcomes[name]))
const SAID_ONCE = ['unreadablePage', 'failed', 'libraryClosed']
const remembered = Object.keys(outcomes).filter((name) => outcomes[name] && !SAID_ONCE.includes(outcomes[name].state))

test.each(remembered)('"%s" is an outcome that is remembered', (name) => {
  expect(isRememberedOutcome(stored(name))).toBe(true)
})

describe('what is damaged is not', () => {
  test.each([undefined, null, 'compared', 7, [], {}, { state: 'compared' }, { state: 'lost' }])('%j', (value) => {
    expect(isRememberedOutcome(value)).toBe(false)
  })

  test.each(Object.keys(stored('full').comparison))('a comparison without its %s', (field) => {
    const { comparison } = stored('full')
    expect(isRememberedOutcome({ state: 'compared', comparison: { ...comparison, [field]: null } })).toBe(false)
  })
})

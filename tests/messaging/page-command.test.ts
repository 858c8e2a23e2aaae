import { expect, test } from 'vitest'
import manifest from '../../manifest.json' with { type: 'json' }
import { isPageCommand } from '../../src/messaging/page-command.ts'

test('every command of the manifest is known, and no other', () => {
  expect(Object.keys(manifest.commands).filter((name) => !isPageCommand(name))).toEqual([])
  expect(isPageCommand('_execute_action')).toBe(false)
})

/** Chrome ignores the manifest's further ones. */
const MOST_SUGGESTED_KEYS = 4

test('no two commands share their keys, and there are no more than a browser takes', () => {
  const keys = Object.values(manifest.commands).map(({ suggested_key }) => suggested_key)
  expect(keys.length).toBeLessThanOrEqual(MOST_SUGGESTED_KEYS)
  expect(new Set(keys.map((key) => key.default)).size).toBe(keys.length)
  expect(new Set(keys.map(({ mac }) => mac)).size).toBe(keys.length)
})

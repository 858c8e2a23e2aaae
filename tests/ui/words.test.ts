import { expect, test } from 'vitest'
import { joinNames, nameSome } from '../../src/ui/words.ts'

test.each([
  [['BBC'], 'BBC'],
  [['BBC', 'Courier'], 'BBC and Courier'],
  [['BBC', 'Courier', 'Herald'], 'BBC, Courier and Herald'],
  [['\u202eB\u0000BC\u2069', 'أخبار\u200f'], 'BBC and أخبار\u200f'],
])('%j joined', (names, words) => {
  expect(joinNames(names)).toBe(words)
})

test.each([
  [['BBC'], 'BBC'],
  [['BBC', 'Courier', 'Herald'], 'BBC, Courier and Herald'],
  [['BBC', 'Courier', 'Herald', 'Vox'], 'BBC, Courier and 2 more'],
])('some of %j', (names, words) => {
  expect(nameSome(names)).toBe(words)
})

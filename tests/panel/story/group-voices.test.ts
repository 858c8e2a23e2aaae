import { expect, test } from 'vitest'
import type { Voice } from '../../../src/core/model/story.ts'
import { groupVoices } from '../../../src/panel/story/group-voices.ts'

const OUTLETS: Record<string, string> = { page: 'The Page', a: 'Outlet A', 'a too': 'Outlet A', b: 'Outlet B' }

function voice(...ids: string[]): Voice {
  const heard = ids.map((id) => ({ id, words: 1, first: { id, start: 0, end: 1, text: 'a' } }))
  return { name: ids.join(), heard, named: [] }
}

test.each([
  ['onlyHere', ['page']],
  ['shared', ['page', 'a']],
  ['missingHere', ['a', 'b']],
  ['elsewhere', ['a']],
  ['elsewhere', ['a', 'a too']],
] as const)('%s: a voice heard in %j', (group, ids) => {
  const groups = groupVoices(
    [voice(...ids)],
    (id) => id === 'page',
    (id) => OUTLETS[id],
  )
  expect(Object.entries(groups).flatMap(([name, voices]) => (voices.length > 0 ? [name] : []))).toEqual([group])
})

test.each([
  ['named on the page is not called missing there', ['a', 'b'], ['page'], []],
  ['named elsewhere is not called heard here alone', ['page'], ['a'], []],
  ['named in a third article is heard where it is heard', ['a'], ['b'], ['elsewhere']],
  ['heard here and there may be named in more', ['page', 'a'], ['b'], ['shared']],
] as const)('a voice %s', (_, heard, named, expected) => {
  const groups = groupVoices(
    [{ ...voice(...heard), named: [...named] }],
    (id) => id === 'page',
    (id) => OUTLETS[id],
  )
  expect(Object.entries(groups).flatMap(([name, voices]) => (voices.length > 0 ? [name] : []))).toEqual(expected)
})

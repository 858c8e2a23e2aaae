import { expect, test } from 'vitest'
import { sayFault } from '../../../src/background/sources/say-fault.ts'
import type { Fault } from '../../../src/messaging/listed-entries.ts'

test.each<[Fault | undefined, string]>([
  [{ kind: 'empty' }, 'The server sent an empty file.'],
  [{ kind: 'webPage' }, 'The server sent a web page. This is no feed.'],
  [{ kind: 'broken', line: 1200 }, 'The XML is broken at line 1,200.'],
  [{ kind: 'breaksOff' }, 'The XML breaks off before its end.'],
  [{ kind: 'endless' }, 'It takes too long to read.'],
  [{ kind: 'other' }, 'This is no feed.'],
  [undefined, 'This is no feed.'],
])('%o', (fault, words) => {
  expect(sayFault(fault, 'This is no feed.')).toBe(words)
})

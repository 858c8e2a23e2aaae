import { expect, test } from 'vitest'
import { listPageSites } from '../../../src/background/sources/list-page-sites.ts'

test.each<[string, string[], string[]]>([
  ['nothing', [], []],
  ['one site', ['https://a.example/1', 'https://a.example/2'], ['https://a.example']],
  [
    'the commonest first',
    ['https://a.example/1', 'http://b.example/1', 'http://b.example/2'],
    ['http://b.example', 'https://a.example'],
  ],
  [
    'everywhere',
    ['a', 'b', 'c', 'd', 'e'].map((host) => `https://${host}.example/`),
    ['https://a.example', 'https://b.example', 'https://c.example'],
  ],
])('%s', (_, addresses, sites) => {
  expect(listPageSites([{ title: 'no address' }, ...addresses.map((address) => ({ address }))])).toEqual(sites)
})

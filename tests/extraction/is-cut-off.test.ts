// @vitest-environment jsdom
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { isCutOff } from '../../src/extraction/is-cut-off.ts'
import { readMetadata } from '../../src/extraction/page-metadata.ts'
import { finish } from '../../src/extraction/steps.ts'
import { installFakeLayout } from './fake-layout.ts'

beforeAll(installFakeLayout)
beforeEach(() => document.body.replaceChildren())

const metadata = readMetadata(document)
const words = (count: number) => `${'word '.repeat(count - 1)}end.`

test.each<[what: string, body: string, announces: Partial<typeof metadata>, cutOff: boolean]>([
  ['a short article', words(200), {}, false],
  ['as long as announced', words(200), { announcedWords: 210 }, false],
  ['much shorter than announced', words(200), { announcedWords: 800 }, true],
  ['for subscribers, and short', words(200), { paywalled: true }, true],
  ['for subscribers, and whole', words(900), { paywalled: true }, false],
  ['breaks off', `${words(100)} And then…`, {}, true],
  ['long, and ends in dots', `${words(900)} And so on...`, {}, false],
])('%s', (_, body, announces, cutOff) => {
  expect(finish(isCutOff(body, { ...metadata, ...announces }, document))).toBe(cutOff)
})

test.each<[html: string, cutOff: boolean]>([
  ['<div>Subscribe now to continue reading</div>', true],
  ['<h3>To read the full story, start your free trial</h3>', true],
  ['<p>This article is for subscribers only</p>', true],
  ['<p>Réservé aux abonnés</p>', true],
  ['<div style="display:none">Subscribe now to continue reading</div>', false],
  ['<script>const wall = "Subscribe now to continue reading"</script>', false],
  ['<p>Subscribe to our newsletter</p>', false],
  ['<p>Please sign in to comment</p>', false],
  [`<p>${'The paper asks readers to pay. '.repeat(8)}Subscribe now to continue reading, it says.</p>`, false],
])('%s', (html, cutOff) => {
  document.body.innerHTML = html
  expect(finish(isCutOff(words(200), metadata, document))).toBe(cutOff)
})

import fc from 'fast-check'
import { beforeEach, expect, test, vi } from 'vitest'
import { extractFromTab } from '../../src/background/extract-from-tab.ts'
import { InvalidDataError } from '../../src/core/model/parse.ts'

const sendMessage = vi.hoisted(() => vi.fn())
vi.mock('../../src/messaging/protocol.ts', () => ({ sendMessage }))

const article = { id: 'https://a.example/', headline: 'A dam breaks', publisher: 'A', articleBody: 'A dam broke.' }

beforeEach(() => sendMessage.mockReset())

test.each([{ state: 'extracted', article, cutOff: false }, { state: 'notAnArticle' }, { state: 'stopped' }])(
  'hands on what a content script tells: $state',
  async (extraction) => {
    sendMessage.mockResolvedValue(extraction)
    expect(await extractFromTab(7)).toEqual(extraction)
    expect(sendMessage).toHaveBeenCalledExactlyOnceWith('extractArticle', undefined, 7)
  },
)

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['an outcome, as the background alone tells it', { state: 'libraryClosed', message: 'Call this number.' }],
  ['an article without a text', { state: 'extracted', article: { ...article, articleBody: undefined }, cutOff: false }],
  ['an address that runs', { state: 'extracted', article: { ...article, url: 'javascript:alert(1)' }, cutOff: false }],
])('refuses %s', async (_, answer) => {
  sendMessage.mockResolvedValue(answer)
  await expect(extractFromTab(7)).rejects.toThrow(InvalidDataError)
})

test('whatever a page’s process answers is an extraction or an error', async () => {
  const part = fc.oneof(fc.anything(), fc.constantFrom('extracted', 'stopped', true, article))
  const answers = fc.oneof(fc.anything(), fc.record({ state: part, article: part, cutOff: part }))
  await fc.assert(
    fc.asyncProperty(answers, async (answer) => {
      sendMessage.mockResolvedValue(answer)
      const told = await extractFromTab(7).catch((error) => error)
      if (!(told instanceof InvalidDataError)) expect(['extracted', 'notAnArticle', 'stopped']).toContain(told.state)
    }),
  )
})

/** The messages of `_locales`: the same in each language, all of them used, and none written anywhere else. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { listSources } from './list-sources.ts'
import { listWords } from './list-words.ts'

interface Message {
  message: string
  placeholders?: Record<string, { content: string }>
}

type Messages = Record<string, Message>

/** What is the same in both languages: names of formats and units, and gaps with signs between. */
const SAME_EVERYWHERE = ['formatMarkdown', 'formatJson', 'lensOption', 'outletState', 'megabytes']

/** A name and an address are the same in every language. */
const UNTRANSLATED = /^(?:Parallax|www\.example\.org)$/

const read = (language: string): Messages => JSON.parse(readFileSync(`_locales/${language}/messages.json`, 'utf8'))
const english = read('en')
const others = readdirSync('_locales').filter((language) => language !== 'en')
const sources = listSources()

describe.each(others)('the messages in "%s"', (language) => {
  const messages = read(language)

  it('are those in English, in the same order', () => {
    expect(Object.keys(messages)).toEqual(Object.keys(english))
  })

  it('have the same gaps', () => {
    for (const [name, { placeholders }] of Object.entries(messages)) {
      expect(placeholders, name).toEqual(english[name]?.placeholders)
    }
  })

  it('are not copies of the English ones', () => {
    const same = Object.keys(messages).filter((name) => messages[name]?.message === english[name]?.message)
    expect(same.filter((name) => !SAME_EVERYWHERE.includes(name))).toEqual([])
  })

  it('use each gap in every language or in none', () => {
    for (const [name, { message }] of Object.entries(messages)) {
      expect(listGaps(message).toSorted(), name).toEqual(listGaps(english[name]?.message ?? '').toSorted())
    }
  })

  it('name their language', () => {
    expect(messages.language?.message).toBe(language)
  })
})

it('numbers the gaps of a message in the alphabetical order of their names', () => {
  for (const [name, { message, placeholders = {} }] of Object.entries(english)) {
    const names = Object.keys(placeholders)
    expect(names, name).toEqual(names.toSorted())
    expect(Object.values(placeholders).map(({ content }) => content)).toEqual(names.map((_, i) => `$${i + 1}`))
    expect(names, name).toEqual(expect.arrayContaining(listGaps(message)))
  }
})

it('gives each plural form the same gaps', () => {
  for (const name of Object.keys(english).filter((name) => name.endsWith('_other'))) {
    expect(english[name.replace(/other$/, 'one')]?.placeholders, name).toEqual(english[name]?.placeholders)
  }
})

it('has no message that nothing says', () => {
  const said = sources.map(({ text }) => text).join('\n')
  const manifest = readFileSync('manifest.json', 'utf8')
  const unsaid = Object.keys(english).filter((name) => {
    const stem = name.replace(/_(?:one|other)$/, '')
    return !said.includes(`'${stem}'`) && !manifest.includes(`__MSG_${name}__`)
  })
  expect(unsaid).toEqual([])
})

it('has every message of the manifest', () => {
  const named = [...readFileSync('manifest.json', 'utf8').matchAll(/__MSG_(\w+)__/g)].map(([, name]) => name)
  expect(Object.keys(english)).toEqual(expect.arrayContaining(named))
})

it('is the only place with words for readers', () => {
  const found = sources
    .filter(({ path }) => path.endsWith('.tsx'))
    .flatMap(({ path, text }) =>
      listWords(text)
        .filter((words) => !UNTRANSLATED.test(words))
        .map((words) => `${path}: ${words}`),
    )
  expect(found).toEqual([])
})

it('finds words for readers where there are some', () => {
  const text = `const a = <p title='Here' aria-label={b ? \`Hello\` : c}>{b ? 'One' : <i>Two</i>} · <b>{say('a')}</b></p>`
  expect(listWords(text).toSorted()).toEqual(['Hello', 'Here', 'One', 'Two'])
})

function listGaps(message: string): string[] {
  return [...message.matchAll(/\$(\w+)\$/g)].map(([, name = '']) => name.toLowerCase())
}

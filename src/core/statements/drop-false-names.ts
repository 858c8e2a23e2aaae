/** Drops what only looks like a name because it begins a sentence: "Years later", "Flooding remains a risk". */
import { isReportingVerb } from '../language/en/reporting-verbs.ts'
import { SPEAKER_PLURALS } from '../language/en/source-words.ts'
import { wordKey } from '../text/words.ts'
import { endsInSpeakerNoun, type Mention } from './read-mentions.ts'
import type { SentenceContext } from './sentence-context.ts'

/** The same contexts without such mentions: only a whole article tells which capitalised words it uses as names. */
export function dropFalseNames(contexts: readonly SentenceContext[]): SentenceContext[] {
  const known = new Set(
    contexts.flatMap((context) =>
      context.mentions.filter(({ kind, start }) => kind === 'name' && !opens(context, start)).flatMap(readKeys),
    ),
  )
  return contexts.map((context) => ({
    ...context,
    mentions: context.mentions.filter((mention) => !isFalse(context, mention, known)),
  }))
}

function readKeys({ text }: Mention): string[] {
  return text.split(/\s+/).map(wordKey)
}

function isFalse(
  context: SentenceContext,
  { start, end, text, kind, possessive }: Mention,
  known: ReadonlySet<string>,
) {
  if (/^(?::|\s+and\s+\p{Lu})/u.test(context.text.slice(end)) || context.text[start - 1] === '@') return false
  if (kind !== 'name' || possessive || !opens(context, start) || /[\s.&]|^\p{Lu}+$/u.test(text)) return false
  if (isReportingVerb(text) && !/^\p{Lu}+$/u.test(text)) return true
  if (known.has(wordKey(text)) || namesSpeakers(text.toLowerCase())) return false
  const next = context.unquotedWords.find((word) => word.start >= end)
  return !next || !isReportingVerb(next.text)
}

function namesSpeakers(word: string): boolean {
  return endsInSpeakerNoun(word) || SPEAKER_PLURALS.includes(word)
}

/** Whether a sentence begins here, perhaps behind a mark or a quotation. */
function opens({ text }: SentenceContext, start: number): boolean {
  return !/[\p{L}\p{N}]/u.test(text.slice(0, start)) || /[.!?:…]["”’)]*\s+["“‘(]?$/.test(text.slice(0, start))
}

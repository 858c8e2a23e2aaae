/**
 * Who says each quoted piece, and by which verb the article reports it: find the verb (`find-cue.ts`) and its subject
 * (`find-subject.ts`), then the full name that the subject stands for (`resolve-speaker.ts`).
 */
import type { TextRange } from '../model/range.ts'
import { indexEntities } from './entity-index.ts'
import { findCue } from './find-cue.ts'
import type { QuotedPiece } from './find-quotations.ts'
import { chooseSubject, findSubject } from './find-subject.ts'
import { isSubject } from './is-subject.ts'
import type { Mention } from './read-mentions.ts'
import { createResolver, type Resolver } from './resolve-speaker.ts'
import type { SentenceContext } from './sentence-context.ts'
import { isAgentless } from './verb-phrase.ts'

/** Ends as prose does: what does not is a heading, a caption or a button. */
const PROSE = /[.!?:…]["”’)\]]*$/

/** A longer name before a colon is a heading. */
const MAX_LABEL_WORDS = 5
/** What comes before a name that a colon and somebody's words follow. */
const LABEL_START = /(?:^|[—–@\]\n.!?"”]|\s-\s)\W{0,3}$/

/** What the article says about one quoted piece; a field is absent where it says nothing. */
export interface Attribution {
  speaker?: string
  /** The reporting verb of the same sentence, as written. */
  cue?: string
}

/**
 * One attribution for each piece, in their order.
 * @param pieces those of each sentence
 */
export function attributePieces(
  contexts: readonly SentenceContext[],
  pieces: readonly (readonly QuotedPiece[])[],
): Attribution[][] {
  const resolver = createResolver(indexEntities(contexts.flatMap(({ mentions }) => mentions)))
  const attributions = contexts.map((context, i) => {
    if (context.pieces.length === 0 && PROSE.test(context.text)) followSubject(context, resolver)
    const found = context.pieces.map((piece) => attributeWithin(context, piece, contexts[i - 1], resolver))
    resolver.note(context.mentions)
    return found
  })
  const speakers = findSpeakersOfUtterances(pieces.flat(), attributions.flat())
  return attributions.map((inSentence, i) =>
    inSentence.map((attribution, k) => {
      const speaker = speakers.get(pieces[i]?.[k]?.utterance ?? -1)
      return speaker === undefined ? attribution : { ...attribution, speaker }
    }),
  )
}

/** What the piece's own sentence says, or the one before it if that one ends with a colon. */
function attributeWithin(
  context: SentenceContext,
  piece: TextRange,
  before: SentenceContext | undefined,
  resolver: Resolver,
): Attribution {
  const label = findLabel(context, piece)
  const cue = label ? undefined : findCue(context, piece)
  const mention = label ?? (cue ? findSubject(context, cue) : chooseSubject(context))
  const announced = before && /:$/.test(before.text) && !cue ? chooseSubject(before) : undefined
  const speaker =
    resolver.resolve(mention ?? announced, mention && selectSubjectsBefore(context, mention)) ??
    (opensSentence(context, piece) || (cue && !isAgentless(context, cue)) ? resolver.focus : undefined)
  if (cue && mention) {
    followSubject(context, resolver)
    resolver.follow(mention)
  }
  return { ...(speaker !== undefined && { speaker }), ...(cue && { cue: cue.text }) }
}

/** Follows a sentence without a quotation: what comes next may be about its subject. */
function followSubject(context: SentenceContext, resolver: Resolver): void {
  const subject = chooseSubject(context)
  if (subject) resolver.follow(subject)
}

/** Sentences between the same marks share a speaker, whichever names one; those with a reporting verb come first. */
function findSpeakersOfUtterances(
  pieces: readonly QuotedPiece[],
  attributions: readonly Attribution[],
): ReadonlyMap<number, string> {
  const speakers = new Map<number, string>()
  for (const withCue of [true, false]) {
    for (const [i, { utterance }] of pieces.entries()) {
      const { speaker, cue } = attributions[i] ?? {}
      if (speaker !== undefined && (cue !== undefined) === withCue && !speakers.has(utterance))
        speakers.set(utterance, speaker)
    }
  }
  return speakers
}

function selectSubjectsBefore(context: SentenceContext, { start }: Mention): Mention[] {
  return context.mentions.filter((mention) => mention.end < start && isSubject(context, mention))
}

/** Without a subject or a verb, only words that begin a sentence go on with what the speaker before said. */
function opensSentence({ text }: SentenceContext, { start }: TextRange): boolean {
  const before = text.slice(0, start)
  return !/[\p{L}\p{N}]/u.test(before) || /:\s?.?$/.test(before)
}

/** `Rubio: “…”`, `“…” — Rubio`: a name that only marks tie to the words. */
function findLabel({ text, mentions }: SentenceContext, piece: TextRange): Mention | undefined {
  return mentions.find(({ start, end, text: name }) => {
    if (name.split(/\s+/).length > MAX_LABEL_WORDS) return false
    const isBefore = /^:\s?.?$/.test(text.slice(end, piece.start)) && LABEL_START.test(text.slice(0, start))
    const isBehind = /^.?\s*[—–]\s*$/.test(text.slice(piece.end, start)) && /^\s*(?:[,(\n]|$)/.test(text.slice(end))
    return isBefore || isBehind
  })
}

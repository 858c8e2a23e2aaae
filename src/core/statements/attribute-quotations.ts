/** Who says each quoted piece, and by which verb the article reports it. */
import type { TextRange } from '../model/range.ts'
import { gatherCast } from './cast.ts'
import { findCue, type QuotingSentence } from './find-cue.ts'
import type { QuotedPiece } from './find-quotations.ts'
import { chooseSubject, findSubject } from './find-subject.ts'
import { type Mention, readMentions } from './read-mentions.ts'
import { createResolver, type Resolver } from './resolve-speaker.ts'

/** What the article tells of one quoted piece; a field is absent when it does not tell. */
export interface Attribution {
  speaker?: string
  /** The reporting verb as it stands in the same sentence. */
  cue?: string
}

/** A sentence with what matters here; all ranges count from its start. */
interface Scene extends QuotingSentence {
  /** Mentions outside quotations. */
  mentions: Mention[]
}

/** One attribution for each piece, in their order. */
export function attributePieces(
  text: string,
  sentences: readonly TextRange[],
  pieces: readonly QuotedPiece[],
): Attribution[] {
  const scenes = sentences.map((sentence, i) => readScene(text, sentence, pieces, i))
  const resolver = createResolver(gatherCast(scenes.flatMap(({ mentions }) => mentions)))
  const attributions: Attribution[] = []
  for (const [i, scene] of scenes.entries()) {
    for (const piece of scene.pieces) attributions.push(attributeWithin(scene, piece, scenes[i - 1], resolver))
    resolver.remember(chooseSubject(scene.text, scene.mentions))
  }
  return carryOn(pieces, shareWithinUtterance(pieces, attributions))
}

function readScene(text: string, sentence: TextRange, all: readonly QuotedPiece[], index: number): Scene {
  const pieces = all
    .filter((piece) => piece.sentence === index)
    .map(({ start, end }) => ({ start: start - sentence.start, end: end - sentence.start }))
  const stretch = text.slice(sentence.start, sentence.end)
  const mentions = readMentions(stretch).filter(
    (mention) => !pieces.some(({ start, end }) => mention.start < end && mention.end > start),
  )
  return { text: stretch, pieces, mentions }
}

/** What the piece's own sentence tells, or the one before when that ends with a colon. */
function attributeWithin(scene: Scene, piece: TextRange, before: Scene | undefined, resolver: Resolver): Attribution {
  const cue = findCue(scene, piece)
  const mention = cue ? findSubject(scene, scene.mentions, cue) : chooseSubject(scene.text, scene.mentions)
  const announced = before && /:$/.test(before.text) && !cue ? chooseSubject(before.text, before.mentions) : undefined
  const speaker = resolver.resolve(mention ?? announced)
  return { ...(speaker !== undefined && { speaker }), ...(cue && { cue: cue.text }) }
}

/** Sentences between the same marks have one speaker, whichever of them names him. */
function shareWithinUtterance(pieces: readonly QuotedPiece[], attributions: readonly Attribution[]): Attribution[] {
  const speakers = new Map<number, string>()
  for (const cued of [true, false]) {
    for (const [i, { utterance }] of pieces.entries()) {
      const { speaker, cue } = attributions[i] ?? {}
      if (speaker !== undefined && (cue !== undefined) === cued && !speakers.has(utterance))
        speakers.set(utterance, speaker)
    }
  }
  return attributions.map((attribution, i) => {
    const speaker = speakers.get(pieces[i]?.utterance ?? -1)
    return speaker === undefined ? attribution : { ...attribution, speaker }
  })
}

/** A quotation that the article attributes to nobody goes on with the speaker before it. */
function carryOn(pieces: readonly QuotedPiece[], attributions: readonly Attribution[]): Attribution[] {
  let last: { speaker: string; sentence: number } | undefined
  return attributions.map((attribution, i) => {
    const sentence = pieces[i]?.sentence ?? 0
    const speaker =
      attribution.speaker ?? (last && sentence - last.sentence <= FARTHEST_TURN ? last.speaker : undefined)
    if (speaker === undefined) return attribution
    last = { speaker, sentence }
    return { ...attribution, speaker }
  })
}

/** Over how many sentences without a quotation a speaker goes on. */
const FARTHEST_TURN = 3

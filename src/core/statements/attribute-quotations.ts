/** Who says each quoted piece, and by which verb the article reports it. */
import type { TextRange } from '../model/range.ts'
import { gatherCast } from './entity-index.ts'
import { findCue } from './find-cue.ts'
import type { QuotedPiece } from './find-quotations.ts'
import { chooseSubject, findSubject } from './find-subject.ts'
import { createResolver, type Resolver } from './resolve-speaker.ts'
import { readScene, type Scene } from './sentence-context.ts'

/** What the article tells of one quoted piece; a field is absent when it does not tell. */
export interface Attribution {
  speaker?: string
  /** The reporting verb as it stands in the same sentence. */
  cue?: string
}

/** One attribution for each piece, in their order. */
export function attributePieces(
  text: string,
  sentences: readonly TextRange[],
  pieces: readonly QuotedPiece[],
): Attribution[] {
  if (pieces.length === 0) return []
  const quoted = sentences.map((): QuotedPiece[] => [])
  for (const piece of pieces) quoted[piece.sentence]?.push(piece)
  const scenes = sentences.map((sentence, i) => readScene(text, sentence, quoted[i] ?? []))
  const resolver = createResolver(gatherCast(scenes.flatMap(({ mentions }) => mentions)))
  const attributions: Attribution[] = []
  for (const [i, scene] of scenes.entries()) {
    for (const piece of scene.pieces) attributions.push(attributeWithin(scene, piece, scenes[i - 1], resolver))
    if (scene.pieces.length === 0) followSubject(scene, resolver)
  }
  return shareWithinUtterance(pieces, attributions)
}

/** What the piece's own sentence tells, or the one before when that ends with a colon. */
function attributeWithin(scene: Scene, piece: TextRange, before: Scene | undefined, resolver: Resolver): Attribution {
  const cue = findCue(scene, piece)
  const mention = cue ? findSubject(scene, cue) : chooseSubject(scene)
  const announced = before && /:$/.test(before.text) && !cue ? chooseSubject(before) : undefined
  const speaker = resolver.resolve(mention ?? announced) ?? resolver.focus
  if (cue && mention) resolver.follow(mention)
  return { ...(speaker !== undefined && { speaker }), ...(cue && { cue: cue.text }) }
}

/** A sentence without a quotation: what comes next may be about its subject. */
function followSubject(scene: Scene, resolver: Resolver): void {
  const subject = chooseSubject(scene)
  if (subject) resolver.follow(subject)
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

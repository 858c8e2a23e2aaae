/** The voices of a story by who hears them: what a reader of this page alone does not notice. */
import type { Voice } from '../../core/model/story.ts'

export interface VoiceGroups {
  /** Only the page has them. */
  onlyHere: Voice[]
  /** At least two other outlets have them, and the page has not. */
  missingHere: Voice[]
  /** The page and others have them. */
  shared: Voice[]
  /** One other outlet has them. */
  elsewhere: Voice[]
}

/**
 * Each in the story's own order.
 * @param outletOf the outlet of an article, by its id: an outlet's two articles are one.
 */
export function groupVoices(
  voices: readonly Voice[],
  isPage: (id: string) => boolean,
  outletOf: (id: string) => string | undefined,
): VoiceGroups {
  const groups: VoiceGroups = { onlyHere: [], missingHere: [], shared: [], elsewhere: [] }
  for (const voice of voices) {
    const here = voice.heard.some(({ id }) => isPage(id))
    const others = new Set(voice.heard.filter(({ id }) => !isPage(id)).map(({ id }) => outletOf(id) ?? id))
    const group = nameGroup(here, others.size)
    // A reporting verb that was not recognised must not make an absence: who is named there may be heard there.
    const isSure = group === 'shared' || !voice.named.some((id) => isPage(id) !== here)
    if (isSure) groups[group].push(voice)
  }
  return groups
}

function nameGroup(here: boolean, others: number): keyof VoiceGroups {
  if (here) return others === 0 ? 'onlyHere' : 'shared'
  return others > 1 ? 'missingHere' : 'elsewhere'
}

/** The story as some of its articles alone tell it. */
import type { DisputedFact, Lineage, NamedThing, Prominence, Story, Voice } from '../../core/model/story.ts'

/** Says whether an article, by its id, is looked at. */
type Passes = (id: string) => boolean

/** What is left where only some articles tell the story: a dispute needs two versions, a quotation its fullest one. */
export function filterStory(story: Story, passes: Passes): Story {
  return {
    disputes: story.disputes.map((fact) => filterFact(fact, passes)).filter(isDisputed),
    names: story.names.map((thing) => filterNames(thing, passes)).filter(({ names }) => names.length > 1),
    voices: story.voices.map((voice) => filterVoice(voice, passes)).filter(({ heard }) => heard.length > 0),
    headlines: story.headlines.filter(({ id }) => passes(id)),
    prominence: story.prominence.map((one) => filterPlaces(one, passes)).filter(({ places }) => places.length > 1),
    lineages: story.lineages.map((lineage) => filterLineage(lineage, passes)).filter(isLineage),
  }
}

function filterFact({ kind, versions }: DisputedFact, passes: Passes): DisputedFact {
  return { kind, versions: versions.filter(({ id }) => passes(id)) }
}

function isDisputed({ versions }: DisputedFact): boolean {
  return new Set(versions.map(({ words }) => words)).size > 1
}

function filterNames({ names }: NamedThing, passes: Passes): NamedThing {
  const used = names.map(({ name, uses }) => ({ name, uses: uses.filter(({ id }) => passes(id)) }))
  return { names: used.filter(({ uses }) => uses.length > 0) }
}

function filterVoice({ name, heard, named }: Voice, passes: Passes): Voice {
  return { name, heard: heard.filter(({ id }) => passes(id)), named: named.filter(passes) }
}

function filterPlaces({ statement, places }: Prominence, passes: Passes): Prominence {
  return { statement, places: places.filter(({ id }) => passes(id)) }
}

function filterLineage({ versions, ...lineage }: Lineage, passes: Passes): Lineage {
  return { ...lineage, versions: versions.filter(({ id }) => passes(id)) }
}

/** Every change is told against the fullest version: without it, the others would differ from nothing in sight. */
function isLineage({ versions }: Lineage): boolean {
  return versions.length > 1 && versions.some(({ isFullest }) => isFullest)
}

/** The versions of a quotation, oldest first, and what each has otherwise than the fullest one. */
import type { Difference } from '../../core/model/comparison.ts'
import type { Lineage } from '../../core/model/story.ts'
import { say } from '../../locale/say.ts'
import { useGrowth } from '../use-growth.tsx'
import { PassageLine } from './passage-line.tsx'
import type { Teller } from './teller.ts'

export function Lineages({ lineages, teller }: { lineages: readonly Lineage[]; teller: Teller }) {
  const { drawn, more } = useGrowth(lineages, (lineage) => (
    <li key={JSON.stringify(lineage.versions.map(({ id, start }) => [id, start]))} class="story-item">
      <h3>{nameLineage(lineage)}</h3>
      <ol class="told">
        {lineage.versions.map((version) => (
          <li key={`${version.id} ${version.start}`}>
            <PassageLine passage={version} teller={teller} />
            <p class="hint">{version.isFullest ? say('fullestVersion') : describeChanges(version.changes)}</p>
          </li>
        ))}
      </ol>
    </li>
  ))
  return (
    <section class="section">
      <h2>{say('lineagesTitle')}</h2>
      <ol class="plain-list">{drawn}</ol>
      {more}
    </section>
  )
}

export function nameLineage({ speaker }: Lineage): string {
  return speaker === undefined ? say('saidByNobody') : say('saidBy', { speaker })
}

/** What a version has otherwise than the fullest one, whose words are those "there". */
export function describeChanges(changes: readonly Difference[]): string {
  if (changes.length === 0) return say('sameWords')
  return changes.map(describeChange).join(' · ')
}

function describeChange({ here, there }: Difference): string {
  if (!here) return say('leavesOut', { words: there })
  return there ? say('replaces', { here, there }) : say('adds', { words: here })
}

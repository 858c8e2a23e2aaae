/** Other outlets' versions of a statement, the first few in sight. */
import type { OutletVersion, VersionGroup } from './choose-versions.ts'
import { summariseMore, summariseOthers } from './describe-match.ts'
import { Fold, type FoldState } from './fold.tsx'
import { haveSameWords } from './say-the-same.ts'
import { type Looking, Version } from './version.tsx'

/** Versions shown before the rest are folded away: enough to see that outlets differ, few enough to keep reading. */
export const SHOWN_VERSIONS = 3

export interface VersionListProps {
  /** Tells the folds of this list from those of others on the same statement. */
  name: string
  groups: readonly VersionGroup[]
  looking: Looking
  folds: FoldState
}

export function VersionList({ name, groups, looking, folds }: VersionListProps) {
  const more = groups.slice(SHOWN_VERSIONS)
  return (
    <>
      <Groups groups={groups.slice(0, SHOWN_VERSIONS)} looking={looking} folds={folds} />
      {more.length > 0 && (
        <Fold {...folds} name={`${name}, more`} summary={summariseMore(more)}>
          <Groups groups={more} looking={looking} folds={folds} />
        </Fold>
      )}
    </>
  )
}

function Groups({ groups, looking, folds }: Omit<VersionListProps, 'name'>) {
  if (groups.length === 0) return null
  return (
    <ul class="versions">
      {groups.map((group) => (
        <Version key={keyOf(group.shown)} version={group.shown} looking={looking}>
          {group.others.length > 0 && <Others group={group} looking={looking} folds={folds} />}
        </Version>
      ))}
    </ul>
  )
}

/** The outlets that say the same as the version shown, each with its sentence where that has words of its own. */
function Others({ group, looking, folds }: { group: VersionGroup; looking: Looking; folds: FoldState }) {
  return (
    <Fold {...folds} name={`like ${keyOf(group.shown)}`} class="others" summary={summariseOthers(group)}>
      <ul class="versions">
        {group.others.map((version, i) => (
          <Version
            key={keyOf(version)}
            version={version}
            looking={looking}
            repeated={haveSameWords(version.match, (group.others[i - 1] ?? group.shown).match)}
          />
        ))}
      </ul>
    </Fold>
  )
}

function keyOf({ match: { other } }: OutletVersion): string {
  return `${other.id} ${other.start}`
}

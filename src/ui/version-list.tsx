/** Other outlets' versions of a statement, the first few in sight. */
import type { ArticleReference } from '../core/model/comparison.ts'
import type { OutletVersion, VersionGroup } from './choose-versions.ts'
import { summariseMore, summariseOthers } from './describe-match.ts'
import { Fold, type FoldState } from './fold.tsx'
import { haveSameWords } from './say-the-same.ts'
import { type Looking, Version } from './version.tsx'

/** Versions shown before the rest are folded away: enough to see that outlets differ, too few to fill a screen. */
export const SHOWN_VERSIONS = 2

export interface VersionListProps {
  /** Tells the folds of this list from those of others on the same statement. */
  name: string
  groups: readonly VersionGroup[]
  /** The page's article. */
  page: ArticleReference
  looking: Looking
  folds: FoldState
}

export function VersionList({ name, groups, folds, ...props }: VersionListProps) {
  const more = groups.slice(SHOWN_VERSIONS)
  return (
    <>
      <Groups {...props} groups={groups.slice(0, SHOWN_VERSIONS)} folds={folds} />
      {more.length > 0 && (
        <Fold {...folds} name={`${name}, more`} summary={summariseMore(more)}>
          <Groups {...props} groups={more} folds={folds} />
        </Fold>
      )}
    </>
  )
}

function Groups({ groups, folds, ...props }: Omit<VersionListProps, 'name'>) {
  if (groups.length === 0) return null
  return (
    <ul class="versions">
      {groups.map((group) => (
        <Version {...props} key={keyOf(group.shown)} version={group.shown}>
          {group.others.length > 0 && <Others {...props} group={group} folds={folds} />}
        </Version>
      ))}
    </ul>
  )
}

/** The outlets that say the same as the version shown, each with its sentence where that has words of its own. */
function Others({ group, folds, ...props }: Omit<VersionListProps, 'name' | 'groups'> & { group: VersionGroup }) {
  return (
    <Fold {...folds} name={`like ${keyOf(group.shown)}`} class="others" summary={summariseOthers(group)}>
      <ul class="versions">
        {group.others.map((version, i) => (
          <Version
            {...props}
            key={keyOf(version)}
            version={version}
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

/** What other outlets make of a statement: those that differ in sight, the others folded. In every face and in the card. */
import type { ArticleReference, Match } from '../core/model/comparison.ts'
import { say } from '../locale/say.ts'
import type { ChosenVersions, VersionGroup } from './choose-versions.ts'
import { summariseAgreeing, summariseLessSure } from './describe-match.ts'
import { Fold, type FoldState } from './fold.tsx'
import type { Looking } from './version.tsx'
import { SHOWN_VERSIONS, VersionList } from './version-list.tsx'

/** What the folds of a statement are called. */
export const AGREEING_FOLD = 'agreeing'
const LESS_SURE_FOLD = 'less sure'

export interface StatementVersionsProps {
  versions: ChosenVersions
  /** The page's article. */
  page: ArticleReference
  looking: Looking
  folds: FoldState
}

export function StatementVersions({ versions, folds, ...props }: StatementVersionsProps) {
  const { agreeing, lessSure } = versions
  const list = { ...props, folds }
  const allLessSure = isAllLessSure(versions)
  return (
    <>
      {allLessSure && <p class="unsure">{say('lessSure')}</p>}
      <VersionList {...list} name="in sight" groups={listInSight(versions)} />
      {agreeing.length > 0 && (
        <Fold {...folds} name={AGREEING_FOLD} summary={summariseAgreeing(agreeing)}>
          <VersionList {...list} name={AGREEING_FOLD} groups={agreeing} />
        </Fold>
      )}
      {!allLessSure && lessSure.length > 0 && (
        <Fold {...folds} name={LESS_SURE_FOLD} summary={summariseLessSure(lessSure)}>
          <VersionList {...list} name={LESS_SURE_FOLD} groups={lessSure} />
        </Fold>
      )}
    </>
  )
}

/** The matches whose sentences a reader sees before any fold is opened. */
export function listMatchesInSight(versions: ChosenVersions): Match[] {
  return listInSight(versions)
    .slice(0, SHOWN_VERSIONS)
    .map(({ shown }) => shown.match)
}

/** A statement without a version in sight would be a riddle. */
function listInSight(versions: ChosenVersions): VersionGroup[] {
  return isAllLessSure(versions) ? versions.lessSure : versions.differing
}

function isAllLessSure({ differing, agreeing }: ChosenVersions): boolean {
  return differing.length === 0 && agreeing.length === 0
}

/** The comparison as pictures: who tells what, and how a quotation travelled. */
import { say } from '../../locale/say.ts'
import { MatrixSection } from '../picture/matrix-section.tsx'
import { Timelines } from '../picture/timelines.tsx'
import type { ViewProps } from './view-props.ts'

export function PictureView({ comparison, view, onChange, onOpenPair }: ViewProps) {
  if (comparison.matches.length === 0) return <p class="notice">{say('nothingPicture')}</p>
  return (
    <>
      <MatrixSection
        comparison={comparison}
        grouping={view.grouping}
        onGroup={(grouping) => onChange({ grouping })}
        onOpenPair={onOpenPair}
      />
      {comparison.story.lineages.length > 0 && <Timelines comparison={comparison} />}
    </>
  )
}

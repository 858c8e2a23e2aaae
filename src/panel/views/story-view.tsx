/** The story as a whole: what its reports, the page's among them, tell differently when taken together. */
import { say } from '../../locale/say.ts'
import { Disputes } from '../story/disputes.tsx'
import { Headlines } from '../story/headlines.tsx'
import { Lineages } from '../story/lineages.tsx'
import { Names } from '../story/names.tsx'
import { ProminenceTable } from '../story/prominence.tsx'
import { createTeller } from '../story/teller.ts'
import { Voices } from '../story/voices.tsx'
import type { ViewProps } from './view-props.ts'

export function StoryView({ comparison, onReveal }: ViewProps) {
  const { story } = comparison
  const teller = createTeller(comparison, onReveal)
  if (Object.values(story).every((part: readonly unknown[]) => part.length === 0)) {
    return <p class="notice">{say('nothingStory')}</p>
  }
  return (
    <>
      {story.disputes.length > 0 && <Disputes disputes={story.disputes} teller={teller} />}
      {story.names.length > 0 && <Names names={story.names} teller={teller} />}
      {story.voices.length > 0 && <Voices voices={story.voices} teller={teller} />}
      {story.headlines.length > 1 && <Headlines headlines={story.headlines} teller={teller} />}
      {story.prominence.length > 0 && (
        <ProminenceTable prominence={story.prominence} comparison={comparison} teller={teller} />
      )}
      {story.lineages.length > 0 && <Lineages lineages={story.lineages} teller={teller} />}
    </>
  )
}

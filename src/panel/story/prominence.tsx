/** How far up each outlet puts a statement that it shares with the page. */
import type { Prominence } from '../../core/model/story.ts'
import { say } from '../../locale/say.ts'
import type { PageComparison } from '../../messaging/outcome.ts'
import { useGrowth } from '../use-growth.tsx'
import { OutletOf } from './passage-line.tsx'
import type { Teller } from './teller.ts'

const PLACE_NAMES = { headline: 'inTheHeadline', lead: 'inTheLead' } as const

export interface ProminenceTableProps {
  prominence: readonly Prominence[]
  comparison: PageComparison
  teller: Teller
}

export function ProminenceTable({ prominence, comparison, teller }: ProminenceTableProps) {
  const { drawn, more } = useGrowth(prominence, ({ statement, places }) => (
    <li key={statement} class="story-item">
      <p lang={comparison.article.inLanguage} dir="auto">
        {comparison.statements[statement]?.text}
      </p>
      <ul class="told">
        {places.map(({ id, place, position }) => (
          <li key={id} class="heard">
            <OutletOf id={id} teller={teller} />
            <span class="soft">
              {place === 'body' ? say('furtherDown', { percent: Math.round(position * 100) }) : say(PLACE_NAMES[place])}
            </span>
          </li>
        ))}
      </ul>
    </li>
  ))
  return (
    <section class="section">
      <h2>{say('prominenceTitle')}</h2>
      <ol class="plain-list">{drawn}</ol>
      {more}
    </section>
  )
}

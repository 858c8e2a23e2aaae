/** How far up each outlet puts a statement that it shares with the page. */
import type { Prominence } from '../../core/model/story.ts'
import type { PageComparison } from '../../messaging/outcome.ts'
import { useGrowth } from '../use-growth.tsx'
import { words } from '../words.ts'
import { OutletOf } from './passage-line.tsx'
import type { Teller } from './teller.ts'

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
              {place === 'body' ? words.story.furtherDown(Math.round(position * 100)) : words.story.places[place]}
            </span>
          </li>
        ))}
      </ul>
    </li>
  ))
  return (
    <section class="section">
      <h2>{words.story.prominence}</h2>
      <ol class="plain-list">{drawn}</ol>
      {more}
    </section>
  )
}

/** Each quotation on a line of time, with the table of its versions. */
import type { Lineage } from '../../core/model/story.ts'
import { say } from '../../locale/say.ts'
import type { PageComparison } from '../../messaging/outcome.ts'
import { formatDate, formatMoment } from '../../ui/format-date.ts'
import { ArticleLink } from '../../ui/outlet-link.tsx'
import { describeChanges, nameLineage } from '../story/lineages.tsx'
import { useGrowth } from '../use-growth.tsx'
import { type PlacedLineage, type PlacedVersion, placeInTime } from './place-in-time.ts'
import { TimelineDrawing } from './timeline-drawing.tsx'

const COLUMN_NAMES = ['columnNumber', 'columnDate', 'columnOutlet', 'columnWords'] as const

export function Timelines({ comparison }: { comparison: PageComparison }) {
  const articles = [comparison.article, ...comparison.articles]
  const { drawn, more } = useGrowth(comparison.story.lineages, (lineage) => (
    <Timeline
      key={JSON.stringify(lineage.versions.map(({ id, start }) => [id, start]))}
      lineage={lineage}
      placed={placeInTime(lineage, articles)}
    />
  ))
  return (
    <section class="section">
      <h2>{say('timelinesTitle')}</h2>
      <p class="hint">{say('timelinesHint')}</p>
      {drawn}
      {more}
    </section>
  )
}

function Timeline({ lineage, placed: { versions, isExact } }: { lineage: Lineage; placed: PlacedLineage }) {
  return (
    <section class="story-item">
      <h3>{nameLineage(lineage)}</h3>
      <TimelineDrawing versions={versions} />
      <div class="matrix-frame">
        <table class="versions-table">
          <thead>
            <tr>
              {COLUMN_NAMES.map((name) => (
                <th key={name} scope="col">
                  {say(name)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {versions.map((placed, i) => (
              <VersionRow
                key={`${placed.version.id} ${placed.version.start}`}
                number={i + 1}
                placed={placed}
                formatTime={isExact ? formatMoment : formatDate}
              />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

interface VersionRowProps {
  number: number
  placed: PlacedVersion
  formatTime: (date: string) => string | undefined
}

function VersionRow({ number, placed: { version, article, position }, formatTime }: VersionRowProps) {
  const date = article?.datePublished
  return (
    <tr>
      <td>{number}</td>
      <td>{(date && (position === undefined ? formatDate(date) : formatTime(date))) ?? say('undated')}</td>
      <td>{article && <ArticleLink article={article} text={article.publisher} passage={version.text} />}</td>
      <td>
        <span lang={article?.inLanguage} dir="auto">
          {version.text}
        </span>
        <p class="hint">{version.isFullest ? say('fullestVersion') : describeChanges(version.changes)}</p>
      </td>
    </tr>
  )
}

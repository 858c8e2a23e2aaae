/** The versions of a quotation drawn along a line of time, one below the other so that those of one day do not hide. */
import { sayCount } from '../../locale/say.ts'
import { formatDate } from '../../ui/format-date.ts'
import type { PlacedVersion } from './place-in-time.ts'

/** In `em`, so that the drawing grows with the reader's text. */
const LINE_HEIGHT = 1.5
const MARK_SIZE = 0.4
/** In percent of the width: room for the marks and their numbers at both ends. */
const FIRST = 4
const LAST = 88

/** Undated versions have no place on the line; the table has them. Nothing where all are of one time. */
export function TimelineDrawing({ versions }: { versions: readonly PlacedVersion[] }) {
  const dated = versions.flatMap((placed, i) => {
    const { position } = placed
    return position === undefined ? [] : [{ ...placed, position, number: i + 1 }]
  })
  const [first, last] = [dated[0], dated.at(-1)].map((one) => formatDate(one?.article?.datePublished))
  if (first === undefined || last === undefined || dated.every(({ position }) => position === 0)) return null
  return (
    <svg
      class="timeline"
      role="img"
      aria-label={sayCount('timelineLabel', dated.length, { first, last })}
      style={{ height: `${dated.length * LINE_HEIGHT}em` }}
    >
      {dated.map(({ version, position, number }, row) => {
        const x = `${FIRST + position * (LAST - FIRST)}%`
        const y = `${(row + 0.5) * LINE_HEIGHT}em`
        return (
          <g key={number}>
            <line x1={`${FIRST}%`} x2={`${LAST}%`} y1={y} y2={y} />
            <svg x={x} y={y} overflow="visible" aria-hidden="true">
              {version.isFullest ? <Diamond /> : <circle r={`${MARK_SIZE}em`} />}
              <text x="0.75em" y="0.3em">
                {number}
              </text>
            </svg>
          </g>
        )
      })}
    </svg>
  )
}

function Diamond() {
  const side = `${2 * MARK_SIZE}em`
  const start = `-${MARK_SIZE}em`
  return <rect x={start} y={start} width={side} height={side} transform="rotate(45)" />
}

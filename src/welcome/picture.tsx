/** What Parallax does, in one picture: a sentence of the article that comes with it, and what two others have for it. */
import { say } from '../locale/say.ts'

/** A sentence in three parts; the middle one is what differs. */
interface Telling {
  outlet: string
  before: string
  words: string
  after: string
}

/**
 * Out of the articles of `data/library.json`, word for word.
 *
 * @internal
 */
export const TELLINGS: readonly [Telling, ...Telling[]] = [
  {
    outlet: 'EchoSphere',
    before: 'President Trump had signed a ',
    words: 'controversial',
    after: ' directive aimed at utilizing military force on foreign soil',
  },
  {
    outlet: 'RBC-Ukraine',
    before: 'Trump signed a ',
    words: 'secret',
    after: ' directive allowing the US military to conduct direct operations against drug cartels',
  },
  {
    outlet: 'Unidentified outlet',
    before: 'Trump signed ',
    words: 'a directive',
    after: ' allowing military force on foreign soil',
  },
]

export function Picture() {
  const [here, ...others] = TELLINGS
  return (
    <figure class="picture" aria-label={say('welcomePictureTitle')}>
      <div class="page">
        <p class="label">{say('welcomePictureHere')}</p>
        <Lines widths={[70, 94, 88]} />
        <p class="telling highlighted">
          <Words telling={here} />
        </p>
        <Lines widths={[96, 90, 52]} />
      </div>
      <svg class="join" viewBox="0 0 48 120" aria-hidden="true" preserveAspectRatio="none">
        <path d="M0 60 C 24 60, 24 26, 48 26" />
        <path d="M0 60 C 24 60, 24 94, 48 94" />
      </svg>
      <div class="others">
        <p class="label">{say('welcomePictureThere')}</p>
        {others.map((telling) => (
          <blockquote key={telling.outlet} class="other">
            <p class="outlet">{telling.outlet}</p>
            <p class="telling">
              <Words telling={telling} />
            </p>
          </blockquote>
        ))}
      </div>
      <figcaption class="soft">{say('welcomePictureCaption')}</figcaption>
    </figure>
  )
}

function Words({ telling: { before, words, after } }: { telling: Telling }) {
  return (
    <>
      … {before}
      <mark>{words}</mark>
      {after} …
    </>
  )
}

/** Text too far away to read. @param widths in per cent. */
function Lines({ widths }: { widths: readonly number[] }) {
  return (
    <svg class="lines" viewBox={`0 0 100 ${widths.length * 6}`} aria-hidden="true" preserveAspectRatio="none">
      {widths.map((width, i) => (
        <rect key={width} y={i * 6 + 1} width={width} height="2.5" />
      ))}
    </svg>
  )
}

/** How to keep the icon in the toolbar, where each browser hides a new one at first. */
import { type PlainMessage, say } from '../locale/say.ts'

export type BrowserName = 'chrome' | 'firefox'

/** No language translates it. */
const NAME = 'Parallax'

const STEPS: Record<BrowserName, PlainMessage[]> = {
  chrome: ['welcomePinPuzzle', 'welcomePinChrome', 'welcomePinDone'],
  firefox: ['welcomePinPuzzle', 'welcomePinFirefox', 'welcomePinDone'],
}

const PICTURES: Record<BrowserName, PlainMessage> = {
  chrome: 'welcomePinPictureChrome',
  firefox: 'welcomePinPictureFirefox',
}

export function PinIcon({ browser }: { browser: BrowserName }) {
  return (
    <section class="section" aria-labelledby="pin">
      <h2 id="pin">{say('welcomePinTitle')}</h2>
      <div class="pin">
        <ol>
          {STEPS[browser]
            .map((name) => say(name))
            .map((step) => (
              <li key={step}>{step}</li>
            ))}
        </ol>
        <Toolbar browser={browser} />
      </div>
    </section>
  )
}

/** The corner of a browser's window, with the list of extensions open. */
function Toolbar({ browser }: { browser: BrowserName }) {
  return (
    <svg class="toolbar" viewBox="0 0 260 130" role="img" aria-label={say(PICTURES[browser])}>
      <rect class="window" x="1" y="1" width="258" height="128" rx="8" />
      <rect class="field" x="14" y="12" width="168" height="20" rx="10" />
      <g transform="translate(196 12)">
        <PuzzlePiece />
      </g>
      <path class="dots" d="M240 15v.01M240 22v.01M240 29v.01" />
      <rect class="menu" x="86" y="42" width="150" height="76" rx="6" />
      <g transform="translate(98 54)">
        <ParallaxIcon />
      </g>
      <text x="122" y="67">
        {NAME}
      </text>
      <circle class="ring" cx="214" cy="62" r="13" />
      <g transform="translate(206 54)">{browser === 'chrome' ? <Pin /> : <Wheel />}</g>
      <path class="line" d="M98 90h90M98 102h64" />
    </svg>
  )
}

function PuzzlePiece() {
  return <path class="drawn" d="M2 6h5a3 3 0 1 1 6 0h5v5a3 3 0 1 0 0 5v4H2z" />
}

/** As in `src/icons/icon-small.svg`. */
function ParallaxIcon() {
  return (
    <>
      <rect width="16" height="16" rx="3.5" fill="#3b3a8f" />
      <path d="M3 3h7a1 1 0 0 1 1 1v4a1 1 0 0 1-1 1H5l-2 2V9a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1z" fill="#f0a93c" />
      <path d="M6 6h7a1 1 0 0 1 1 1v4a1 1 0 0 1-1 1v2l-2-2H6a1 1 0 0 1-1-1V7a1 1 0 0 1 1-1z" fill="#fff" />
    </>
  )
}

function Pin() {
  return <path class="drawn" d="M5 2h6M6 2v5l-2 3h8l-2-3V2M8 10v5" />
}

function Wheel() {
  return (
    <>
      <circle class="drawn" cx="8" cy="8" r="2.5" />
      <path class="drawn" d="M8 1v3M8 12v3M1 8h3M12 8h3M3 3l2 2M11 11l2 2M13 3l-2 2M5 11l-2 2" />
    </>
  )
}

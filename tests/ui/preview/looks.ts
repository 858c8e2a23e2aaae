/** The pages of the preview, and in which looks their states are shown. */

export interface Look {
  /** CSS pixels; a browser makes a popup no higher than 600. */
  width: number
  height: number
  media?: Record<string, string>
  /** What the address says besides the state. */
  query?: string
  /** Shows no more than the window does. */
  cut?: boolean
}

const POPUP: Look = { width: 432, height: 600 }
/** As wide as Chrome makes a side panel at first. */
const PANEL: Look = { width: 360, height: 900 }
const OPTIONS: Look = { width: 1100, height: 800 }

/** A page of the preview; each of its states is shown in the look `light`, the most telling ones in every look. */
export interface Face {
  page: string
  looks: Record<string, Look>
  inEveryLook: string[]
}

export const FACES: Record<string, Face> = {
  popup: {
    page: '',
    looks: {
      ...looksOf(POPUP),
      // Zoomed to 200 %, a popup as wide as browsers let it be holds half the CSS pixels.
      zoomed: { width: 400, height: 300 },
      // What a reader sees before scrolling.
      firstScreen: { ...POPUP, cut: true },
    },
    inEveryLook: ['full', 'every', 'crowded', 'nothingRelated', 'cardDiffering'],
  },
  panel: {
    page: 'panel.html',
    looks: { ...looksOf(PANEL), largeText: { ...PANEL, query: '&text=large' }, wide: { ...PANEL, width: 900 } },
    inEveryLook: [
      'full-differences',
      'full-story',
      'crowded-statements',
      'crowded-picture',
      'every-picture',
      'pair',
      'notCompared',
    ],
  },
}

/** The screens of the options page, which are looked at in the built extension: it shows its own library. */
export const OPTIONS_SCREENS = ['sources', 'add', 'storage', 'settings']
export const OPTIONS_LOOKS = looksOf(OPTIONS)

function looksOf(look: Look): Record<string, Look> {
  return {
    light: look,
    dark: { ...look, media: { 'prefers-color-scheme': 'dark' } },
    narrow: { ...look, width: 320 },
    forced: { ...look, media: { 'forced-colors': 'active' } },
    spanish: { ...look, query: '&language=es' },
    rightToLeft: { ...look, query: '&dir=rtl' },
  }
}

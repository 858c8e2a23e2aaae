/** The ranker's weights. Written by `npm run train`; do not edit. */
import type { Features } from './features.ts'

export const INTERCEPT = -7.779

export const WEIGHTS: Readonly<Features> = {
  words: {
    overlap: 3.455,
    rarest: 0.5437,
    secondRarest: 0.07629,
    beyondNames: 0.6839,
    bigrams: 0.3675,
    bigramsCovered: 2.586,
    numbers: 0.7523,
    sharedIdf: -0.5854,
    weekdays: 1.145,
  },
  quotations: {
    quotationFound: 1.447,
    quotationShared: 2.49,
    oneQuotes: -0.2566,
    quotedShare: -3.051,
    otherSpeaker: -0.7708,
  },
  context: {
    lead: 2.475,
    around: 1.392,
    later: 1.746,
    relatedness: 0.1557,
  },
  meaning: { similarity: 0 },
}

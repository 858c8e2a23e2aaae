/** The ranker's weights. Written by `npm run train`; do not edit. */
import type { Features } from './features.ts'

export const INTERCEPT = -7.577

export const WEIGHTS: Readonly<Features> = {
  words: {
    overlap: 3.976,
    rarest: 0.4399,
    secondRarest: 0.08753,
    beyondNames: 0.6231,
    bigrams: 0.2595,
    bigramsCovered: 1.877,
    numbers: 0.683,
    sharedIdf: -0.419,
    weekdays: 1.013,
  },
  quotations: {
    quotationFound: 2.051,
    quotationShared: 2.339,
    oneQuotes: -0.3574,
    quotedShare: -2.807,
    otherSpeaker: -1.104,
  },
  context: {
    lead: 2.408,
    around: 1.333,
    later: 1.355,
    relatedness: 0.1697,
  },
  meaning: { similarity: 0 },
}

/** The ranker's weights. Written by `npm run train`; do not edit. */
import type { Features } from './features.ts'

export const INTERCEPT = -7.696

export const WEIGHTS: Readonly<Features> = {
  words: {
    overlap: 3.774,
    rarest: 0.5031,
    secondRarest: 0.08564,
    beyondNames: 0.678,
    bigrams: 0.314,
    bigramsCovered: 2.693,
    numbers: 0.8556,
    sharedIdf: -0.5509,
    weekdays: 1.075,
  },
  quotations: {
    quotationFound: 1.192,
    quotationShared: 2.674,
    oneQuotes: -0.2596,
    quotedShare: -3.094,
    otherSpeaker: -0.7595,
  },
  context: {
    lead: 2.427,
    around: 1.328,
    later: 1.702,
    relatedness: 0.1519,
  },
  meaning: { similarity: 0 },
}

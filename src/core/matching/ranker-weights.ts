/** The ranker's weights. Written by `npm run train`; do not edit. */
import type { Features } from './features.ts'

export const INTERCEPT = -7.78

export const WEIGHTS: Readonly<Features> = {
  words: {
    overlap: 3.608,
    rarest: 0.5324,
    secondRarest: 0.07306,
    beyondNames: 0.687,
    bigrams: 0.3263,
    bigramsCovered: 2.819,
    numbers: 0.8455,
    sharedIdf: -0.5465,
    weekdays: 1.139,
  },
  quotations: {
    quotationFound: 1.157,
    quotationShared: 2.627,
    oneQuotes: -0.2695,
    quotedShare: -3.125,
    otherSpeaker: -0.7539,
  },
  context: {
    lead: 2.415,
    around: 1.291,
    later: 1.726,
    relatedness: 0.1537,
  },
  meaning: { similarity: 0 },
}

/** The ranker's weights. Written by `npm run train`; do not edit. */
import type { Features } from './features.ts'

export const INTERCEPT = -7.716

export const WEIGHTS: Readonly<Features> = {
  words: {
    overlap: 3.823,
    rarest: 0.5052,
    secondRarest: 0.08739,
    beyondNames: 0.6766,
    bigrams: 0.32,
    bigramsCovered: 2.689,
    numbers: 0.8558,
    sharedIdf: -0.557,
    weekdays: 1.088,
  },
  quotations: {
    quotationFound: 1.162,
    quotationShared: 2.685,
    oneQuotes: -0.2608,
    quotedShare: -3.122,
    otherSpeaker: -0.751,
  },
  context: {
    lead: 2.451,
    around: 1.329,
    later: 1.708,
    relatedness: 0.1542,
  },
  meaning: { similarity: 0 },
}

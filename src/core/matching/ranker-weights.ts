/** The ranker's weights. Written by `npm run train`; do not edit. */
import type { Features } from './features.ts'

export const INTERCEPT = -8.952

export const WEIGHTS: Readonly<Features> = {
  words: {
    sharedWeight: 0.0357,
    overlap: 3.128,
    rarest: 0.6083,
    secondRarest: 0.1964,
    beyondNames: 0.3761,
    bigrams: 0.4539,
    bigramsCovered: 1.274,
    numbers: 0.4357,
  },
  names: {
    names: 0.06588,
    ownNames: -0.08362,
    sameFirstName: 0.3122,
  },
  quotations: {
    quotationFound: 3.943,
    quotationShared: 2.794,
    bothQuote: -0.3156,
    oneQuotes: -0.3311,
    quotedShare: -3.331,
    quotedShareDifference: -0.3415,
    otherSpeaker: -0.3505,
  },
  context: {
    closeness: 1.025,
    lead: 2.183,
    around: 0.9896,
    earlier: 0.3922,
    later: 3.479,
    bothFirst: -1.389,
    placesApart: -0.8349,
  },
  meaning: { similarity: 0 },
}

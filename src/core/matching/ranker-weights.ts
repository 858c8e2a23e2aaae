/** The ranker's weights. Written by `npm run train`; do not edit. */
import type { Features } from './features.ts'

export const INTERCEPT = -8.957

export const WEIGHTS: Readonly<Features> = {
  words: {
    sharedWeight: 0.02434,
    overlap: 3.108,
    rarest: 0.6121,
    secondRarest: 0.1983,
    beyondNames: 0.3778,
    bigrams: 0.4628,
    bigramsCovered: 1.267,
    numbers: 0.4223,
  },
  names: {
    names: 0.06211,
    ownNames: -0.08183,
    sameFirstName: 0.3186,
  },
  quotations: {
    quotationFound: 3.944,
    quotationShared: 2.767,
    bothQuote: -0.3121,
    oneQuotes: -0.3323,
    quotedShare: -3.325,
    quotedShareDifference: -0.3407,
    otherSpeaker: -0.3472,
  },
  context: {
    closeness: 1.021,
    lead: 2.202,
    around: 0.9916,
    earlier: 0.3949,
    later: 3.457,
    bothFirst: -1.369,
    placesApart: -0.8341,
  },
  meaning: { similarity: 0 },
}

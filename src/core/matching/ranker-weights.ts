/** The ranker's weights. Written by `npm run train`; do not edit. */
import type { Features } from './features.ts'

export const INTERCEPT = -7.895

export const WEIGHTS: Readonly<Features> = {
  words: {
    sharedWeight: 0.2786,
    overlap: 5.974,
    rarest: 0.6714,
    secondRarest: 0.08651,
    beyondNames: 0.573,
    bigrams: 0.3954,
    bigramsCovered: 2.12,
    numbers: 0.6774,
    sharedIdf: -0.9143,
    inOrder: -2.402,
    weekdays: 0.8308,
  },
  names: {
    names: -0.02743,
    ownNames: -0.01639,
    sameFirstName: -0.03589,
  },
  quotations: {
    quotationFound: 1.133,
    quotationShared: 3.441,
    bothQuote: 0.1493,
    oneQuotes: -0.1723,
    quotedShare: -4.055,
    quotedShareDifference: 0.02746,
    otherSpeaker: -1.081,
  },
  context: {
    closeness: 0.4314,
    lead: 1.82,
    around: 1.44,
    earlier: 0.7426,
    later: 1.512,
    bothFirst: -0.9426,
    relatedness: 0.1913,
    placesApart: -0.6356,
  },
  meaning: { similarity: 0 },
}

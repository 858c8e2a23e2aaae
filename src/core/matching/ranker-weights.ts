/** The ranker's weights. Written by `npm run train`; do not edit. */
import type { Features } from './features.ts'

export const INTERCEPT = -7.564

export const WEIGHTS: Readonly<Features> = {
  words: {
    sharedWeight: 0.1479,
    overlap: 4.148,
    rarest: 0.5513,
    secondRarest: 0.0814,
    beyondNames: 0.6826,
    bigrams: 0.3822,
    bigramsCovered: 2.501,
    numbers: 0.7561,
    sharedIdf: -0.8515,
    inOrder: -1.276,
    weekdays: 1.074,
  },
  names: {
    names: 0.004041,
    ownNames: 0.01403,
    sameFirstName: 0.1723,
  },
  quotations: {
    quotationFound: 1.563,
    quotationShared: 2.739,
    bothQuote: -0.3599,
    oneQuotes: -0.3346,
    quotedShare: -2.726,
    quotedShareDifference: 0.1,
    otherSpeaker: -0.6823,
  },
  context: {
    closeness: 0.8055,
    lead: 2.226,
    around: 1.346,
    earlier: 0.3833,
    later: 2.345,
    bothFirst: -1.45,
    relatedness: 0.1681,
    placesApart: -0.3711,
  },
  meaning: { similarity: 0 },
}

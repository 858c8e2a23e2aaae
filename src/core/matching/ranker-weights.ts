/** The ranker's weights. Written by `npm run train`; do not edit. */
import type { Features } from './features.ts'

export const INTERCEPT = -7.571

export const WEIGHTS: Readonly<Features> = {
  words: {
    sharedWeight: 0.3233,
    overlap: 6.226,
    rarest: 0.6389,
    secondRarest: 0.06635,
    beyondNames: 0.604,
    bigrams: 0.3854,
    bigramsCovered: 2.136,
    numbers: 0.7045,
    sharedIdf: -1.059,
    inOrder: -2.565,
    weekdays: 0.8986,
  },
  names: {
    names: 0.01911,
    ownNames: -0.007556,
    sameFirstName: -0.001376,
  },
  quotations: {
    quotationFound: 1.486,
    quotationShared: 3.155,
    bothQuote: 0.1816,
    oneQuotes: -0.1474,
    quotedShare: -3.9,
    quotedShareDifference: 0.04688,
    otherSpeaker: -0.6435,
  },
  context: {
    closeness: 0.7948,
    lead: 1.353,
    around: 1.474,
    earlier: 0.7086,
    later: 1.488,
    bothFirst: -0.9958,
    relatedness: 0.2435,
    placesApart: -0.6373,
  },
  meaning: { similarity: 0 },
}

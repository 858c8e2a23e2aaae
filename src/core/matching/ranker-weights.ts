/** The ranker's weights. Written by `npm run train`; do not edit. */
import type { Features } from './features.ts'

export const INTERCEPT = -7.648

export const WEIGHTS: Readonly<Features> = {
  words: {
    sharedWeight: 0.1287,
    overlap: 4.053,
    rarest: 0.5721,
    secondRarest: 0.07848,
    beyondNames: 0.7256,
    bigrams: 0.4213,
    bigramsCovered: 2.287,
    numbers: 0.7354,
    sharedIdf: -0.9123,
    inOrder: -1.183,
    weekdays: 1.135,
  },
  names: {
    names: 0.03262,
    ownNames: 0.02599,
    sameFirstName: 0.1925,
  },
  quotations: {
    quotationFound: 1.506,
    quotationShared: 2.778,
    bothQuote: -0.3501,
    oneQuotes: -0.3183,
    quotedShare: -2.652,
    quotedShareDifference: 0.1336,
    otherSpeaker: -0.7211,
  },
  context: {
    closeness: 0.8913,
    lead: 2.189,
    around: 1.353,
    earlier: 0.3828,
    later: 2.323,
    bothFirst: -1.439,
    relatedness: 0.1655,
    placesApart: -0.1983,
  },
  meaning: { similarity: 0 },
}

/** The ranker's weights. Written by `npm run train`; do not edit. */
import type { Features } from './features.ts'

export const INTERCEPT = -7.656

export const WEIGHTS: Readonly<Features> = {
  words: {
    sharedWeight: 0.149,
    overlap: 4.123,
    rarest: 0.5739,
    secondRarest: 0.0752,
    beyondNames: 0.734,
    bigrams: 0.4081,
    bigramsCovered: 2.312,
    numbers: 0.7309,
    sharedIdf: -0.9186,
    inOrder: -1.257,
    weekdays: 1.101,
  },
  names: {
    names: 0.04174,
    ownNames: 0.02289,
    sameFirstName: 0.171,
  },
  quotations: {
    quotationFound: 1.52,
    quotationShared: 2.772,
    bothQuote: -0.3513,
    oneQuotes: -0.3214,
    quotedShare: -2.641,
    quotedShareDifference: 0.1324,
    otherSpeaker: -0.7227,
  },
  context: {
    closeness: 0.8901,
    lead: 2.11,
    around: 1.34,
    earlier: 0.3761,
    later: 2.341,
    bothFirst: -1.447,
    relatedness: 0.1671,
    placesApart: -0.1974,
  },
  meaning: { similarity: 0 },
}

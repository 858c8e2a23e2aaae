/** The ranker's weights. Written by `npm run train`; do not edit. */
import type { Features } from './features.ts'

export const INTERCEPT = -8.348

export const WEIGHTS: Readonly<Features> = {
  words: {
    sharedWeight: 0.08007,
    overlap: 3.713,
    rarest: 0.6993,
    secondRarest: 0.03646,
    beyondNames: 0.6986,
    bigrams: 0.7187,
    bigramsCovered: -0.002341,
    numbers: 0.7287,
    sharedIdf: -0.831,
    inOrder: -2.255,
    weekdays: 1.163,
  },
  names: {
    names: 0.03816,
    ownNames: -0.03657,
    sameFirstName: -0.1467,
  },
  quotations: {
    quotationFound: 2.226,
    quotationShared: 3.038,
    bothQuote: 0.08172,
    oneQuotes: -0.2117,
    quotedShare: -2.044,
    quotedShareDifference: 0.3477,
    otherSpeaker: -0.7731,
  },
  context: {
    closeness: 1.209,
    lead: 2.278,
    around: 1.681,
    earlier: 0.3339,
    later: 2.153,
    bothFirst: -1.289,
    relatedness: 0.2707,
    placesApart: -0.5703,
  },
  meaning: { similarity: 0 },
}

/** The ranker's weights. Written by `npm run train`; do not edit. */
import type { Features } from './features.ts'

export const INTERCEPT = -7.583

export const WEIGHTS: Readonly<Features> = {
  words: {
    sharedWeight: 0.1681,
    overlap: 4.008,
    rarest: 0.5588,
    secondRarest: 0.08804,
    beyondNames: 0.6812,
    bigrams: 0.3761,
    bigramsCovered: 2.505,
    numbers: 0.7592,
    sharedIdf: -0.8737,
    inOrder: -1.296,
    weekdays: 1.077,
  },
  names: {
    names: 0.01114,
    ownNames: 0.01462,
    sameFirstName: 0.168,
  },
  quotations: {
    quotationFound: 1.576,
    quotationShared: 2.748,
    bothQuote: -0.3452,
    oneQuotes: -0.316,
    quotedShare: -2.707,
    quotedShareDifference: 0.09705,
    otherSpeaker: -0.697,
  },
  context: {
    closeness: 0.9211,
    lead: 2.126,
    around: 1.337,
    earlier: 0.3958,
    later: 2.328,
    bothFirst: -1.443,
    relatedness: 0.1653,
    placesApart: -0.3484,
  },
  meaning: { similarity: 0 },
}

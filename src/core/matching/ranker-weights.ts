/** The ranker's weights. Written by `npm run train`; do not edit. */
import type { Features } from './measure-pair.ts'

export const INTERCEPT = -8.987

export const WEIGHTS: Readonly<Features> = {
  words: {
    sharedWeight: 0.03031,
    overlap: 3.098,
    rarest: 0.6237,
    secondRarest: 0.1976,
    beyondNames: 0.3778,
    pairs: 0.4529,
    pairsCovered: 1.29,
    numbers: 0.4367,
  },
  names: {
    names: 0.06621,
    ownNames: -0.08693,
    sameFirstName: 0.3098,
  },
  quotations: {
    quotationFound: 3.962,
    quotationShared: 2.795,
    bothQuote: -0.3245,
    oneQuotes: -0.3295,
    quotedPart: -3.319,
    quotedPartApart: -0.3399,
    otherSpeaker: -0.3451,
  },
  context: {
    closeness: 1.016,
    lead: 2.16,
    around: 0.9925,
    earlier: 0.4017,
    later: 3.473,
    bothFirst: -1.387,
    placesApart: -0.8509,
  },
  meaning: { similarity: 0 },
}

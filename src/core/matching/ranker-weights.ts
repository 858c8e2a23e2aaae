/** The ranker's weights. Written by `npm run train`; do not edit. */
import type { Features } from './measure-pair.ts'

export const INTERCEPT = -8.952

export const WEIGHTS: Readonly<Features> = {
  words: {
    sharedWeight: 0.03599,
    overlap: 3.128,
    rarest: 0.6084,
    secondRarest: 0.1961,
    beyondNames: 0.376,
    pairs: 0.454,
    pairsCovered: 1.275,
    numbers: 0.4357,
  },
  names: {
    names: 0.06579,
    ownNames: -0.08364,
    sameFirstName: 0.3123,
  },
  quotations: {
    quotationFound: 3.942,
    quotationShared: 2.794,
    bothQuote: -0.3154,
    oneQuotes: -0.3311,
    quotedPart: -3.331,
    quotedPartApart: -0.3417,
    otherSpeaker: -0.3507,
  },
  context: {
    closeness: 1.024,
    lead: 2.183,
    around: 0.9897,
    earlier: 0.3921,
    later: 3.478,
    bothFirst: -1.389,
    placesApart: -0.835,
  },
  meaning: { similarity: 0 },
}

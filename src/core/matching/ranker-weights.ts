/** The ranker's weights. Written by `npm run train`; do not edit. */
import type { Features } from './measure-pair.ts'

export const INTERCEPT = -8.254

export const WEIGHTS: Readonly<Features> = {
  words: {
    sharedWords: -0.2891,
    sharedWeight: 0.5484,
    overlap: 1.706,
    coveredLonger: 1.17,
    rarest: 0.483,
    secondRarest: 0.1543,
    beyondNames: 0.2931,
    pairs: 0.3812,
    pairsCovered: 0.9973,
    numbers: 0.474,
    longerLength: -0.1007,
  },
  names: {
    names: 0.1242,
    ownNames: -0.04778,
    sameFirstName: 0.2469,
  },
  quotations: {
    quotationFound: 1.01,
    quotationShared: 2.096,
    quotationFoundSquared: 2.734,
    bothQuote: -0.4281,
    oneQuotes: -0.359,
    quotedPart: -2.239,
    quotedPartApart: -0.3675,
    otherSpeaker: -0.3357,
  },
  context: {
    closeness: 1.583,
    lead: 1.848,
    around: 0.9846,
    earlier: 0.3285,
    later: 3.27,
    bothFirst: -1.025,
    placesApart: -0.7065,
  },
  meaning: { similarity: 0 },
}

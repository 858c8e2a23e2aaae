/** The ranker's weights. Written by `npm run train`; do not edit. */
import type { Features } from './measure-pair.ts'

export const INTERCEPT = -8.947

export const WEIGHTS: Readonly<Features> = {
  words: {
    sharedWeight: 0.03469,
    overlap: 3.12,
    rarest: 0.6088,
    secondRarest: 0.195,
    beyondNames: 0.3828,
    pairs: 0.4569,
    pairsCovered: 1.282,
    numbers: 0.4358,
  },
  names: {
    names: 0.06753,
    ownNames: -0.08425,
    sameFirstName: 0.3126,
  },
  quotations: {
    quotationFound: 3.947,
    quotationShared: 2.8,
    bothQuote: -0.3183,
    oneQuotes: -0.3281,
    quotedPart: -3.328,
    quotedPartApart: -0.3391,
    otherSpeaker: -0.3451,
  },
  context: {
    closeness: 1.024,
    lead: 2.145,
    around: 0.9878,
    earlier: 0.3956,
    later: 3.482,
    bothFirst: -1.397,
    placesApart: -0.8444,
  },
  meaning: { similarity: 0 },
}

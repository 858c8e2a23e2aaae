/** The ranker's weights. Written by `npm run train`; do not edit. */
import type { Features } from './features.ts'

export const INTERCEPT = -7.712

export const WEIGHTS: Readonly<Features> = {
  words: {
    overlap: 3.824,
    rarest: 0.5064,
    secondRarest: 0.08639,
    beyondNames: 0.6763,
    bigrams: 0.3221,
    bigramsCovered: 2.684,
    numbers: 0.8551,
    sharedIdf: -0.5584,
    weekdays: 1.088,
  },
  quotations: {
    quotationFound: 1.161,
    quotationShared: 2.695,
    oneQuotes: -0.2602,
    quotedShare: -3.132,
    otherSpeaker: -0.7396,
  },
  context: {
    lead: 2.449,
    around: 1.328,
    later: 1.706,
    relatedness: 0.1536,
  },
  meaning: { similarity: 0 },
}

/** The ranker's weights. Written by `npm run train`; do not edit. */
import type { FeatureName } from './measure-pair.ts'

export const INTERCEPT = -8.247

export const WEIGHTS: Readonly<Record<FeatureName, number>> = {
  sharedWords: -0.2856,
  sharedWeight: 0.5471,
  overlap: 1.71,
  coveredLonger: 1.165,
  rarest: 0.4828,
  secondRarest: 0.1533,
  beyondNames: 0.2923,
  pairs: 0.3771,
  pairsCovered: 1.001,
  numbers: 0.4763,
  longerLength: -0.1034,
  names: 0.1267,
  ownNames: -0.04742,
  sameFirstName: 0.2472,
  quotationFound: 1.009,
  quotationShared: 2.096,
  quotationFoundSquared: 2.746,
  bothQuote: -0.4259,
  oneQuotes: -0.3584,
  quotedPart: -2.242,
  quotedPartApart: -0.3789,
  otherSpeaker: -0.3341,
  closeness: 1.609,
  lead: 1.841,
  around: 0.9849,
  earlier: 0.3306,
  later: 3.26,
  bothFirst: -1.027,
  placesApart: -0.7091,
  meaning: 0,
}

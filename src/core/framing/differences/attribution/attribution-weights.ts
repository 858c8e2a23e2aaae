/** The weights of sources. Written by `npm run train`; do not edit. */
export const ATTRIBUTION_WEIGHTS = {
  bias: -0.07,
  weights: {
    governed: 0.57,
    coverage: -1.17,
    isQuotation: -0.86,
    isPronoun: -0.97,
    isLeading: -0.42,
    isPreposition: 1.62,
    isCitedThere: -0.92,
    isMentionedThere: -0.92,
    isContinuedThere: -0.85,
  },
}

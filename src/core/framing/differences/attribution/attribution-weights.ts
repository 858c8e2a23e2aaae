/** The weights of sources. Written by `npm run train`; do not edit. */
export const ATTRIBUTION_WEIGHTS = {
  bias: -0.06,
  weights: {
    governed: 0.52,
    coverage: -1.17,
    isQuotation: -0.85,
    isPronoun: -0.97,
    isLeading: -0.4,
    isPreposition: 1.64,
    isCitedThere: -0.93,
    isMentionedThere: -0.92,
    isContinuedThere: -0.65,
  },
}

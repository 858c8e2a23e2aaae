/** The weights of sources. Written by `npm run train`; do not edit. */
export const ATTRIBUTION_WEIGHTS = {
  bias: -0.07,
  weights: {
    governed: 0.53,
    coverage: -1.17,
    isQuotation: -0.85,
    isPronoun: -0.98,
    isLeading: -0.39,
    isPreposition: 1.64,
    isCitedThere: -0.95,
    isMentionedThere: -0.9,
    isContinuedThere: -0.68,
  },
}

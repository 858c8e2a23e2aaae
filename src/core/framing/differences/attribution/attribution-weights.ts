/** The weights of sources. Written by `npm run train`; do not edit. */
export const ATTRIBUTION_WEIGHTS = {
  bias: 0.03,
  weights: {
    governed: 0.47,
    coverage: -1.22,
    isQuotation: -0.64,
    isPronoun: -0.93,
    isLeading: -0.27,
    isPreposition: 1.26,
    isContinuedThere: -0.63,
  },
}

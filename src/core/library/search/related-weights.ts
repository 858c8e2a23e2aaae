/** The weights of related articles. Written by `npm run train`; do not edit. */
export const BIAS = -6.8
export const SIMILARITY_WEIGHT = 12.9
export const HEADLINE_WEIGHT = 2.6
export const QUOTATIONS_WEIGHT = 1
export const DISTANCE_WEIGHT = -1.8

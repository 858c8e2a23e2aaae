/** The weights of related articles. Written by `npm run train`; do not edit. */
export const BIAS = -7.6
export const SIMILARITY_WEIGHT = 16
export const HEADLINE_WEIGHT = 2.8
export const QUOTATIONS_WEIGHT = 0.9
export const DISTANCE_WEIGHT = -2

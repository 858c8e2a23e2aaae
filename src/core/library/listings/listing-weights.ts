/** The weights of listings. Written by `npm run train`; do not edit. */
export const BIAS = -2.8
export const SIMILARITY_WEIGHT = 8.3
export const HEADLINE_WEIGHT = 2.5
export const DISTANCE_WEIGHT = -2.1

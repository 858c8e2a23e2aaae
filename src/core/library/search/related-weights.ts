/** The weights of related articles. Written by `npm run train`; do not edit. */
export const BIAS = -8.1
export const SIMILARITY_WEIGHT = 17.9
export const DISTANCE_WEIGHT = -1.3

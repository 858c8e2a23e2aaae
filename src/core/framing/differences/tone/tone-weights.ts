/** The weights of loaded words. Written by `npm run train`; do not edit. */
export const TONE_WEIGHTS = {
  bias: -0.26,
  weights: {
    isModifier: 0.12,
    isWeak: -0.4,
    isCapitalised: -1.58,
    place: -0.44,
    clause: 0.9,
    after: 0.18,
    aroundModifier: 0.21,
    plainSpeech: 0.43,
    isSpeechOfQuotation: 0.66,
    coverage: -1.02,
  },
}

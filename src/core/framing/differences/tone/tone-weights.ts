/** The weights of loaded words. Written by `npm run train`; do not edit. */
export const TONE_WEIGHTS = {
  bias: -0.04,
  weights: {
    isModifier: 0.26,
    isWeak: -0.6,
    isCapitalised: -1.67,
    place: -0.69,
    clause: 0.65,
    after: 0.18,
    aroundModifier: 0.24,
    plainSpeech: 0.52,
    isSpeechOfQuotation: 0.88,
    coverage: -1.47,
  },
}

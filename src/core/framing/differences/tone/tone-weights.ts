/** The weights of loaded words. Written by `npm run train`; do not edit. */
export const BIAS = -0.02
export const WEIGHTS = {
  isModifier: 0.23,
  isWeak: -0.64,
  isCapitalised: -1.96,
  place: -0.66,
  clause: 0.52,
  after: 0.2,
  aroundModifier: 0.29,
  plainSpeech: 0.57,
  isSpeechOfQuotation: 0.8,
  coverage: -1.67,
}

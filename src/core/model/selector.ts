/** How a highlight finds its place again after the page has changed: the W3C TextQuoteSelector. */
export interface TextQuoteSelector {
  exact: string
  /** Up to 32 code units before `exact`; empty at the start of the text. */
  prefix: string
  /** Up to 32 code units after it; empty at the end. */
  suffix: string
}

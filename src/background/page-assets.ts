/**
 * What the background puts into a page, as files rather than code: the only place where it names the content script.
 */
export { default as highlightRules } from '../content/highlights.css?inline'
export { default as contentScript } from '../content/main.ts?script&iife'

/** Styles a shadow root. */

/**
 * A constructed style sheet is beyond the page's content security policy. Firefox does not let a content script adopt
 * one: there a style element has to do.
 */
export function adoptStyles(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    root.adoptedStyleSheets = [sheet]
  } catch {
    const style = document.createElement('style')
    style.textContent = css
    root.prepend(style)
  }
}

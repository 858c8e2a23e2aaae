/** Styles a shadow root. */

/**
 * Uses a constructed style sheet, which the page's content security policy does not govern. Firefox does not let a
 * content script adopt one, so there a style element has to do.
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

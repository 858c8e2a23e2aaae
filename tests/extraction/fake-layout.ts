/** What jsdom lacks for want of a layout: whether an element is rendered, judged by its computed style, and some room for all text. */

export function installFakeLayout(): void {
  Element.prototype.checkVisibility = function (this: Element) {
    for (let element: Element | null = this; element; element = element.parentElement) {
      if (getComputedStyle(element).display === 'none') return false
    }
    return getComputedStyle(this).visibility !== 'hidden'
  }
  for (const measured of [Range, Element]) {
    measured.prototype.getBoundingClientRect = () => ({ right: 100, bottom: 20, width: 100, height: 20 }) as DOMRect
  }
}

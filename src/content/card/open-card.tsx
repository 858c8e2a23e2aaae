/**
 * Opens the card over the page, in a closed shadow root that neither the page's styles nor its scripts can reach. Its
 * host is the only element that Parallax ever adds to a page, and is removed when the card closes.
 */
import { render } from 'preact'
import { markLanguage } from '../../locale/say.ts'
import excerptCss from '../../ui/excerpt.css?inline'
import markedCss from '../../ui/marked-text.css?inline'
import comparisonCss from '../../ui/statement-comparison.css?inline'
import themeCss from '../../ui/theme.css?inline'
import { adoptStyles } from './adopt-styles.ts'
import cardCss from './card.css?inline'
import { Card, type CardContent } from './card.tsx'
import { type Box, measureMissingRoom, placeCard } from './place-card.ts'

/** Overrides whatever styles the page has for its own elements. */
const HOST_STYLE = { all: 'initial', display: 'block', position: 'absolute', 'z-index': '2147483647' }

/** A card, open until it is closed, by whomever. */
export interface OpenCard {
  isOpen(): boolean
  /** Does nothing if it is closed already. */
  close(): void
}

/**
 * Opens the card near the words and moves the focus into it. Escape, its button or a click elsewhere closes it.
 * @param words where they are in the window; the card covers none of them.
 */
export function openCard(content: CardContent, words: Box): OpenCard {
  const focusedBefore = document.activeElement
  // A name of its own would be one that the page could define as a custom element, and be given the card to build.
  const host = document.createElement('div')
  host.dataset.parallax = 'card'
  const root = host.attachShadow({ mode: 'closed' })
  const listening = new AbortController()

  function close(): void {
    if (listening.signal.aborted) return
    listening.abort()
    render(null, root)
    host.remove()
    if (focusedBefore instanceof HTMLElement) focusedBefore.focus({ preventScroll: true })
  }

  style(host, HOST_STYLE)
  markLanguage(host)
  adoptStyles(root, [themeCss, cardCss, excerptCss, markedCss, comparisonCss].join('\n'))
  render(<Card content={content} onClose={close} />, root)
  document.documentElement.append(host)
  moveNear(host, words)
  root.querySelector('button')?.focus({ preventScroll: true })
  closeOnLeaving(host, close, listening.signal)
  return { isOpen: () => !listening.signal.aborted, close }
}

function closeOnLeaving(host: Element, close: () => void, signal: AbortSignal): void {
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    close()
  }
  // Every event in a closed root seems to come from the host.
  const onPress = ({ target }: Event) => target !== host && close()
  document.addEventListener('keydown', onKey, { signal, capture: true })
  document.addEventListener('pointerdown', onPress, { signal, capture: true })
}

/** Positioned from the document's corner, so that the card scrolls with the page. */
function moveNear(host: HTMLElement, words: Box): void {
  const window = { left: 0, top: 0, width: document.documentElement.clientWidth, height: innerHeight }
  const scrolledBefore = scrollY
  scrollBy({ top: measureMissingRoom(words, window), behavior: 'instant' })
  const moved = { ...toBox(words), top: words.top + scrolledBefore - scrollY }
  const { side, left, edge, room } = placeCard(moved, host.getBoundingClientRect(), window)
  const origin = originOf(host)
  style(host, {
    left: `${left - origin.left}px`,
    top: `${edge - origin.top}px`,
    transform: side === 'above' ? 'translateY(-100%)' : 'none',
    '--room': `${room}px`,
  })
}

/** A DOMRect cannot be spread. */
function toBox({ left, top, width, height }: Box): Box {
  return { left, top, width, height }
}

/** Where "left: 0; top: 0" is in the window, since a page may move its root element. */
function originOf(host: HTMLElement): { left: number; top: number } {
  style(host, { left: '0', top: '0' })
  return host.getBoundingClientRect()
}

function style(element: HTMLElement, properties: Record<string, string>): void {
  for (const [name, value] of Object.entries(properties)) element.style.setProperty(name, value, 'important')
}

/** WebDriver BiDi below Puppeteer, which has no types for it and no methods for the window of Firefox itself. */
import type { Browser } from 'puppeteer-core'

/** What is sent here and what comes back, as far as it is read. */
interface Commands {
  'browsingContext.getTree': { contexts: BrowsingContext[] }
  'script.evaluate': { result?: { value?: unknown }; exceptionDetails?: { text: string } }
}

interface BrowsingContext {
  context: string
}

interface Connection {
  send<Method extends keyof Commands>(method: Method, params: object): Promise<{ result: Commands[Method] }>
  /** Has Puppeteer believe that the browser told of a context. */
  emit(event: 'browsingContext.contextCreated', context: BrowsingContext): void
}

/** Nothing for Chromium, which Puppeteer drives by another protocol. */
export function connectionOf(browser: Browser): Connection | undefined {
  return (browser as unknown as { connection?: Connection }).connection
}

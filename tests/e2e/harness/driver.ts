/** What a reader does that no page can do: each browser lets a tool do it in another way. */
import type { Browser, Page } from 'puppeteer-core'
import type { Engine } from '../../../src/cli/find-browser.ts'
import type { LocalWeb } from './local-web.ts'

export interface Driver {
  engine: Engine
  browser: Browser
  /** The address that all pages of the extension begin with: "chrome-extension://abc/". */
  root: string
  /** Opens an address of any kind, the browser's own included, in a tab. */
  load(tab: Page, url: string): Promise<void>
  /** Opens an address in a new tab; in the background, so that the reader's own tab stays in front, or before it. */
  openTab(url: string, background: boolean): Promise<Page>
  /** Clicks the icon over the tab in front. The popup may not have its content yet. */
  openPopup(tab: Page): Promise<Page>
  /** As a browser does when the reader turns to the page. */
  closePopup(): Promise<void>
  /** The side panel, as soon as it is open. */
  findPanel(): Promise<Page>
  /** The reader's consent alone: what the extension asks for afterwards, it gets. @param origins match patterns */
  allowAccess(origins: readonly string[]): Promise<void>
  /** Access that the extension has from now on. @param own a page of the extension's */
  giveAccess(origins: readonly string[], own: Page): Promise<void>
  takeAccess(origin: string): Promise<void>
  /** Ends the extension's background at once, as a browser does that needs the memory. */
  killWorker(): Promise<void>
  /** What the browser's console says of the extension; nothing where a tool cannot read it. */
  readConsole(): Promise<string>
  /** Keeps what pages save in this folder, unasked. */
  saveDownloads(folder: string): Promise<void>
}

/** @param folder absolute path of the built extension. */
export type StartDriver = (folder: string, web: LocalWeb, keepWelcome: boolean) => Promise<Driver>

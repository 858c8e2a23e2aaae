/** When the browser starts and Parallax is installed or updated. */
import browser from 'webextension-polyfill'

/** Calls back once per start of the browser, not per start of the worker. */
export function onBrowserStart(listener: () => void): void {
  browser.runtime.onStartup.addListener(listener)
}

export function onInstalled(listener: () => void): void {
  browser.runtime.onInstalled.addListener(listener)
}

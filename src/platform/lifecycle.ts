/** What wakes the background: the start of the browser, an installation or update, an alarm. */
import browser from 'webextension-polyfill'

/** Calls back once for each start of the browser, however often the worker starts. */
export function onBrowserStart(listener: () => void): void {
  browser.runtime.onStartup.addListener(listener)
}

/** Calls back after Parallax or the browser has been installed or updated. */
export function onInstalled(listener: () => void): void {
  browser.runtime.onInstalled.addListener(listener)
}

/** Calls back once, after Parallax has been installed; neither after an update nor for the browser's. */
export function onFirstInstalled(listener: () => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') listener()
  })
}

/** Sets an alarm that goes off every so many minutes (browsers allow no less than half a minute); 0 clears it. */
export async function setAlarm(name: string, minutes: number): Promise<void> {
  if (minutes > 0) browser.alarms.create(name, { periodInMinutes: minutes })
  else await browser.alarms.clear(name)
}

export function onAlarm(listener: (name: string) => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => listener(name))
}

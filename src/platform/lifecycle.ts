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

/**
 * Sets an alarm unless it goes off every so many minutes already, and clears it for 0. A browser may have forgotten it
 * since it was started: Firefox always does.
 * @param readDelay tells after how many minutes a new one goes off for the first time.
 */
export async function keepAlarm(name: string, minutes: number, readDelay: () => Promise<number>): Promise<void> {
  const alarm = await browser.alarms.get(name)
  if ((alarm?.periodInMinutes ?? 0) === minutes) return
  if (minutes === 0) await browser.alarms.clear(name)
  else browser.alarms.create(name, { periodInMinutes: minutes, delayInMinutes: await readDelay() })
}

export function onAlarm(listener: (name: string) => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => listener(name))
}

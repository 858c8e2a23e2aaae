/** Alarms wake the background when nothing else does. */
import browser from 'webextension-polyfill'

/** Sets an alarm that rings every so many minutes (browsers allow half a minute at least); 0 takes it away. */
export async function setAlarm(name: string, minutes: number): Promise<void> {
  if (minutes > 0) browser.alarms.create(name, { periodInMinutes: minutes })
  else await browser.alarms.clear(name)
}

export function onAlarm(listener: (name: string) => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => listener(name))
}

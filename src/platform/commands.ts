/** The keyboard commands that the manifest names; the reader gives them other keys in the browser's own settings. */
import browser from 'webextension-polyfill'

/** Calls back with the command's name and the tab in front of the reader. */
export function onCommand(listener: (name: string, tabId: number) => void): void {
  browser.commands.onCommand.addListener((name, tab) => {
    if (tab?.id !== undefined) listener(name, tab.id)
  })
}

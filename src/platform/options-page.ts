import browser from 'webextension-polyfill'

export async function openOptionsPage(): Promise<void> {
  await browser.runtime.openOptionsPage()
}

/** The number on the icon. */
import browser from 'webextension-polyfill'

/** Shows a count on one tab's icon; nothing for 0. The browser clears it when the tab goes to another page. */
export async function showBadge(tabId: number, count: number): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ tabId, color: '#3b3a8f' })
  await browser.action.setBadgeText({ tabId, text: count === 0 ? '' : String(count) })
}

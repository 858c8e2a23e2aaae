/** The number on the icon. */
import browser from 'webextension-polyfill'

/** The accent of the icon itself. */
const BADGE_COLOUR = '#3b3a8f'

/** Shows a count on one tab's icon, or nothing for 0. The browser clears it when the tab goes to another page. */
export async function showBadge(tabId: number, count: number): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOUR })
  await browser.action.setBadgeText({ tabId, text: count === 0 ? '' : String(count) })
}

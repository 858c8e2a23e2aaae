/** The popup, opened without a click on the icon. */
import browser from 'webextension-polyfill'

/** False where the browser does not allow it: older ones never do, others only in answer to a click or a key. */
export async function openPopup(): Promise<boolean> {
  try {
    await browser.action.openPopup()
    return true
  } catch {
    return false
  }
}

/** The messages of `_locales` as the browser chooses them for the reader. */
import browser from 'webextension-polyfill'

/** What `setMessageSource` takes. */
export const browserMessages = {
  /** That of the messages, which need not be the browser's: not every language has some. */
  get language(): string {
    const messages = browser.i18n.getMessage('language')
    const reader = browser.i18n.getUILanguage()
    return reader.startsWith(`${messages}-`) ? reader : messages
  },
  get direction(): string {
    return browser.i18n.getMessage('@@bidi_dir')
  },
  find(name: string, texts: string[]): string {
    return browser.i18n.getMessage(name, texts)
  },
}

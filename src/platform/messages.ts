/** The messages of `_locales` as the browser chooses them for the reader. */
import browser from 'webextension-polyfill'

/** What `setMessageSource` takes. The language of the messages, which need not be the browser's: not all are there. */
export const browserMessages = {
  get language(): string {
    const messages = browser.i18n.getMessage('language')
    const reader = browser.i18n.getUILanguage()
    return reader.startsWith(`${messages}-`) ? reader : messages
  },
  find(name: string, texts: string[]): string {
    return browser.i18n.getMessage(name, texts)
  },
}

/** Says in a page of Parallax which language it is in, and which way the reader's language runs. */
export function markLanguage({ documentElement }: Document): void {
  documentElement.lang = browserMessages.language
  documentElement.dir = browser.i18n.getMessage('@@bidi_dir')
}

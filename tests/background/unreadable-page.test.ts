import { expect, test } from 'vitest'
import { whyUnreadable } from '../../src/background/unreadable-page.ts'

test.each([
  ['https://chromewebstore.google.com/detail/x', 'The extensions gallery cannot be scripted.', 'extensionStore'],
  ['https://addons.mozilla.org/en-US/firefox/', 'Missing host permission for the tab', 'extensionStore'],
  [undefined, 'The extensions gallery cannot be scripted.', 'extensionStore'],
  ['chrome://settings/', 'Cannot access a chrome:// URL', 'internalPage'],
  [undefined, 'Cannot access a chrome:// URL', 'internalPage'],
  ['about:config', 'Missing host permission for the tab', 'internalPage'],
  ['moz-extension://1/page.html', 'Missing host permission for the tab', 'internalPage'],
  ['https://court.example/ruling.pdf', 'Missing host permission for the tab', 'pdf'],
  ['https://court.example/ruling.PDF#page=2', 'Missing host permission for the tab', 'pdf'],
  ['https://news.example/pdf-story', 'Cannot access contents of the page.', 'noAccess'],
  [undefined, 'Missing host permission for the tab', 'noAccess'],
])('%s, "%s": %s', (url, message, reason) => {
  expect(whyUnreadable({ url, message })).toBe(reason)
})

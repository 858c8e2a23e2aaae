/**
 * Runs in the window of Firefox itself, as a tool may in one that was started with `--remote-allow-system-access`. It clicks
 * the icon, answers the prompt for access, ends the background, and tells WebDriver BiDi of the popup and the sidebar,
 * which BiDi leaves out by itself (bugzilla.mozilla.org/1755014).
 */
globalThis.openReader = (id) => {
  const load = (path) => ChromeUtils.importESModule(path)
  const { TabManager } = load('chrome://remote/content/shared/TabManager.sys.mjs')
  const { NavigableManager } = load('chrome://remote/content/shared/NavigableManager.sys.mjs')
  const { RemoteAgent } = load('chrome://remote/content/components/RemoteAgent.sys.mjs')
  const { ExtensionParent } = load('resource://gre/modules/ExtensionParent.sys.mjs')
  const { ExtensionPermissions } = load('resource://gre/modules/ExtensionPermissions.sys.mjs')
  const { ExtensionsUI } = load('resource:///modules/ExtensionsUI.sys.mjs')
  const { extension } = WebExtensionPolicy.getByID(id)
  const PROMPT = 'webextension-optional-permission-prompt'
  const allowed = new Set()
  /** The popup's browser and the sidebar's, once they were made known. */
  const known = new Map()

  const popup = () => document.querySelector('.webextension-popup-browser')
  const sidebar = () => document.getElementById('sidebar').contentDocument.getElementById('webext-panels-browser')

  const tabsOf = TabManager.getTabsForWindow
  TabManager.getTabsForWindow = function (window) {
    return [...tabsOf.call(this, window), ...[...known.keys()].map((linkedBrowser) => ({ linkedBrowser }))]
  }

  Services.obs.removeObserver(ExtensionsUI, PROMPT)
  Services.obs.addObserver(({ wrappedJSObject: { permissions, resolve } }) => {
    if (permissions.origins.every((origin) => allowed.has(origin))) resolve(true)
  }, PROMPT)

  function tell(name, browser, context) {
    const { messageHandler } = RemoteAgent.webDriverBiDi.session
    const place = { parent: null, children: null, originalOpener: null, userContext: 'default', clientWindow: '' }
    messageHandler.emitProtocolEvent(`browsingContext.${name}`, { ...place, context, url: browser.currentURI.spec })
  }

  /** True when it has been told of: not before it has loaded and is in its place. */
  function makeKnown(browser, path) {
    if (!browser?.currentURI?.filePath.includes(path) || browser.webProgress?.isLoadingDocument) return false
    if (known.has(browser)) return true
    browser.permanentKey ??= {}
    const context = NavigableManager.getIdForBrowser(browser)
    known.set(browser, context)
    tell('contextCreated', browser, context)
    return true
  }

  function forget(browser) {
    if (!known.has(browser)) return
    tell('contextDestroyed', browser, known.get(browser))
    known.delete(browser)
  }

  return {
    clickIcon: () => ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window),
    showsPopup: () => popup()?.closest('panel')?.state === 'open' && makeKnown(popup(), '/popup/'),
    closePopup() {
      forget(popup())
      popup()?.closest('panel')?.hidePopup()
    },
    showsSidebar: () => makeKnown(sidebar(), '/panel/'),
    openTab(url, inBackground) {
      gBrowser.addTrustedTab(url, { inBackground })
    },
    load(url) {
      gBrowser.selectedBrowser.fixupAndLoadURIString(url, {
        triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(),
      })
    },
    address: () => (gBrowser.selectedBrowser.webProgress.isLoadingDocument ? '' : gBrowser.currentURI.spec),
    allow(origins) {
      for (const origin of origins) allowed.add(origin)
    },
    give: (origins) => ExtensionPermissions.add(id, { permissions: [], origins }, extension),
    take: (origins) => ExtensionPermissions.remove(id, { permissions: [], origins }, extension),
    endBackground: () => ExtensionParent.DebugUtils.terminateBackgroundScript(id),
    console: () => Services.console.getMessageArray().map(String).join('\n'),
    saveTo(folder) {
      Services.prefs.setStringPref('browser.download.dir', folder)
    },
  }
}

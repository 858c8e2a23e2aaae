/** The outside of the options page as it is in a browser. */
import { sendMessage } from '../messaging/protocol.ts'
import { changeSettings, readSettings } from '../platform/settings.ts'
import { onAccessChanged, requestAccess } from '../platform/site-access.ts'
import type { LibraryClient, OptionsApi } from './api.ts'

/** How long a browser may take to start a download before its address is let go, in milliseconds. */
const DOWNLOAD_START = 60_000

const library: LibraryClient = {
  listSources: () => sendMessage('listSources'),
  findFeeds: (request) => sendMessage('findFeeds', request),
  saveSources: (sources) => sendMessage('saveSources', sources),
  removeSource: (request) => sendMessage('removeSource', request),
  restoreSource: (request) => sendMessage('restoreSource', request),
  refresh: (request) => sendMessage('refresh', request),
  cancelRefresh: () => sendMessage('cancelRefresh'),
  refreshProgress: () => sendMessage('refreshProgress'),
  addArticles: (request) => sendMessage('addArticles', request),
  addHtml: (request) => sendMessage('addHtml', request),
  addTab: (request) => sendMessage('addTab', request),
  exportPart: (request) => sendMessage('exportPart', request),
  importPart: (part) => sendMessage('importPart', part),
  deleteEverything: () => sendMessage('deleteEverything'),
  restoreBundled: () => sendMessage('restoreBundled'),
  storageUse: () => sendMessage('storageUse'),
}

function saveFile(file: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), DOWNLOAD_START)
}

export const browserApi: OptionsApi = {
  library,
  requestAccess,
  onAccessChanged,
  readSettings,
  changeSettings,
  saveFile,
}

/** The outside of the options page in a real browser: the background's library, permissions, settings, downloads. */
import { sendMessage } from '../messaging/protocol.ts'
import { changeSettings, countUnreadableSettings, onSettingsChanged, readSettings } from '../platform/settings.ts'
import { onAccessChanged, requestAccess } from '../platform/site-access.ts'
import { noteImport, noteImportEnd, readUnfinishedImport } from '../platform/unfinished-import.ts'
import type { LibraryClient, OptionsApi } from './api.ts'

/** How long a browser may take to start a download before the file is released, in milliseconds. */
const MAX_DOWNLOAD_DELAY = 60_000

const library: LibraryClient = {
  listSources: () => sendMessage('listSources'),
  findSources: (request) => sendMessage('findSources', request),
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
  describeDamage: () => sendMessage('describeDamage'),
}

function saveFile(file: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), MAX_DOWNLOAD_DELAY)
}

export const browserApi: OptionsApi = {
  library,
  requestAccess,
  onAccessChanged,
  readSettings,
  countUnreadableSettings,
  onSettingsChanged,
  changeSettings,
  noteImport,
  noteImportEnd,
  readUnfinishedImport,
  saveFile,
}

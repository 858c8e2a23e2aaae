/** Finds a browser on this machine: the first that Parallax runs in, the most widely used first. */
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

export type Engine = 'chrome' | 'firefox'

export interface InstalledBrowser {
  name: string
  engine: Engine
  /** Absolute path of the program. */
  path: string
}

interface KnownBrowser {
  name: string
  engine: Engine
  /** Program names on Linux, looked up on the PATH. */
  linux: string[]
  /** Path below /Applications. */
  mac: string
  /** Path below the Program Files folders; absent where it is not sought on Windows. */
  windows?: string
}

const KNOWN_BROWSERS: KnownBrowser[] = [
  {
    name: 'Chrome',
    engine: 'chrome',
    linux: ['google-chrome', 'google-chrome-stable'],
    mac: 'Google Chrome.app/Contents/MacOS/Google Chrome',
    windows: 'Google\\Chrome\\Application\\chrome.exe',
  },
  {
    name: 'Chromium',
    engine: 'chrome',
    linux: ['chromium', 'chromium-browser'],
    mac: 'Chromium.app/Contents/MacOS/Chromium',
  },
  {
    name: 'Edge',
    engine: 'chrome',
    linux: ['microsoft-edge', 'microsoft-edge-stable'],
    mac: 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    windows: 'Microsoft\\Edge\\Application\\msedge.exe',
  },
  {
    name: 'Firefox',
    engine: 'firefox',
    linux: ['firefox', 'firefox-esr'],
    mac: 'Firefox.app/Contents/MacOS/firefox',
    windows: 'Mozilla Firefox\\firefox.exe',
  },
]

/** The first browser found; with an engine, the first of that engine. */
export function findBrowser(engine?: Engine): InstalledBrowser | undefined {
  return KNOWN_BROWSERS.filter((known) => engine === undefined || known.engine === engine)
    .map(locate)
    .find((browser) => browser !== undefined)
}

/** The path of a program on the PATH. */
export function findProgram(name: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return folders.map((folder) => join(folder, name)).find(existsSync)
}

function locate(known: KnownBrowser): InstalledBrowser | undefined {
  const path = possiblePaths(known).find(existsSync)
  return path === undefined ? undefined : { name: known.name, engine: known.engine, path }
}

function possiblePaths({ linux, mac, windows }: KnownBrowser): string[] {
  if (process.platform === 'darwin') return [join('/Applications', mac)]
  if (process.platform === 'win32') return windows === undefined ? [] : programFolders().map((it) => join(it, windows))
  return linux.map(findProgram).filter((path) => path !== undefined)
}

function programFolders(): string[] {
  const { ProgramFiles, LOCALAPPDATA } = process.env
  return [ProgramFiles, process.env['ProgramFiles(x86)'], LOCALAPPDATA].filter((folder) => folder !== undefined)
}

import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ensureBrowser } from '../../src/cli/ensure-browser.ts'
import { findBrowser } from '../../src/cli/find-browser.ts'

describe.runIf(process.platform === 'linux')('browsers on the PATH', () => {
  let folder: string

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'parallax-path-'))
    vi.stubEnv('PATH', folder)
  })
  afterEach(() => {
    vi.unstubAllEnvs()
    vi.restoreAllMocks()
    rmSync(folder, { recursive: true })
  })

  function install(...programs: string[]): void {
    for (const program of programs) {
      const path = join(folder, program)
      writeFileSync(path, '#!/bin/sh\n')
      chmodSync(path, 0o755)
    }
  }

  it.each([
    [['firefox', 'microsoft-edge', 'chromium', 'google-chrome'], 'Chrome'],
    [['firefox', 'microsoft-edge', 'chromium'], 'Chromium'],
    [['firefox', 'microsoft-edge-stable'], 'Edge'],
    [['firefox-esr'], 'Firefox'],
  ])('%j: %s is the first', (programs, name) => {
    install(...programs)
    expect(findBrowser()?.name).toBe(name)
    expect(ensureBrowser().name).toBe(name)
  })

  it('looks for one engine when asked', () => {
    install('google-chrome', 'firefox')
    expect(findBrowser('firefox')).toEqual({ name: 'Firefox', engine: 'firefox', path: join(folder, 'firefox') })
  })

  it('tells in one sentence what to install, where it may not', () => {
    vi.spyOn(process, 'getuid').mockReturnValue(1000)
    install('apt-get')
    expect(() => ensureBrowser()).toThrow('No browser found. Please run: sudo apt-get install -y chromium')
  })

  it('does not take Firefox for a Chrome', () => {
    vi.spyOn(process, 'getuid').mockReturnValue(1000)
    install('firefox')
    expect(() => ensureBrowser('chrome')).toThrow('Please run')
  })
})

/** `npm start` as the README gives it, on a machine without a screen: it takes Chromium there. */
import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { expect, it } from 'vitest'
import library from '../../data/library.json' with { type: 'json' }

const PNG_SIGNATURE = '89504e470d0a1a0a'

const env = { ...process.env, VITEST: undefined, NODE_ENV: undefined, DISPLAY: undefined, WAYLAND_DISPLAY: undefined }

function start(...args: string[]): string {
  rmSync('screenshots', { recursive: true, force: true })
  const { status, stdout, stderr } = spawnSync('npm', ['start', '--', ...args], { env, encoding: 'utf8' })
  expect(status, stderr).toBe(0)
  for (const picture of ['screenshots/page.png', 'screenshots/popup.png']) {
    expect(stdout).toContain(picture)
    expect(readFileSync(picture).subarray(0, 8).toString('hex')).toBe(PNG_SIGNATURE)
  }
  return stdout
}

it('shows the sample as two pictures and as text', () => {
  const shown = start()
  const outlets = new Set(library.articles.map(({ publisher }) => publisher))
  expect([...outlets].filter((outlet) => shown.includes(outlet)).length).toBeGreaterThan(3)
})

it('shows the newsstand as a new reader has it after one prompt', () => {
  const shown = start('--newsstand')
  expect(shown).toMatch(/Ready: \d+ articles from 9 outlets/)
  expect(shown).toContain('Eastport Courier')
})

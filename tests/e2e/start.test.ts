/** `npm start` as the README gives it, on a machine without a screen. */
import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { expect, it } from 'vitest'
import library from '../../data/library.json' with { type: 'json' }

const PNG_SIGNATURE = '89504e470d0a1a0a'

it('shows the sample as two pictures and as text', () => {
  rmSync('screenshots', { recursive: true, force: true })
  const env = { ...process.env, VITEST: undefined, NODE_ENV: undefined, DISPLAY: undefined, WAYLAND_DISPLAY: undefined }
  const { status, stdout, stderr } = spawnSync('npm', ['start'], { env, encoding: 'utf8' })
  expect(status, stderr).toBe(0)
  const outlets = new Set(library.articles.map(({ publisher }) => publisher))
  expect([...outlets].filter((outlet) => stdout.includes(outlet)).length).toBeGreaterThan(3)
  for (const picture of ['screenshots/page.png', 'screenshots/popup.png']) {
    expect(stdout).toContain(picture)
    expect(readFileSync(picture).subarray(0, 8).toString('hex')).toBe(PNG_SIGNATURE)
  }
})

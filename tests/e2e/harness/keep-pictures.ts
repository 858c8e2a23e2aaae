/** A picture of what is in front when a test fails: in a browser that nobody saw, it tells more than the message. */
import { mkdir } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import type { Page } from 'puppeteer-core'
import { beforeEach } from 'vitest'
import type { Reader } from './reader.ts'

const FOLDER = 'test-results/pictures'
/** How long a picture may take. */
const PATIENCE_MS = 2000

/** For the top of a file or `describe`; `reader` is asked when a test has failed. */
export function keepPicturesOfFailures(reader: () => Reader | undefined): void {
  beforeEach(({ onTestFailed, task }) => {
    onTestFailed(async () => {
      const pages = (await reader()?.browser.pages()) ?? []
      await takePictures(pages, task.name.replaceAll(/\W+/g, '-'))
    })
  })
}

async function takePictures(pages: Page[], name: string): Promise<void> {
  await mkdir(FOLDER, { recursive: true })
  const visible = await filterVisible(pages)
  const pictures = visible.map((page, index) => page.screenshot({ path: `${FOLDER}/${name}-${index}.png` }))
  await Promise.race([Promise.allSettled(pictures), wait(PATIENCE_MS)])
}

/** A tab in the background never draws itself, and one that was asked to holds up its browser. */
async function filterVisible(pages: Page[]): Promise<Page[]> {
  const states = await Promise.all(
    pages.map((page) => page.evaluate(() => document.visibilityState).catch(() => 'hidden')),
  )
  return pages.filter((_, index) => states[index] === 'visible')
}

/** A picture of every tab when a test fails: in a browser nobody saw, they tell more than the message. */
import { mkdir } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import type { Page } from 'puppeteer-core'
import { beforeEach } from 'vitest'
import type { Reader } from './reader.ts'

const FOLDER = 'test-results/pictures'
/** A tab in the background may never draw itself. */
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
  const pictures = pages.map((page, index) => page.screenshot({ path: `${FOLDER}/${name}-${index}.png` }))
  await Promise.race([Promise.allSettled(pictures), wait(PATIENCE_MS)])
}

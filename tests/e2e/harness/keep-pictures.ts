/** A picture of every tab when a test fails: in a browser nobody saw, they tell more than the message. */
import { mkdir } from 'node:fs/promises'
import { beforeEach } from 'vitest'
import type { Reader } from './reader.ts'

const FOLDER = 'test-results/pictures'

/** For the top of a file or `describe`; `reader` is asked when a test has failed. */
export function keepPicturesOfFailures(reader: () => Reader | undefined): void {
  beforeEach(({ onTestFailed, task }) => {
    onTestFailed(async () => {
      await mkdir(FOLDER, { recursive: true })
      const pages = (await reader()?.browser.pages()) ?? []
      const name = task.name.replaceAll(/\W+/g, '-')
      await Promise.allSettled(pages.map((page, index) => page.screenshot({ path: `${FOLDER}/${name}-${index}.png` })))
    })
  })
}

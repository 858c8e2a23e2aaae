/** Ends the extension's service worker at once, as a browser does that needs the memory. */
import type { Reader } from './reader.ts'

export async function killWorker({ browser }: Reader): Promise<void> {
  const target = await browser.waitForTarget((candidate) => candidate.type() === 'service_worker')
  const gone = new Promise<void>((resolve) => {
    browser.on('targetdestroyed', (destroyed) => {
      if (destroyed === target) resolve()
    })
  })
  await (await target.worker())?.close()
  await gone
}

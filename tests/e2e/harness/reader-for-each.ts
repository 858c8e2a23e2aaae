/** A reader for each test of a file, with a page to ask the library from, and a picture of what is in front when one fails. */
import { afterEach, beforeEach } from 'vitest'
import { keepPicturesOfFailures } from './keep-pictures.ts'
import { type OwnPage, openOwnPage } from './own-page.ts'
import { type Reader, startReader } from './reader.ts'

/** For the top of a file; hands both over before each test. */
export function startReaderForEach(handOver: (reader: Reader, own: OwnPage) => void): void {
  let reader: Reader | undefined
  keepPicturesOfFailures(() => reader)
  beforeEach(async () => {
    reader = await startReader()
    handOver(reader, await openOwnPage(reader))
  })
  afterEach(() => reader?.leave())
}

/** Waits for the end of a transaction and of the requests in it. */

/**
 * @param done of the transaction.
 * @throws what the transaction ended with: its requests only say that it was aborted, and not that the disk is full.
 */
export async function complete(done: Promise<void>, requests: readonly Promise<unknown>[]): Promise<void> {
  const [end] = await Promise.allSettled([done, ...requests])
  if (end.status === 'rejected') throw end.reason
}

/** Runs one task per key at a time; whoever asks in the meantime gets the same answer. */
export class OnceAtATime<Key, Value> {
  readonly #running = new Map<Key, Promise<Value>>()

  run(key: Key, task: () => Promise<Value>): Promise<Value> {
    const running = this.#running.get(key)
    if (running) return running
    const started = task().finally(() => this.#running.delete(key))
    this.#running.set(key, started)
    return started
  }
}

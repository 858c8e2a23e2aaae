/** Runs one task per key at a time. */
export class OnceAtATime<Key, Value> {
  readonly #running = new Map<Key, Promise<Value>>()

  /** Whoever asks while a task runs gets the same answer. */
  run(key: Key, task: () => Promise<Value>): Promise<Value> {
    return this.#running.get(key) ?? this.#start(key, task())
  }

  /** For whom that answer would be too old: runs the task after the one that runs. */
  runAnew(key: Key, task: () => Promise<Value>): Promise<Value> {
    const running = this.#running.get(key)
    return this.#start(key, running ? running.then(task, task) : task())
  }

  #start(key: Key, task: Promise<Value>): Promise<Value> {
    const started = task.finally(() => {
      if (this.#running.get(key) === started) this.#running.delete(key)
    })
    this.#running.set(key, started)
    return started
  }
}

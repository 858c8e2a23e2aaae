/** The import of files. It belongs to the page as a whole, since it goes on while the reader looks at another screen. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { AddReport } from '../../messaging/library-protocol.ts'
import type { UnfinishedImport } from '../../platform/unfinished-import.ts'
import type { OptionsApi } from '../api.ts'
import type { OptionsContextValue } from '../options-context.ts'
import type { NewSource } from './add-sources.ts'
import type { ImportedFile } from './import-result.tsx'
import { readImport } from './read-import.ts'
import { runImport } from './run-import.ts'

export interface ImportControl {
  /** Undefined while none runs. */
  progress: UnfinishedImport | undefined
  /** The files that are through. */
  imported: readonly ImportedFile[]
  /** The feeds that were in them, for the reader to choose from. */
  feeds: readonly NewSource[]
  /** An import that was cut off, until the next begins. */
  unfinished: UnfinishedImport | undefined
  /** @param onEnd called when all files are through. */
  start(files: readonly File[], onEnd: () => Promise<void>): Promise<void>
  stop(): void
  dropFeeds(): void
}

export function useImport(api: OptionsApi, attempt: OptionsContextValue['attempt']): ImportControl {
  const [progress, setProgress] = useState<UnfinishedImport>()
  const [imported, setImported] = useState<readonly ImportedFile[]>([])
  const [feeds, setFeeds] = useState<readonly NewSource[]>([])
  const [unfinished, setUnfinished] = useState<UnfinishedImport>()
  const stop = useRef(new AbortController())

  useEffect(() => {
    void attempt(api.readUnfinishedImport()).then(setUnfinished)
  }, [api, attempt])

  return useMemo(() => {
    async function importFile(file: File): Promise<AddReport> {
      setProgress({ name: file.name, done: 0, total: 0 })
      const found = await readImport(file)
      if (found.kind !== 'opml') {
        const onProgress = (done: number, total: number) => {
          setProgress({ name: file.name, done, total })
          void api.noteImport({ name: file.name, done, total })
        }
        return runImport(api.library, found, { onProgress, signal: stop.current.signal })
      }
      setFeeds((others) => [...new Map([...others, ...found.sources].map((source) => [source.feed, source])).values()])
      return { added: 0, duplicates: 0, problems: found.problems }
    }

    return {
      progress,
      imported,
      feeds,
      unfinished,
      async start(files, onEnd) {
        stop.current = new AbortController()
        setImported([])
        setFeeds([])
        setUnfinished(undefined)
        for (const file of files) {
          if (stop.current.signal.aborted) break
          const report = await importFile(file).catch(toReport)
          setImported((others) => [...others, { name: file.name, ...report }])
        }
        setProgress(undefined)
        await api.noteImportEnd()
        await onEnd()
      },
      stop: () => stop.current.abort(),
      dropFeeds: () => setFeeds([]),
    }
  }, [api, progress, imported, feeds, unfinished])
}

function toReport({ message }: Error): AddReport {
  return { added: 0, duplicates: 0, problems: [message] }
}

/** Adds what files hold: libraries and exports, feed lists, saved pages. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { say, sayCount } from '../../locale/say.ts'
import type { AddReport } from '../../messaging/library-protocol.ts'
import type { UnfinishedImport } from '../../platform/unfinished-import.ts'
import { Field } from '../../ui/field.tsx'
import { ProgressLine } from '../../ui/progress-line.tsx'
import { useOptions } from '../options-context.ts'
import type { NewSource } from './add-sources.ts'
import { type ImportedFile, ImportResult } from './import-result.tsx'
import { readImport } from './read-import.ts'
import { runImport } from './run-import.ts'
import { SourcePicker } from './source-picker.tsx'

export function ImportSection() {
  const { api, attempt, reload } = useOptions()
  const [progress, setProgress] = useState<UnfinishedImport>()
  const [imported, setImported] = useState<ImportedFile[]>([])
  const [feeds, setFeeds] = useState<NewSource[]>([])
  const [unfinished, setUnfinished] = useState<UnfinishedImport>()
  const stop = useRef(new AbortController())

  useEffect(() => {
    void attempt(api.readUnfinishedImport()).then(setUnfinished)
  }, [api, attempt])

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

  async function importFiles(files: readonly File[]): Promise<void> {
    stop.current = new AbortController()
    setImported([])
    setFeeds([])
    setUnfinished(undefined)
    for (const file of files) {
      if (stop.current.signal.aborted) break
      const report = await importFile(file).catch(({ message }: Error) => ({
        added: 0,
        duplicates: 0,
        problems: [message],
      }))
      setImported((others) => [...others, { name: file.name, ...report }])
    }
    setProgress(undefined)
    await api.noteImportEnd()
    await reload()
  }

  return (
    <section class="section" aria-labelledby="add-files">
      <h2 id="add-files">{say('fromFiles')}</h2>
      <Field label={say('filesToImport')} help={say('filesHelp')}>
        {(links) => (
          <input
            {...links}
            type="file"
            multiple
            accept=".json,.opml,.xml,.html,.htm"
            disabled={progress !== undefined}
            onChange={(event) => {
              const files = Array.from(event.currentTarget.files ?? [])
              event.currentTarget.value = ''
              void importFiles(files)
            }}
          />
        )}
      </Field>
      {unfinished && (
        <p class="notice" role="alert">
          {sayCount('importUnfinished', unfinished.total, { name: unfinished.name, done: unfinished.done })}
        </p>
      )}
      {progress && (
        <ProgressLine
          text={
            progress.total > 0
              ? sayCount('importing', progress.total, { name: progress.name, done: progress.done })
              : say('readingFile', { name: progress.name })
          }
          done={progress.done}
          total={progress.total}
          onCancel={() => stop.current.abort()}
        />
      )}
      <div role="status">
        <ul class="imported">
          {imported.map((file) => (
            <ImportResult key={file.name} {...file} />
          ))}
        </ul>
      </div>
      {feeds.length > 0 && (
        <SourcePicker
          label={say('feedsInFile')}
          sources={feeds}
          ticked={feeds.map(({ feed }) => feed)}
          onAdded={() => setFeeds([])}
        />
      )}
    </section>
  )
}

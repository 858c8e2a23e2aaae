/** The whole library as one file for the reader to keep. */
import { useRef, useState } from 'preact/hooks'
import { say, sayCount } from '../../locale/say.ts'
import { ProgressLine } from '../../ui/progress-line.tsx'
import { useOptions } from '../options-context.ts'
import { exportLibrary, nameExport } from './export-library.ts'

/** @param articles how many there are to export. */
export function ExportSection({ articles }: { articles: number }) {
  const { api, attempt, notify } = useOptions()
  const [done, setDone] = useState<number>()
  const stop = useRef(new AbortController())

  async function save(): Promise<void> {
    stop.current = new AbortController()
    setDone(0)
    const file = await attempt(exportLibrary(api.library, setDone, stop.current.signal))
    setDone(undefined)
    if (!file) return
    api.saveFile(file, nameExport(new Date()))
    notify({ text: say('libraryExported') })
  }

  return (
    <section class="section" aria-labelledby="export">
      <h2 id="export">{say('exportAndImport')}</h2>
      <p class="soft">{say('exportHint')}</p>
      {done !== undefined && (
        <ProgressLine
          text={sayCount('exporting', articles, { done })}
          done={done}
          total={articles}
          onCancel={() => stop.current.abort()}
        />
      )}
      <p class="buttons">
        <button type="button" class="button" disabled={done !== undefined} onClick={() => void save()}>
          {say('exportEverything')}
        </button>
        <a class="button" href="#add">
          {say('import')}
        </a>
      </p>
    </section>
  )
}

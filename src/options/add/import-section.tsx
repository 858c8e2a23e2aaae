/** Adds what files hold: libraries and exports, feed lists, saved pages. */
import { say, sayCount } from '../../locale/say.ts'
import type { UnfinishedImport } from '../../platform/unfinished-import.ts'
import { Field } from '../../ui/field.tsx'
import { ProgressLine } from '../../ui/progress-line.tsx'
import { useOptions } from '../options-context.ts'
import { ImportResult } from './import-result.tsx'
import { SourcePicker } from './source-picker.tsx'

export function ImportSection() {
  const { imports, reload } = useOptions()
  const { progress, imported, feeds, unfinished } = imports
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
              void imports.start(files, reload)
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
          text={describeProgress(progress)}
          done={progress.done}
          total={progress.total}
          onCancel={imports.stop}
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
          onAdded={imports.dropFeeds}
        />
      )}
    </section>
  )
}

function describeProgress({ name, done, total }: UnfinishedImport): string {
  return total > 0 ? sayCount('importing', total, { name, done }) : say('readingFile', { name })
}

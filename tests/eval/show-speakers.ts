/** Who speaks: on every set with known speakers, and by the verdicts of readers on the newsstand's pages. */

import { readFileSync } from 'node:fs'
import { printFigures } from './print-figures.ts'
import { type SpeakerVerdict, scoreSpeakers, scoreVerdicts } from './score-speakers.ts'
import { readJson, readLargeLibrary } from './shared-data.ts'
import { readOwnCases, readSharedCases } from './speaker-cases.ts'
import { listVerdictFiles } from './verdict-files.ts'

export function showSpeakers(): void {
  const library = readLargeLibrary()
  const sets = [readOwnCases(), ...readSharedCases(library)]
  console.log('Speakers of quotations:')
  printFigures(Object.fromEntries(sets.map((set) => [set.name, scoreSpeakers(set)])))
  const pages = new Set(readJson<string[]>('newsstand/pages.json'))
  const verdicts = listVerdictFiles()
    .flatMap((file) => readFileSync(file, 'utf8').split('\n').filter(Boolean))
    .map((line) => JSON.parse(line) as SpeakerVerdict & { kind: string })
    .filter(({ kind }) => kind === 'speaker')
  console.log('Speakers on the newsstand, by the verdicts on the answers as they are now:')
  printFigures({
    newsstand: scoreVerdicts(
      library.filter(({ id }) => pages.has(id)),
      verdicts,
    ),
  })
}

import { describe, expect, it } from 'vitest'
import { type SpeakerVerdict, scoreVerdicts } from './score-speakers.ts'

const articleBody = '“The road stays shut,” Ann Lowe said.'
const page = { id: 'page', headline: 'Headline', publisher: 'Outlet', articleBody }

function judge(speaker: string, verdict: SpeakerVerdict['verdict']): SpeakerVerdict {
  return { page: 'page', start: 1, end: 21, speaker, verdict }
}

describe('scoreVerdicts', () => {
  it('counts the verdict on the present answer, not that on an older one', () => {
    const counts = scoreVerdicts([page], [judge('Tom Hart', 'wrong'), judge('Ann Lowe', 'right')])
    expect(counts).toMatchObject({ truth: 1, right: 1, wrong: 0, unjudged: 0 })
  })

  it('counts an answer that nobody judged as unjudged', () => {
    expect(scoreVerdicts([page], [judge('Tom Hart', 'right')])).toMatchObject({ right: 0, unjudged: 1 })
  })

  it('counts words that are no quotation as such, whoever is named', () => {
    expect(scoreVerdicts([page], [judge('Ann Lowe', 'noquote')])).toMatchObject({ truth: 0, noquote: 1 })
  })
})

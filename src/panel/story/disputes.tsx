/** Facts that outlets give differently, each with what every one of them gives. */
import type { DisputedFact } from '../../core/model/story.ts'
import { say } from '../../locale/say.ts'
import { useGrowth } from '../use-growth.tsx'
import { nameDispute } from './dispute-names.ts'
import { PassageLine } from './passage-line.tsx'
import type { Teller } from './teller.ts'

export function Disputes({ disputes, teller }: { disputes: readonly DisputedFact[]; teller: Teller }) {
  const { drawn, more } = useGrowth(disputes, (fact) => (
    <li key={keyOf(fact)} class="story-item">
      <h3>{nameDispute(fact.kind)}</h3>
      <ul class="told">
        {fact.versions.map((version) => (
          <li key={`${version.id} ${version.start}`}>
            <PassageLine passage={version} marks={[version.wordsRange]} teller={teller}>
              {/* A quotation's words are nearly all of the sentence. */}
              {fact.kind !== 'quotation' && <b dir="auto">{version.words}</b>}
            </PassageLine>
          </li>
        ))}
      </ul>
    </li>
  ))
  return (
    <section class="section">
      <h2>{say('disputesTitle')}</h2>
      <ol class="plain-list">{drawn}</ol>
      {more}
    </section>
  )
}

function keyOf({ kind, versions }: DisputedFact): string {
  return JSON.stringify([kind, versions.map(({ id, start, words }) => [id, start, words])])
}

/** Who is heard in the story, and where. */
import type { Voice } from '../../core/model/story.ts'
import { type PlainMessage, say, sayCount } from '../../locale/say.ts'
import { Fold } from '../../ui/fold.tsx'
import { nameSome } from '../../ui/words.ts'
import { useGrowth } from '../use-growth.tsx'
import { groupVoices, type VoiceGroups } from './group-voices.ts'
import { OutletOf } from './passage-line.tsx'
import type { Teller } from './teller.ts'

/** What a reader of this page alone does not notice comes first; a voice in one other outlet is the least news. */
const GROUPS: [keyof VoiceGroups, PlainMessage][] = [
  ['missingHere', 'voicesMissingHere'],
  ['onlyHere', 'voicesOnlyHere'],
  ['shared', 'voicesShared'],
  ['elsewhere', 'voicesElsewhere'],
]

export function Voices({ voices, teller }: { voices: readonly Voice[]; teller: Teller }) {
  const groups = groupVoices(voices, teller.isPage, (id) => teller.article(id)?.publisher)
  return (
    <section class="section">
      <h2>{say('voicesTitle')}</h2>
      {GROUPS.filter(([name]) => groups[name].length > 0).map(([name, title]) => (
        <section key={name} class="story-item">
          <h3>{say(title)}</h3>
          <VoiceList voices={groups[name]} teller={teller} />
        </section>
      ))}
    </section>
  )
}

function VoiceList({ voices, teller }: { voices: readonly Voice[]; teller: Teller }) {
  const { drawn, more } = useGrowth(voices, ({ name, heard }) => (
    <li key={name}>
      <Fold name={name} summary={<Summary name={name} outlets={heard.map(({ id }) => nameOutlet(id, teller))} />}>
        <ul class="told">
          {heard.map(({ id, words: count, first }) => (
            <li key={id} class="heard">
              <OutletOf id={id} passage={first.text} teller={teller} />
              <span class="soft">{sayCount('heardWords', count)}</span>
            </li>
          ))}
        </ul>
      </Fold>
    </li>
  ))
  return (
    <>
      <ul class="voices">{drawn}</ul>
      {more}
    </>
  )
}

function Summary({ name, outlets }: { name: string; outlets: readonly string[] }) {
  return (
    <>
      <bdi>{name}</bdi> <span class="soft">{nameSome([...new Set(outlets)])}</span>
    </>
  )
}

function nameOutlet(id: string, teller: Teller): string {
  return teller.isPage(id) ? say('thisPage') : (teller.article(id)?.publisher ?? '')
}

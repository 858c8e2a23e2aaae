/** The headlines side by side. */
import type { Headline } from '../../core/model/story.ts'
import { say } from '../../locale/say.ts'
import { MarkedText } from '../../ui/marked-text.tsx'
import { useGrowth } from '../use-growth.tsx'
import { OutletOf } from './passage-line.tsx'
import type { Teller } from './teller.ts'

export function Headlines({ headlines, teller }: { headlines: readonly Headline[]; teller: Teller }) {
  const { drawn, more } = useGrowth(headlines, ({ id, text, loaded }) => (
    <li key={id}>
      <OutletOf id={id} teller={teller} />
      <p class="headline" lang={teller.article(id)?.inLanguage} dir="auto">
        <MarkedText text={text} marks={loaded} />
      </p>
    </li>
  ))
  return (
    <section class="section">
      <h2>{say('headlinesTitle')}</h2>
      {headlines.some(({ loaded }) => loaded.length > 0) && <p class="hint">{say('headlinesHint')}</p>}
      <ul class="told">{drawn}</ul>
      {more}
    </section>
  )
}

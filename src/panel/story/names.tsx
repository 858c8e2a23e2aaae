/** What the outlets call the same thing. */
import type { NamedThing } from '../../core/model/story.ts'
import { say } from '../../locale/say.ts'
import { useGrowth } from '../use-growth.tsx'
import { OutletOf } from './passage-line.tsx'
import type { Teller } from './teller.ts'

export function Names({ names: things, teller }: { names: readonly NamedThing[]; teller: Teller }) {
  const { drawn, more } = useGrowth(things, ({ names }) => (
    <li key={JSON.stringify(names.map(({ name }) => name))} class="story-item">
      <dl class="names">
        {names.map(({ name, uses }) => (
          <div key={name}>
            <dt dir="auto">{name}</dt>
            {uses.map((use) => (
              <dd key={`${use.id} ${use.start}`}>
                <OutletOf id={use.id} passage={use.text} teller={teller} />
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </li>
  ))
  return (
    <section class="section">
      <h2>{say('namesTitle')}</h2>
      <ol class="plain-list">{drawn}</ol>
      {more}
    </section>
  )
}

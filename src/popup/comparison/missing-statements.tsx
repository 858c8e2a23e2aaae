/** What several other outlets report and the page does not seem to. */
import type { ArticleReference } from '../../core/model/comparison.ts'
import { say } from '../../locale/say.ts'
import type { PageComparison } from '../../messaging/outcome.ts'
import { Excerpt } from '../../ui/excerpt.tsx'
import { OutletLink } from '../../ui/outlet-link.tsx'
import { SENTENCE_LENGTH } from '../../ui/version.tsx'

export function MissingStatements({ comparison }: { comparison: PageComparison }) {
  if (comparison.missing.length === 0) return null
  return (
    <section class="section">
      <h2>{say('missingTitle')}</h2>
      <p class="hint">{say('missingHint')}</p>
      <ul class="plain-list">
        {comparison.missing.map(({ statements }) => (
          <li key={statements.map(({ id, start }) => `${id} ${start}`).join()} class="missing">
            {statements.map(({ id, start, text }) => (
              <div key={`${id} ${start}`}>
                <p class="source">
                  <Outlet id={id} passage={text} articles={comparison.articles} />
                </p>
                <Excerpt text={text} marks={[]} length={SENTENCE_LENGTH}>
                  {(words) => <blockquote dir="auto">{words}</blockquote>}
                </Excerpt>
              </div>
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
}

interface OutletProps {
  id: string
  passage: string
  articles: readonly ArticleReference[]
}

function Outlet({ id, passage, articles }: OutletProps) {
  const article = articles.find((other) => other.id === id)
  return article ? <OutletLink article={article} passage={passage} /> : null
}

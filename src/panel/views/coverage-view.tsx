/** What only others report, and what only this page does. */
import type { MissingStatement } from '../../core/model/comparison.ts'
import { say } from '../../locale/say.ts'
import type { PageComparison } from '../../messaging/outcome.ts'
import { OutletLink } from '../../ui/outlet-link.tsx'
import { useGrowth } from '../use-growth.tsx'
import type { ViewProps } from './view-props.ts'

export function CoverageView({ comparison, onReveal }: ViewProps) {
  const { missing, onlyHere } = comparison
  if (missing.length === 0 && onlyHere.length === 0) return <p class="notice">{say('nothingCoverage')}</p>
  return (
    <>
      {missing.length > 0 && <Missing comparison={comparison} />}
      {onlyHere.length > 0 && <OnlyHere comparison={comparison} onReveal={onReveal} />}
    </>
  )
}

function Missing({ comparison: { missing, articles } }: { comparison: PageComparison }) {
  const { drawn, more } = useGrowth(missing, (one) => (
    <li key={keyOf(one)} class="missing">
      {one.statements.map(({ id, start, text }) => {
        const article = articles.find((other) => other.id === id)
        return (
          <div key={`${id} ${start}`}>
            <p class="source">{article && <OutletLink article={article} passage={text} />}</p>
            <blockquote lang={article?.inLanguage} dir="auto">
              {text}
            </blockquote>
          </div>
        )
      })}
    </li>
  ))
  return (
    <section class="section">
      <h2>{say('missingTitle')}</h2>
      <p class="hint">{say('missingHint')}</p>
      <ul class="plain-list">{drawn}</ul>
      {more}
    </section>
  )
}

function keyOf({ statements }: MissingStatement): string {
  return statements.map(({ id, start }) => `${id} ${start}`).join()
}

function OnlyHere({ comparison, onReveal }: Pick<ViewProps, 'comparison' | 'onReveal'>) {
  const { onlyHere, statements, article } = comparison
  const { drawn, more } = useGrowth(onlyHere, (index) => (
    <li key={index}>
      <button
        type="button"
        class="link-button"
        title={say('showInPage')}
        lang={article.inLanguage}
        dir="auto"
        onClick={() => onReveal(index)}
      >
        {statements[index]?.text}
      </button>
    </li>
  ))
  return (
    <section class="section">
      <h2>{say('onlyHereTitle')}</h2>
      <p class="hint">{say('onlyHereHint')}</p>
      <ul class="plain-list">{drawn}</ul>
      {more}
    </section>
  )
}

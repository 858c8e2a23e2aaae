/** How sure a match must be to be shown. */
import { MIN_PROBABILITY } from '../../core/model/comparison.ts'
import { Field } from '../../ui/field.tsx'
import { findFigures } from './threshold-figures.ts'
import type { SettingsSectionProps } from './use-settings.ts'

/** Above it, hardly any match is left but word-for-word ones. */
const MAX_PROBABILITY = 0.95
const STEP = 0.05

/** What kind of matches the reader gets from this probability on; the highest first. */
const EXPLANATIONS: [from: number, words: string][] = [
  [0.85, 'Only the surest: mostly quotations and sentences that are nearly the same.'],
  [0.65, 'Surer: fewer matches, and fewer of them wrong.'],
  [0, 'More: also claims put in quite different words.'],
]

export function ThresholdSection({ settings, onChange }: SettingsSectionProps) {
  const value = Math.max(settings.threshold, MIN_PROBABILITY)
  return (
    <section class="section" aria-labelledby="threshold">
      <h2 id="threshold">Matches</h2>
      <Field label="How sure must a match be?" help={`${explain(value)} ${quoteFigures(value)}`}>
        {(links) => (
          <div class="slider">
            <span aria-hidden="true">More</span>
            <input
              {...links}
              type="range"
              min={MIN_PROBABILITY}
              max={MAX_PROBABILITY}
              step={STEP}
              value={value}
              aria-valuetext={`at least ${Math.round(value * 100)} percent probable`}
              onInput={(event) => onChange({ threshold: event.currentTarget.valueAsNumber })}
            />
            <span aria-hidden="true">Surer</span>
          </div>
        )}
      </Field>
    </section>
  )
}

function explain(probability: number): string {
  return EXPLANATIONS.find(([from]) => probability >= from)?.[1] ?? ''
}

/** Nothing where nothing was measured. */
function quoteFigures(probability: number): string {
  const figures = findFigures(probability)
  if (!figures) return ''
  return `On a sample of news pages, ${figures.right}% of the matches shown are right, and ${figures.found}% of the right ones are shown.`
}

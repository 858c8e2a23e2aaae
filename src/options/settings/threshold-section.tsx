/** How sure a match must be to be shown. */
import { MIN_PROBABILITY } from '../../core/model/comparison.ts'
import { type PlainMessage, say } from '../../locale/say.ts'
import { Field } from '../../ui/field.tsx'
import { findFigures } from './threshold-figures.ts'
import type { SettingsSectionProps } from './use-settings.ts'

/** Above it, hardly any match is left but word-for-word ones. */
const MAX_PROBABILITY = 0.95
const STEP = 0.05

/** What kind of matches the reader gets from this probability on; the highest first. */
const EXPLANATIONS: [from: number, words: PlainMessage][] = [
  [0.85, 'thresholdHigh'],
  [0.65, 'thresholdMiddle'],
  [0, 'thresholdLow'],
]

export function ThresholdSection({ settings, onChange }: SettingsSectionProps) {
  const value = Math.max(settings.threshold, MIN_PROBABILITY)
  return (
    <section class="section" aria-labelledby="threshold">
      <h2 id="threshold">{say('matchesTitle')}</h2>
      <Field label={say('howSure')} help={`${explain(value)} ${quoteFigures(value)}`}>
        {(links) => (
          <div class="slider">
            <span aria-hidden="true">{say('more')}</span>
            <input
              {...links}
              type="range"
              min={MIN_PROBABILITY}
              max={MAX_PROBABILITY}
              step={STEP}
              value={value}
              aria-valuetext={say('atLeastProbable', { percent: Math.round(value * 100) })}
              onInput={(event) => onChange({ threshold: event.currentTarget.valueAsNumber })}
            />
            <span aria-hidden="true">{say('surer')}</span>
          </div>
        )}
      </Field>
    </section>
  )
}

function explain(probability: number): string {
  return say(EXPLANATIONS.find(([from]) => probability >= from)?.[1] ?? 'thresholdLow')
}

/** Nothing where nothing was measured. */
function quoteFigures(probability: number): string {
  const figures = findFigures(probability)
  if (!figures) return ''
  return say('thresholdFigures', { right: figures.right, found: figures.found })
}

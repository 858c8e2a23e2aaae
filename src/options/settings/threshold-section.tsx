/** How sure a match must be to be shown. */
import { Field } from '../../ui/field.tsx'
import type { SectionProps } from './section-props.ts'

/**
 * `LEAST_PROBABILITY` of the matcher, which finds nothing less probable; a test holds the two together.
 *
 * @internal
 */
export const LEAST_THRESHOLD = 0.4
/** Above it hardly a match is left that is not word for word. */
const MOST = 0.95
const STEP = 0.05

/** From this probability on, what the reader gets in words; the surest first. */
const WORDS: [least: number, words: string][] = [
  [0.85, 'Only the surest: mostly quotations and sentences that are nearly the same.'],
  [0.65, 'Surer: fewer matches, and few of them wrong.'],
  [0, 'More: claims put in quite other words too, some of them wrong.'],
]

export function ThresholdSection({ settings, onChange }: SectionProps) {
  const value = Math.max(settings.threshold, LEAST_THRESHOLD)
  return (
    <section class="section" aria-labelledby="threshold">
      <h2 id="threshold">Matches</h2>
      <Field label="How sure must a match be?" help={WORDS.find(([least]) => value >= least)?.[1] ?? ''}>
        {(links) => (
          <div class="slider">
            <span aria-hidden="true">More</span>
            <input
              {...links}
              type="range"
              min={LEAST_THRESHOLD}
              max={MOST}
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

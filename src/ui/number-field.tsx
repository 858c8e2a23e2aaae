/** A labelled whole number between two bounds. */
import { Field } from './field.tsx'

export interface NumberFieldProps {
  label: string
  value: number
  least: number
  most: number
  /** Called with numbers within the bounds alone. */
  onChange: (value: number) => void
}

export function NumberField({ label, value, least, most, onChange }: NumberFieldProps) {
  function take(input: HTMLInputElement): void {
    const typed = Math.round(input.valueAsNumber)
    const taken = Number.isNaN(typed) ? value : Math.min(Math.max(typed, least), most)
    input.value = String(taken)
    if (taken !== value) onChange(taken)
  }
  return (
    <Field label={label}>
      {(links) => (
        <input
          {...links}
          type="number"
          min={least}
          max={most}
          value={value}
          onChange={(event) => take(event.currentTarget)}
        />
      )}
    </Field>
  )
}

/** Labelled form fields, each with a line of help where it needs one. */
import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'

/** What ties a control to its label and its help. */
interface FieldLinks {
  id: string
  'aria-describedby': string | undefined
}

export interface FieldProps {
  label: string
  help?: string
  children: (links: FieldLinks) => ComponentChildren
}

/** A label around any control. */
export function Field({ label, help, children }: FieldProps) {
  const id = useId()
  const helpId = help === undefined ? undefined : `${id}-help`
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children({ id, 'aria-describedby': helpId })}
      {help && (
        <small id={helpId} class="soft">
          {help}
        </small>
      )}
    </div>
  )
}

export interface TextFieldProps {
  label: string
  name: string
  help?: string
  /** What it holds at first. */
  value?: string | undefined
  required?: boolean
  /** A regular expression that the whole text must match. */
  pattern?: string
  placeholder?: string
  inputMode?: 'text' | 'url'
}

/** A line of text. */
export function TextField({ label, help, value, ...attributes }: TextFieldProps) {
  return (
    <Field label={label} {...(help && { help })}>
      {(links) => <input type="text" dir="auto" defaultValue={value ?? ''} {...attributes} {...links} />}
    </Field>
  )
}

export interface NumberFieldProps {
  label: string
  value: number
  min: number
  max: number
  /** Called only with whole numbers between the bounds. */
  onChange: (value: number) => void
}

/** A whole number between two bounds; what is typed beyond one becomes the bound. */
export function NumberField({ label, value, min, max, onChange }: NumberFieldProps) {
  function accept(input: HTMLInputElement): void {
    const typed = Math.round(input.valueAsNumber)
    const accepted = Number.isNaN(typed) ? value : Math.min(Math.max(typed, min), max)
    input.value = String(accepted)
    if (accepted !== value) onChange(accepted)
  }
  return (
    <Field label={label}>
      {(links) => (
        <input
          {...links}
          type="number"
          min={min}
          max={max}
          value={value}
          onChange={(event) => accept(event.currentTarget)}
        />
      )}
    </Field>
  )
}

/** A labelled field of a form, with a word of help where it needs one. */
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
  /** What stands in it at first. */
  value?: string | undefined
  required?: boolean
  /** A regular expression that the whole text must fit. */
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

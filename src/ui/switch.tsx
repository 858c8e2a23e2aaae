/** An on/off switch: a checkbox that says so. */
export interface SwitchProps {
  /** Says what it switches, for screen readers. */
  label: string
  on: boolean
  onChange: (on: boolean) => void
}

export function Switch({ label, on, onChange }: SwitchProps) {
  return (
    <input
      type="checkbox"
      role="switch"
      class="switch"
      aria-checked={on}
      aria-label={label}
      checked={on}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  )
}

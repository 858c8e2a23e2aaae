/** A part of a comparison that is folded away until the reader opens it. */
import type { ComponentChildren } from 'preact'

/** Which folds are open. Without `onFold` each looks after itself, and is only as it begins. */
export interface FoldState {
  /** Names of the open folds. */
  unfolded?: readonly string[] | undefined
  onFold?: ((name: string, open: boolean) => void) | undefined
}

export interface FoldProps extends FoldState {
  /** Tells the folds of a face apart. */
  name: string
  summary: ComponentChildren
  children: ComponentChildren
  class?: string
}

/** `details` brings its own keys, and tells screen readers whether it is open. */
export function Fold({ name, summary, children, unfolded = [], onFold, ...attributes }: FoldProps) {
  return (
    <details
      {...attributes}
      open={unfolded.includes(name)}
      onToggle={(event) => onFold?.(name, event.currentTarget.open)}
    >
      <summary>{summary}</summary>
      {children}
    </details>
  )
}

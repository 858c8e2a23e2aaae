/** How far something has got, as a bar and in words, with a way to stop it. */
import { useId } from 'preact/hooks'
import { say } from '../locale/say.ts'

export interface ProgressLineProps {
  /** "Refreshing 3 of 12 sources". */
  text: string
  done: number
  /** 0 while unknown. */
  total: number
  onCancel: () => void
}

export function ProgressLine({ text, done, total, onCancel }: ProgressLineProps) {
  const id = useId()
  return (
    <div class="progress-line">
      <span id={id}>{text}</span>
      <progress aria-labelledby={id} {...(total > 0 && { value: done, max: total })} />
      <button type="button" class="button" onClick={onCancel}>
        {say('cancel')}
      </button>
    </div>
  )
}

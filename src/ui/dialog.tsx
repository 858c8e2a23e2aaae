/** A modal dialog: the browser keeps the focus inside, Escape closes it, and the focus returns where it was. */
import type { ComponentChildren } from 'preact'
import { useEffect, useId, useRef } from 'preact/hooks'
import { say } from '../locale/say.ts'

export interface DialogProps {
  title: string
  children: ComponentChildren
  /** Called when the reader closes it, with Escape or a button. */
  onClose: () => void
}

/** Open for as long as it is rendered. */
export function Dialog({ title, children, onClose }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useEffect(() => {
    const before = document.activeElement
    dialog.current?.showModal()
    return () => {
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])
  return (
    <dialog ref={dialog} class="dialog" aria-labelledby={titleId} onClose={onClose}>
      <h2 id={titleId}>{title}</h2>
      {children}
    </dialog>
  )
}

export interface ConfirmDialogProps {
  title: string
  children: ComponentChildren
  /** The button that does it: a verb. */
  verb: string
  onConfirm: () => void
  onClose: () => void
}

/** Asks before something that is hard to undo. */
export function ConfirmDialog({ title, children, verb, onConfirm, onClose }: ConfirmDialogProps) {
  return (
    <Dialog title={title} onClose={onClose}>
      {children}
      <p class="buttons">
        <button type="button" class="button danger" onClick={onConfirm}>
          {verb}
        </button>
        <button type="button" class="button" onClick={onClose}>
          {say('cancel')}
        </button>
      </p>
    </Dialog>
  )
}

/** Renders the whole options page at one of its screens, over a fake outside. */
import { fireEvent, render, screen } from '@testing-library/preact'
import { OptionsPage } from '../../src/options/options-page.tsx'
import { FakeApi } from './fake-api.ts'

/** jsdom has no modal dialogs. */
HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
  this.open = true
}

/** Nor can its files be read, except through the older FileReader. */
Blob.prototype.text ??= function (this: Blob) {
  return new Promise<string>((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => reject(reader.error)
    reader.readAsText(this)
  })
}
Blob.prototype.arrayBuffer ??= function (this: Blob) {
  const reader = new FileReader()
  return new Promise((resolve) => {
    reader.onload = () => resolve(reader.result as ArrayBuffer)
    reader.readAsArrayBuffer(this)
  })
}

export async function renderPage(hash: string, api = new FakeApi()): Promise<FakeApi> {
  location.hash = hash
  render(<OptionsPage api={api} />)
  await screen.findByRole('main')
  // The sources are read before anything can be said about them.
  await new Promise((resolve) => setTimeout(resolve))
  return api
}

export function click(name: string | RegExp, role = 'button'): void {
  fireEvent.click(screen.getByRole(role, { name }))
}

export function type(label: string | RegExp, value: string): HTMLInputElement {
  const field = screen.getByLabelText<HTMLInputElement>(label)
  fireEvent.input(field, { target: { value } })
  fireEvent.change(field, { target: { value } })
  return field
}

/** Presses Enter in a field, as far as a form is concerned. */
export function submit(field: HTMLElement): void {
  fireEvent.submit(field.closest('form') as HTMLFormElement)
}

// @vitest-environment jsdom
import { waitFor } from '@testing-library/preact'
import { render } from 'preact'
import { afterEach, expect, it } from 'vitest'
import { OptionsPage } from '../../src/options/options-page.tsx'
import { FakeApi } from './fake-api.ts'

afterEach(() => render(null, document.body))

it('follows an address that changes before its effects have run', async () => {
  location.hash = ''
  render(<OptionsPage api={new FakeApi()} />, document.body)
  location.hash = '#storage'
  await waitFor(() => expect(document.querySelector('main')?.getAttribute('aria-label')).toBe('Storage'))
})

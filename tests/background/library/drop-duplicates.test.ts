import { describe, expect, test } from 'vitest'
import { textKey } from '../../../src/background/library/drop-duplicates.ts'

describe('textKey', () => {
  const body = 'A dam broke.\n\nTwo people were saved.'
  test('is the same whatever the white space and case', async () => {
    expect(await textKey({ articleBody: ' a DAM broke. Two  people were saved.\n' })).toBe(
      await textKey({ articleBody: body }),
    )
  })
  test('differs for another text', async () => {
    expect(await textKey({ articleBody: body.replace('Two', 'Ten') })).not.toBe(await textKey({ articleBody: body }))
  })
})

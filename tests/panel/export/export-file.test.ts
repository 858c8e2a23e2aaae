import { expect, test } from 'vitest'
import { EXPORT_FORMATS, exportComparison } from '../../../src/panel/export/export-file.ts'
import { COMPARISON } from '../../ui/example-comparison.ts'

test.each([
  ['markdown', 'parallax-dam-breaks-after-nine-hours.md'],
  ['html', 'parallax-dam-breaks-after-nine-hours.html'],
  ['json', 'parallax-dam-breaks-after-nine-hours.json'],
] as const)('%s is named %s', (format, name) => {
  expect(exportComparison(COMPARISON, format).name).toBe(name)
})

test.each([
  ['../../etc/passwd', 'parallax-etc-passwd.md'],
  ['المكسيك: لن', 'parallax-المكسيك-لن.md'],
  ['', 'parallax-the-page.md'],
  ['?'.repeat(300), 'parallax.md'],
  ['a'.repeat(300), `parallax-${'a'.repeat(60 - 'parallax-'.length)}.md`],
])('the headline %j makes the name %j', (headline, name) => {
  const comparison = { ...COMPARISON, article: { ...COMPARISON.article, headline } }
  expect(exportComparison(comparison, 'markdown').name).toBe(name)
})

test('every format has a type of its own', () => {
  const types = EXPORT_FORMATS.map((format) => exportComparison(COMPARISON, format).type)
  expect(new Set(types).size).toBe(types.length)
})

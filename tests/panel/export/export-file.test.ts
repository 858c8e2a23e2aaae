import { expect, test } from 'vitest'
import { EXPORT_FORMATS, exportComparison } from '../../../src/panel/export/export-file.ts'
import { COMPARISON } from '../../ui/example-comparison.ts'

test.each([
  ['markdown', 'md'],
  ['html', 'html'],
  ['json', 'json'],
] as const)('%s ends in %s', (format, ending) => {
  expect(exportComparison(COMPARISON, format).name).toBe(`parallax-dam-breaks-after-nine-hours.${ending}`)
})

test.each([
  ['../../etc/passwd', 'parallax-etc-passwd'],
  ['المكسيك: لن', 'parallax-المكسيك-لن'],
  ['', 'parallax-the-page'],
  ['?'.repeat(300), 'parallax'],
  ['a'.repeat(300), `parallax-${'a'.repeat(60 - 'parallax-'.length)}`],
])('the headline %j makes the name %j', (headline, name) => {
  const comparison = { ...COMPARISON, article: { ...COMPARISON.article, headline } }
  expect(exportComparison(comparison, 'html').name).toBe(`${name}.html`)
})

test('every format has a type of its own', () => {
  const types = EXPORT_FORMATS.map((format) => exportComparison(COMPARISON, format).type)
  expect(new Set(types).size).toBe(types.length)
})

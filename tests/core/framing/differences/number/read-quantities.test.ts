import { expect, test } from 'vitest'
import { readQuantities } from '../../../../../src/core/framing/differences/number/read-quantities.ts'
import { makeAnalysedStatement } from '../../../make-analysed-statement.ts'

test.each([
  ['50 inches of rain fell', '50', 'plain'],
  ['more than 50 inches of rain fell', 'more than 50', 'moreThan'],
  ['rain is expected to top 50 inches', 'to top 50', 'moreThan'],
  ['the rain exceeded 50 inches', 'exceeded 50', 'moreThan'],
  ['no more than 50 inches of rain fell', 'no more than 50', 'atMost'],
  ['no fewer than 50 people were hurt', 'no fewer than 50', 'atLeast'],
  ['at least 50 people were hurt', 'at least 50', 'atLeast'],
  ['nearly 50 people were hurt', 'nearly 50', 'atMost'],
])('%s: bounded as written', (text, words, precision) => {
  expect(readQuantities(makeAnalysedStatement(text))).toMatchObject([{ text: words, precision, value: 50 }])
})

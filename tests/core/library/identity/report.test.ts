import { expect, test } from 'vitest'
import { isSameReport } from '../../../../src/core/library/identity/report.ts'
import { analyseArticle } from '../../../../src/core/statements/analyse-article.ts'

const body = 'The dam broke at noon. Forty houses were flooded. Nobody was hurt. The mayor thanked the helpers.'

function analyse(publisher: string, articleBody: string) {
  return analyseArticle({ id: articleBody, headline: 'Dam', publisher, articleBody })
}

test.each([
  ['the same text', 'The News', body, true],
  ['other white space and quotation marks', 'the news', `${body.replaceAll('. ', '.\n\n')}`, true],
  ['an update with one sentence changed', 'The News', body.replace('Forty', 'Fifty'), true],
  ['a first, shorter version', 'The News', 'The dam broke at noon. Nobody was hurt.', true],
  ['a longer version', 'The News', `${body} It will be built again. The water has gone. Roads are open.`, true],
  ['the same text at another outlet', 'The Herald', body, false],
  [
    'another report that shares one sentence',
    'The News',
    'The dam broke at noon. Schools opened today. Rain is expected. Roads are open.',
    false,
  ],
])('%s', (_, publisher, text, same) => {
  expect(isSameReport(analyse('The News', body), analyse(publisher, text))).toBe(same)
})

// @vitest-environment jsdom
import { beforeAll, describe, expect, test } from 'vitest'
import { extractArticle } from '../../src/extraction/extract-article.ts'
import { installFakeLayout } from './fake-layout.ts'

beforeAll(installFakeLayout)

const LEAD = 'The mayor of the town said on Monday that the old bridge would be closed for two years from April.'
const SECOND = 'Engineers found cracks in three of its five piers, according to a report seen by this newspaper.'
const THIRD = '“We cannot wait any longer,” she told reporters at the town hall, where some forty people protested.'

function page(body: string, head = '<meta property="og:type" content="article">'): Document {
  const html = `<!doctype html><html lang="en"><head><title>Bridge closes</title>${head}</head><body>${body}</body></html>`
  return new DOMParser().parseFromString(html, 'text/html')
}

/** A page whose second paragraph is the one that a case is about. */
function bodyOf(paragraph: string, head?: string): string | undefined {
  const { extraction } = extractArticle(page(`<article><p>${LEAD}</p>${paragraph}<p>${THIRD}</p></article>`, head))
  return extraction.state === 'extracted' ? extraction.article.articleBody : undefined
}

describe('the body', () => {
  test.each<[what: string, html: string, text: string | null]>([
    ['a plain paragraph', `<p>${SECOND}</p>`, SECOND],
    [
      'nested inline tags',
      '<p>Cracks <b>in <i>three</i></b> of <a href="/b">its piers</a>, it says.</p>',
      'Cracks in three of its piers, it says.',
    ],
    ['a line break', '<p>One line of it.<br>Another line.</p>', 'One line of it.\nAnother line.'],
    ['two line breaks', '<p>One paragraph of it.<br> <br>Another one.</p>', 'One paragraph of it.\n\nAnother one.'],
    ['non-breaking spaces and odd white space', '<p>Some&nbsp;50 \n\t people&nbsp; came.</p>', 'Some 50 people came.'],
    ['invisible characters', '<p>Engi&shy;neers&#8203; found cracks.&#65279;</p>', 'Engineers found cracks.'],
    [
      'hidden text',
      '<p>Cracks <span hidden>no</span><span style="display:none">no </span>were found.</p>',
      'Cracks were found.',
    ],
    [
      'a decorated initial',
      '<p><span aria-hidden="true">E</span>ngineers found cracks.</p>',
      'Engineers found cracks.',
    ],
    [
      'a list',
      '<ul><li>Three piers are cracked.</li><li>Two are sound.</li></ul>',
      'Three piers are cracked.\n\nTwo are sound.',
    ],
    ['an advert label', '<p>Advertisement</p>', null],
    ['a link to another article', '<p><a href="/x">Town hall to be rebuilt next year</a></p>', null],
    ['an invitation', '<p>Sign up for our <a href="/n">daily newsletter</a>.</p>', null],
    ['a caption', '<figure><img src="b.jpg" alt=""><figcaption>The bridge in May.</figcaption></figure>', null],
  ])('%s', (_, html, text) => {
    expect(bodyOf(html)?.split('\n\n').slice(1, -1).join('\n\n')).toBe(text ?? '')
  })
})

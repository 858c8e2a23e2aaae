import { expect, test } from 'vitest'
import { dropHtmlSetters } from '../../build/drop-html-setters.ts'

test.each([
  ['Preact', 'same || (t.innerHTML = h.__html), r.__k = []', 'same || undefined, r.__k = []'],
  ['Readability, which keeps a page', 'a();var pageCacheHtml = page.innerHTML;b()', 'a();b()'],
  ['Readability, which tries again', 'page.innerHTML = pageCacheHtml;', ''],
  [
    'Readability, which looks for pictures',
    'tmp.innerHTML = noscript.innerHTML;',
    'tmp.append(...noscript.cloneNode(true).childNodes);',
  ],
  [
    'code that reads HTML',
    'if (a.innerHTML == b.innerHTML) log(a.outerHTML)',
    'if (a.innerHTML == b.innerHTML) log(a.outerHTML)',
  ],
])('%s', (_, code, clean) => {
  expect(dropHtmlSetters(code)).toBe(clean)
})

test.each([
  'card.innerHTML = title',
  'card.outerHTML=title',
  'card.innerHTML += title',
  'card.insertAdjacentHTML("beforeend", title)',
  'document.write(title)',
])('the build stops at %s', (code) => {
  expect(() => dropHtmlSetters(`first();\n${code}`)).toThrow(code)
})

/** Comparisons whose every text from outside is one that somebody chose to do harm with. */
import type { PageComparison } from '../../../src/messaging/outcome.ts'
import { COMPARISON } from '../../ui/example-comparison.ts'

/** What has broken exports elsewhere: HTML, Markdown, characters that turn text around, ends of lines and of strings. */
export const HOSTILE_TEXTS = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg/onload=alert(1)>',
  "' onmouseover='alert(1)",
  '</style></title></textarea><iframe src="javascript:alert(1)">',
  '<!--',
  ']]>',
  '&lt;b&gt; &amp;copy; &#60;i&#62;',
  '[link](javascript:alert(1))',
  '![image](https://evil.example/x.png)',
  '[reference]: https://evil.example',
  '<https://evil.example>',
  'https://evil.example and www.evil.example and me@evil.example',
  '# heading',
  '- item',
  '1. item',
  '1) item',
  '> quoted',
  '```\ncode\n```',
  '    code',
  '| a | b |\n| - | - |',
  '---',
  'line one\n\n# heading\n\nline two',
  'line one\r\nline\u2028two\u2029three\u0085four',
  '**bold** __bold__ ~~gone~~ `code` $x$ ==mark== ^up^',
  'trailing backslash \\',
  '\\<b>',
  '\u202Edlrow olleh',
  '\u2066left alone \u2067',
  '\u061Cgnorw\u200F',
  'null \0 bell \u0007 escape \u001B[31m',
  'half of a pair \uD83D',
  '{{template}} <%= erb %>',
]

/** The fields in which a comparison has text from outside. */
const OUTSIDE = new Set(['text', 'headline', 'publisher', 'words', 'here', 'there', 'speaker', 'cue', 'name'])

/** The example with this text, or the next of several, wherever text comes from outside. */
export function poison(hostile: string | (() => string)): PageComparison {
  const take = typeof hostile === 'string' ? () => hostile : hostile
  return JSON.parse(JSON.stringify(COMPARISON), (key, value) =>
    OUTSIDE.has(key) && typeof value === 'string' ? take() : value,
  )
}

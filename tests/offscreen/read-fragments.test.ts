// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import { readFragment } from '../../src/offscreen/read-fragments.ts'

describe('readFragment', () => {
  test.each([
    ['plain text', 'A dam broke.', 'A dam broke.'],
    ['paragraphs', '<p>A dam broke.</p><p>Two were <b>saved</b>.</p>', 'A dam broke.\n\nTwo were saved.'],
    ['breaks', 'A dam broke.<br><br>Two were saved.', 'A dam broke.\n\nTwo were saved.'],
    ['entities', 'Ruiz &amp; Sons said: &ldquo;It held&rdquo;', 'Ruiz & Sons said: “It held”'],
    ['scripts and styles', '<p>It held.</p><script>alert(1)</script><style>p{}</style>', 'It held.'],
    ['hidden text', '<p>It held.</p><p hidden>Not this.</p><p style="display:none">Nor this.</p>', 'It held.'],
    ['a handler', '<p onclick="alert(1)">It held.</p><img src=x onerror=alert(1)>', 'It held.'],
    ['broken markup', '<p>It <b>held.<p>Yes', 'It held.\n\nYes'],
    ['nothing', '', ''],
  ])('%s', (_, html, body) => {
    expect(readFragment({ title: '', html }).body).toBe(body)
  })

  test.each(['<b>Dam</b>\n breaks &amp; floods', 'Dam breaks<br>&amp; floods', '<p>Dam breaks<p>&amp; floods'])(
    'a title is one line: %s',
    (title) => {
      expect(readFragment({ title, html: '' }).title).toBe('Dam breaks & floods')
    },
  )
})

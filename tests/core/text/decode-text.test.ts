import { expect, test } from 'vitest'
import { decodeText } from '../../../src/core/text/decode-text.ts'

const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0))
const utf8 = (text: string) => new TextEncoder().encode(text)
const utf16le = (text: string) => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'))

test.each<[string, Uint8Array, string, string]>([
  ['nothing said', utf8('São'), '', 'São'],
  ['the server says', latin1('S\xE3o'), 'text/xml; charset=iso-8859-1', 'São'],
  ['the server says, quoted', latin1('S\xE3o'), 'text/xml; charset="ISO-8859-1"', 'São'],
  [
    'the document says',
    latin1('<?xml version="1.0" encoding="iso-8859-1"?>S\xE3o'),
    'text/xml',
    '<?xml version="1.0" encoding="iso-8859-1"?>São',
  ],
  ['a page says', latin1('<meta charset=windows-1251>\xCC\xE8\xF0'), 'text/html', '<meta charset=windows-1251>Мир'],
  ['a byte order mark, whatever the server says', utf8('\uFEFFSão'), 'text/xml; charset=iso-8859-1', 'São'],
  ['UTF-16', utf16le('São'), '', 'São'],
  [
    'the server is wrong',
    latin1('<?xml version="1.0" encoding="iso-8859-1"?>S\xE3o'),
    'text/xml; charset=utf-8',
    '<?xml version="1.0" encoding="iso-8859-1"?>São',
  ],
  ['nobody says and it is not UTF-8', latin1('S\xE3o'), '', 'São'],
  ['quotes of Windows-1252 under another name', latin1('\x93S\xE3o\x94'), 'text/xml; charset=iso-8859-1', '“São”'],
  ['quotes of Windows-1252 in UTF-8', utf8('don\x92t'), '', 'don’t'],
  ['a character that its writer could not read', utf8('S\uFFFDo'), '', 'S\uFFFDo'],
  ['a damaged byte among many whole ones', new Uint8Array([...utf8('“São”'), 0xff]), '', '“São”\uFFFD'],
  [
    'an unknown charset, and the document says',
    latin1('<meta charset=latin1>\xE3'),
    'charset=klingon',
    '<meta charset=latin1>ã',
  ],
  ['an unknown charset', utf8('São'), 'text/xml; charset=klingon', 'São'],
  ['a comment says', utf8('<!-- <meta charset=windows-1251> -->São'), '', '<!-- <meta charset=windows-1251> -->São'],
  ['a page says UTF-16, which it cannot be', utf8('<meta charset=utf-16>São'), '', '<meta charset=utf-16>São'],
  ['nothing at all', new Uint8Array(), '', ''],
])('%s', (_, bytes, contentType, text) => {
  expect(decodeText(bytes, TextDecoder, contentType)).toBe(text)
})

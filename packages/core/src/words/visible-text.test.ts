import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { visibleText } from './visible-text.js'

describe('visibleText', () => {
  it.each([
    ['an escape sequence', '\u001b[2J\u0007', '␛[2J␇'],
    ['NUL, tab, line breaks and DEL', '\0\t\r\n\u007f', '␀␉␍␊␡'],
    ['C1, which some terminals obey', '\u009b31m', '\\u{9B}31m'],
    ['overrides, isolates and marks of direction', '\u202e\u2066\u200f\u061c', '\\u{202E}\\u{2066}\\u{200F}\\u{61C}'],
    ['separators of lines and paragraphs', 'a\u2028b\u2029c', 'a\\u{2028}b\\u{2029}c'],
    ['what has no width', 'pay\u200broll\ufeff\u2060\u00ad', 'pay\\u{200B}roll\\u{FEFF}\\u{2060}\\u{AD}'],
    ['tags, in which whole sentences can be hidden', '\u{e0041}', '\\u{E0041}'],
    ['half a character', 'a\ud83d', 'a\\u{D83D}'],
    ['what is no character in any text', 'a\ufffe\ufdd0', 'a\\u{FFFE}\\u{FDD0}'],
    ['joiners beside letters', 'a\u200db', 'a\\u{200D}b'],
  ])('shows %s', (_, text, shown) => {
    expect(visibleText(text)).toBe(shown)
  })

  it.each(['Café £5,000 – 3½', 'العربية', 'हिन्दी', 'a\u00a0b', '👩🏽‍💻 ❤️ 1️⃣ ✔️', '\\u{202E}', '\u2400'])(
    'leaves %j as it is',
    (text) => {
      expect(visibleText(text)).toBe(text)
    },
  )

  it('leaves nothing unseen in any text, and marks nothing twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const shown = visibleText(text)
        expect(shown).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\u200b\ufeff]/u)
        expect(visibleText(shown)).toBe(shown)
      }),
    )
  })
})

import { describe, expect, it } from 'vitest'
import { countLineEnds, placesIn } from './place.js'
import { trimPadding } from './trim.js'

describe('placesIn', () => {
  it.each([
    { text: '', offset: 0, place: { line: 1, column: 1 } },
    { text: 'ab\ncd', offset: 3, place: { line: 2, column: 1 } },
    { text: 'ab\r\ncd', offset: 3, place: { line: 1, column: 4 } },
    { text: 'ab\r\ncd', offset: 5, place: { line: 2, column: 2 } },
    { text: 'ab\rcd', offset: 3, place: { line: 2, column: 1 } },
    { text: 'a\n\n\nb', offset: 4, place: { line: 4, column: 1 } },
    { text: '\u{1f600}b', offset: 2, place: { line: 1, column: 3 } },
  ])('finds offset $offset of $text', ({ text, offset, place }) => {
    expect(placesIn(text).at(offset)).toEqual(place)
  })

  it('counts CR LF once', () => {
    expect(countLineEnds('a\r\nb\rc\nd\n\r')).toBe(5)
  })
})

describe('trimPadding', () => {
  it.each([
    ['\u00a0 a\u00a0b \u200b\ufeff', 'a\u00a0b'],
    ['\u00a0\u00a0', ''],
    ['a', 'a'],
  ])('trims %j', (text, trimmed) => {
    expect(trimPadding(text)).toBe(trimmed)
  })

  it('takes no longer on a long run of spaces inside than on any other text', () => {
    expect(trimPadding(`a${' '.repeat(200_000)}b`)).toHaveLength(200_002)
  })
})

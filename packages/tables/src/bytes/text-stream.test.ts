import { describe, expect, it } from 'vitest'
import { decodeText } from './decode-text.js'
import { isUtf8 } from './is-utf-8.js'
import { decodeWindows1252 } from './windows-1252.js'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values)

describe('decodeText', () => {
  it('leaves the byte order mark out, of bytes and of text', () => {
    expect(decodeText(bytes(0xef, 0xbb, 0xbf, 0x61)).text).toBe('a')
    expect(decodeText('\ufeffa').text).toBe('a')
  })

  it.each([
    ['utf-16le', bytes(0xff, 0xfe, 0xa3, 0x00, 0x0a, 0x00, 0x31, 0x00)],
    ['utf-16be', bytes(0xfe, 0xff, 0x00, 0xa3, 0x00, 0x0a, 0x00, 0x31)],
  ])('reads %s by its mark', (encoding, input) => {
    expect(decodeText(input)).toMatchObject({ text: '£\n1', encoding })
  })

  it('reads only the lines that are not UTF-8 as windows-1252', () => {
    const input = Uint8Array.from([...utf8('£1 –\n'), 0xa3, 0x32, 0x0a, ...utf8('é\n'), 0x93, 0x33, 0x94])
    expect(decodeText(input)).toEqual({
      text: '£1 –\n£2\né\n“3”',
      encoding: 'mixed',
      foreign: { lines: 2, first: 5 },
      cut: false,
    })
  })

  it('reads files of one and two bytes', () => {
    expect(decodeText(bytes(0x61)).text).toBe('a')
    expect(decodeText(bytes(0xff, 0xfe)).text).toBe('')
    expect(decodeText(bytes()).text).toBe('')
  })

  it('reads a line longer than it holds back', () => {
    const line = 'é'.repeat((1 << 20) + 7)
    expect(decodeText(utf8(line)).text).toBe(line)
    expect(decodeText(utf8(`a${line}`)).text).toBe(`a${line}`)
  })
})

describe('decodeWindows1252', () => {
  // @see https://encoding.spec.whatwg.org/index-windows-1252.txt
  it.each([
    [0x80, '€'],
    [0x81, '\u0081'],
    [0x85, '…'],
    [0x8a, 'Š'],
    [0x91, '‘'],
    [0x92, '’'],
    [0x93, '“'],
    [0x94, '”'],
    [0x96, '–'],
    [0x97, '—'],
    [0x99, '™'],
    [0x9f, 'Ÿ'],
    [0xa0, '\u00a0'],
    [0xa3, '£'],
    [0xe9, 'é'],
    [0xff, 'ÿ'],
  ])('reads 0x%s', (byte, text) => {
    expect(decodeWindows1252(bytes(byte))).toBe(text)
  })
})

describe('isUtf8', () => {
  // @see The Unicode Standard, table 3-7: the first and last of each well-formed range, and their neighbours.
  it.each([
    {
      valid: true,
      sequences: [
        [0x7f],
        [0xc2, 0x80],
        [0xdf, 0xbf],
        [0xe0, 0xa0, 0x80],
        [0xed, 0x9f, 0xbf],
        [0xee, 0x80, 0x80],
        [0xf0, 0x90, 0x80, 0x80],
        [0xf4, 0x8f, 0xbf, 0xbf],
      ],
    },
    {
      valid: false,
      sequences: [
        [0x80],
        [0xc1, 0xbf],
        [0xc2],
        [0xc2, 0x7f],
        [0xe0, 0x9f, 0x80],
        [0xed, 0xa0, 0x80],
        [0xe2, 0x82],
        [0xf0, 0x8f, 0x80, 0x80],
        [0xf4, 0x90, 0x80, 0x80],
        [0xf5, 0x80, 0x80, 0x80],
      ],
    },
  ])('is $valid', ({ valid, sequences }) => {
    for (const sequence of sequences)
      expect(isUtf8(bytes(...sequence), 0, sequence.length), sequence.join(' ')).toBe(valid)
  })
})

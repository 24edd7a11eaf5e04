import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { detect, read } from './index.js'

const input = fc.oneof(
  fc.uint8Array({ maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        '<table>',
        '<td>',
        'a,b\n',
        '"',
        '\r',
        'PK\x03\x04',
        '%PDF-',
        '\0',
        '\ufeff',
        'sep=;\n',
        '\ud800',
      ),
      { maxLength: 20 },
    )
    .map((parts) => parts.join('')),
)

it('no input throws, and what gives no block says why', () => {
  fc.assert(
    fc.property(input, fc.constantFrom('a.html', 'a.csv', 'a.txt', 'a'), (bytes, name) => {
      const { blocks, problems } = read(bytes, { name })
      if (blocks.length === 0) expect((problems ?? []).length).toBeGreaterThan(0)
      if (detect(bytes, name) === 'binary' || detect(bytes, name) === 'empty') expect(blocks).toEqual([])
    }),
    { numRuns: 500 },
  )
})

it('reads bytes as it reads their text', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 100 }),
      fc.constantFrom('a.html', 'a.csv', 'a.txt'),
      (text, name) => {
        const { blocks, problems } = read(text, { name })
        expect(read(new TextEncoder().encode(text), { name })).toMatchObject({ blocks, problems })
      },
    ),
    {
      examples: [
        ['\u0000', 'a.txt'],
        ['x\0', 'a.csv'],
      ],
    },
  )
})

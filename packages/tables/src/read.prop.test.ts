import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { read } from './index.js'

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

it('no input throws, and what gives no block says why', async () => {
  await fc.assert(
    fc.asyncProperty(input, fc.constantFrom('a.html', 'a.csv', 'a.txt', 'a'), async (bytes, name) => {
      const { blocks, problems, kind } = await read(bytes, { name })
      if (blocks.length === 0) expect((problems ?? []).length).toBeGreaterThan(0)
      expect(['html', 'csv', 'text', 'binary', 'empty']).toContain(kind)
      if (kind === 'binary' || kind === 'empty') expect(blocks).toEqual([])
    }),
    { numRuns: 500 },
  )
})

it('reads bytes as it reads their text', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: 'grapheme', maxLength: 100 }),
      fc.constantFrom('a.html', 'a.csv', 'a.txt'),
      async (text, name) => {
        expect(await read(new TextEncoder().encode(text), { name })).toEqual(await read(text, { name }))
      },
    ),
    {
      examples: [
        ['\u0000', 'a.txt'],
        ['x\0', 'a.csv'],
        ['\ufeff\ufeffa,b\n1,2', 'a.csv'],
      ],
    },
  )
})

import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { beginOf, nothingFound, recordsOf, withMoreRoom } from './found.js'
import type { ScanFault } from './found.js'
import { scanRecords, startOfFile } from './scan.js'
import type { Progress } from './scan.js'

const hard = fc
  .array(fc.constantFrom('a', '"', '""', ',', ',"', '",', '\n', '\r', '\r\n', ' ', '1,2\n'), { maxLength: 40 })
  .map((parts) => parts.join(''))
const dialect = fc.integer({ min: 1, max: 30 }).map((maximum) => ({ delimiter: 44, maximum }))

interface Scanned {
  readonly records: readonly (readonly string[])[]
  readonly begins: readonly (readonly number[])[]
  readonly starts: readonly number[]
  readonly lines: readonly number[]
  readonly faults: readonly ScanFault[]
  readonly progress: Progress
}

const scanAll = (
  text: string,
  lengths: readonly number[],
  rules: { readonly delimiter: number; readonly maximum: number },
): Scanned => {
  const found = nothingFound(1)
  const progress = startOfFile()
  let at = 0
  for (const length of [...lengths, text.length]) {
    // A refused record ends a scan, so scan on until nothing more comes.
    for (let before = -1; before !== at;) {
      before = at
      at = scanRecords(text.slice(0, length), at, length === text.length, rules, progress, found, Infinity)
    }
  }
  const { starts, lines, faults, first } = found
  const records = recordsOf(text, found)
  const begins = records.map((values, record) =>
    values.map((_, field) => beginOf(text, found, record, (first[record] ?? 0) + field)),
  )
  return { records, begins, starts, lines, faults, progress }
}

it('reads the same however little of the text is there at a time, even where records are too long', () => {
  fc.assert(
    fc.property(hard, fc.array(fc.nat({ max: 80 }), { maxLength: 10 }), dialect, (text, at, rules) => {
      const lengths = at.filter((length) => length < text.length).sort((a, b) => a - b)
      expect(scanAll(text, lengths, rules)).toEqual(scanAll(text, [], rules))
    }),
    { numRuns: 500, examples: [['",""1,2\n1,2\naa," a', [17], { delimiter: 44, maximum: 16 }]] },
  )
})

it('counts every line of the text, and every record once', () => {
  fc.assert(
    fc.property(hard, dialect, (text, rules) => {
      const { records, progress } = scanAll(text, [], rules)
      expect(progress.record - 1).toBe(records.length + progress.refused)
      expect(progress.line - 1).toBe(text.match(/\r\n?|\n/g)?.length ?? 0)
    }),
    { numRuns: 500 },
  )
})

it('begins each record at the start of a line', () => {
  fc.assert(
    fc.property(hard, (text) => {
      const { starts, lines } = scanAll(text, [], { delimiter: 44, maximum: 1000 })
      for (const [index, start] of starts.entries()) {
        const before = text.slice(0, start)
        expect(before === '' || /[\r\n]$/.test(before)).toBe(true)
        expect(lines[index]).toBe((before.match(/\r\n?|\n/g)?.length ?? 0) + 1)
      }
    }),
  )
})

it('begins each value after a separator or where its record begins', () => {
  fc.assert(
    fc.property(hard, (text) => {
      const { begins, starts, records } = scanAll(text, [], { delimiter: 44, maximum: 1000 })
      for (const [record, offsets] of begins.entries()) {
        for (const [field, offset] of offsets.entries()) {
          if (field === 0) expect(offset).toBe(starts[record])
          else expect(text[offset - 1]).toBe(',')
          const value = records[record]?.[field] ?? ''
          const stands = text.slice(offset)
          expect(stands.startsWith(value) || stands.startsWith('"')).toBe(true)
        }
      }
    }),
    { numRuns: 500 },
  )
})

it('makes room without losing what it holds', () => {
  const found = nothingFound(0)
  found.offsets.set([3, 7])
  expect([...withMoreRoom(found)]).toEqual([3, 7, 0, 0])
})

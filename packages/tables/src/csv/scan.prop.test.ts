import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { nothingFound, scanRecords, startOfFile } from './scan.js'
import type { Found, Progress } from './scan.js'

const hard = fc.array(fc.constantFrom('a', '"', '""', ',', ',"', '",', '\n', '\r', '\r\n', ' ', '1,2\n'), { maxLength: 40 }).map((parts) => parts.join(''))
const dialect = fc.integer({ min: 1, max: 30 }).map((maximum) => ({ delimiter: 44, maximum }))

const scanAll = (text: string, lengths: readonly number[], rules: { readonly delimiter: number; readonly maximum: number }): { readonly found: Found; readonly progress: Progress } => {
  const found = nothingFound()
  const progress = startOfFile()
  let at = 0
  for (const length of [...lengths, text.length]) {
    // A refused record ends a scan, so scan on until nothing more comes.
    for (let before = -1; before !== at; ) {
      before = at
      at = scanRecords(text.slice(0, length), at, length === text.length, rules, progress, found, Infinity)
    }
  }
  return { found, progress }
}

it('reads the same however little of the text is there at a time, even where records are too long', () => {
  fc.assert(
    fc.property(hard, fc.array(fc.nat({ max: 80 }), { maxLength: 10 }), dialect, (text, at, rules) => {
      const lengths = at.filter((length) => length < text.length).sort((a, b) => a - b)
      expect(scanAll(text, lengths, rules)).toEqual(scanAll(text, [], rules))
    }),
    { numRuns: 500 },
  )
})

it('counts every line of the text, and every record once', () => {
  fc.assert(
    fc.property(hard, dialect, (text, rules) => {
      const { found, progress } = scanAll(text, [], rules)
      expect(progress.record - 1).toBe(found.fields.length + progress.refused)
      expect(progress.line - 1).toBe(text.match(/\r\n?|\n/g)?.length ?? 0)
    }),
    { numRuns: 500 },
  )
})

it('begins each record at the start of a line', () => {
  fc.assert(
    fc.property(hard, (text) => {
      const { found } = scanAll(text, [], { delimiter: 44, maximum: 1000 })
      for (const [index, start] of found.starts.entries()) {
        const before = text.slice(0, start)
        expect(before === '' || /[\r\n]$/.test(before)).toBe(true)
        expect(found.lines[index]).toBe((before.match(/\r\n?|\n/g)?.length ?? 0) + 1)
      }
    }),
  )
})

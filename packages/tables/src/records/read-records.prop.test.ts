import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Location, Finding } from '@imt/core'
import { readCsv } from '../csv/read-csv.js'
import { writeCsv } from '../csv/write-csv.js'
import { placesIn } from '../place/place.js'
import { readRecords } from './read-records.js'
import type { RecordTotals } from './read-records.js'

const hard = fc
  .array(fc.constantFrom('a', 'é', '\u{1f600}', '"', '""', ',', '\n', '\r', '\r\n', ' ', '1,2\n', '"x\ny",'), {
    maxLength: 40,
  })
  .map((parts) => parts.join(''))

const cut = async function* (bytes: Uint8Array, at: readonly number[]): AsyncGenerator<Uint8Array> {
  const cuts = [...new Set([0, ...at.filter((offset) => offset < bytes.length), bytes.length])].sort((a, b) => a - b)
  for (const [index, to] of cuts.slice(1).entries()) yield await Promise.resolve(bytes.subarray(cuts[index], to))
}
const readAll = async (chunks: AsyncIterable<Uint8Array>, batchSize: number) => {
  const batches: {
    readonly first: number
    readonly fields: readonly (readonly string[])[]
    readonly places: readonly (readonly Location[])[]
  }[] = []
  const problems: Finding[] = []
  let totals: RecordTotals | undefined
  for await (const batch of readRecords(chunks, {
    name: 'a.csv',
    batchSize,
    onProblem: (problem) => problems.push(problem),
    onDone: (all) => (totals = all),
  })) {
    batches.push({
      first: batch.firstRecord,
      fields: batch.fields,
      places: batch.fields.map((record, row) => record.map((_, field) => batch.locate(row, field))),
    })
  }
  return { batches, problems, totals }
}

it('reads the same however the bytes are cut: batches, places, problems and totals', async () => {
  await fc.assert(
    fc.asyncProperty(
      hard,
      fc.array(fc.nat({ max: 120 }), { maxLength: 8 }),
      fc.integer({ min: 1, max: 4 }),
      async (text, at, batchSize) => {
        const bytes = new TextEncoder().encode(text)
        expect(await readAll(cut(bytes, at), batchSize)).toEqual(await readAll(cut(bytes, []), batchSize))
      },
    ),
  )
})

it('counts every record: handed out or refused, numbered without a gap', async () => {
  await fc.assert(
    fc.asyncProperty(hard, fc.integer({ min: 1, max: 4 }), async (text, batchSize) => {
      const { batches, totals } = await readAll(cut(new TextEncoder().encode(text), []), batchSize)
      const numbers = batches.flatMap((batch) => batch.fields.map((_, row) => batch.first + row))
      expect(numbers).toEqual(numbers.map((_, index) => index + 1))
      expect(totals).toMatchObject({ records: numbers.length, refused: 0 })
    }),
  )
})

it('says where the values stand that are what stands there', async () => {
  await fc.assert(
    fc.asyncProperty(
      hard,
      fc.array(fc.nat({ max: 120 }), { maxLength: 8 }),
      fc.integer({ min: 1, max: 4 }),
      async (text, at, batchSize) => {
        for await (const { fields, spans } of readRecords(cut(new TextEncoder().encode(text), at), {
          name: 'a.csv',
          batchSize,
        })) {
          if (spans === undefined) throw new Error('a batch of a CSV file has spans')
          const { first, offsets } = spans
          expect(first.length).toBe(fields.length + 1)
          expect(offsets.length).toBe(2 * fields.flat().length)
          fields.forEach((values, row) => {
            expect((first[row + 1] ?? 0) - (first[row] ?? 0)).toBe(values.length)
            values.forEach((value, field) => {
              const [from = 0, to = 0] = offsets.subarray(2 * ((first[row] ?? 0) + field))
              if (to >= 0) expect(spans.text.slice(from, to)).toBe(value)
              else expect(spans.text[from]).toBe('"')
            })
          })
        }
      },
    ),
  )
})

it('gives back every value that was written, and says where it stands', async () => {
  const value = fc.oneof(
    hard.map((text) => [...text].slice(0, 6).join('')),
    fc.string({ unit: 'grapheme', maxLength: 6 }),
  )
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(value, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 8 }),
      fc.array(fc.nat({ max: 120 }), { maxLength: 5 }),
      async (rows, at) => {
        const headers = ['a', 'b', 'c']
        const text = writeCsv(
          { headers, rows: rows.map((row) => row.map((cell) => ({ text: cell }))) },
          { guardFormulas: false },
        )
        const { batches, problems } = await readAll(cut(new TextEncoder().encode(text), at), 3)
        expect(batches.flatMap((batch) => batch.fields)).toEqual([headers, ...rows])
        expect(problems).toEqual([])
        const { starts } = placesIn(text)
        for (const { fields, places } of batches) {
          fields.forEach((record, row) =>
            record.forEach((field, column) => {
              const place = places[row]?.[column]
              if (place?.kind !== 'csv') throw new Error('a value of a CSV file has a place in a CSV file')
              const raw = text.slice((starts[place.line - 1] ?? 0) + place.column - 1)
              expect(raw.startsWith(field) || raw.startsWith(`"${field.replaceAll('"', '""')}"`)).toBe(true)
            }),
          )
        }
      },
    ),
  )
})

it('finds the same values as readCsv, padding aside', async () => {
  await fc.assert(
    fc.asyncProperty(hard, async (text) => {
      const { batches } = await readAll(cut(new TextEncoder().encode(`a,b,c\n${text}`), []), 5)
      const streamed = batches
        .flatMap((batch) => batch.fields)
        .slice(1)
        .map((record) => record.map((field) => field.trim()))
        .filter((record) => record.some((field) => field !== ''))
      const [table] = readCsv(`a,b,c\n${text}`, { name: 'a.csv', delimiter: ',' }).blocks
      const whole = table?.kind === 'table' ? table.rows.map((row) => row.map((cell) => cell.text)) : []
      const bare = (record: readonly string[]): readonly string[] =>
        record.slice(0, Math.max(3, record.findLastIndex((field) => field !== '') + 1))
      if (batches[0]?.fields[0]?.length === 3) expect(whole).toEqual(streamed.map(bare))
    }),
  )
})

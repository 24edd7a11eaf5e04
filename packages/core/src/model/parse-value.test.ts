import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { definePlugin } from '../plugin/define-plugin.js'
import { createModel } from './create-model.js'
import { parseValue } from './parse-value.js'

const ward = z.object({ ward: z.string(), beds: z.exactOptional(z.array(z.number())) })
const section = z.object({ wards: z.exactOptional(z.array(ward)), name: z.exactOptional(z.string()) })

describe('a value with more faults than the stack holds', () => {
  const many = 200_000
  const rows = Array.from({ length: many }, (_, row) => (row === 3 ? { ward: 'A' } : { ward: row }))

  it('is read row by row', () => {
    const read = parseValue(section, { wards: rows, name: 'Trust' })
    expect(read).toMatchObject({ success: false, more: many - 1 - 1000 })
    if (read.success) return
    expect(read.issues.slice(0, 4).map(({ path }) => path)).toEqual([0, 1, 2, 4].map((row) => ['wards', row, 'ward']))
    expect([...read.parts]).toEqual(['wards'])
  })

  it('is read within a row as well', () => {
    const read = parseValue(section, { wards: [{ ward: 'A', beds: Array.from({ length: many }, () => 'x') }] })
    expect(read).toMatchObject({ success: false, more: many - 1000 })
    expect(!read.success && read.issues[999]?.path).toEqual(['wards', 0, 'beds', 999])
  })

  it('has its part left out, the rest of its section kept, and all its faults counted', () => {
    const model = createModel({
      plugins: [
        definePlugin({ id: 'beds', section: { id: 'beds', schema: section }, requires: [], rules: [], recognise: [] }),
      ],
    })
    const reading = model.parse({ about: {}, sections: { beds: { wards: rows, name: 'Trust' } } })
    expect(reading.publication.sections.beds).toEqual({ name: 'Trust' })
    expect(reading.unread.map(({ at }) => at)).toEqual(['/sections/beds/wards'])
    const { summary, findings } = model.check(reading, { asOf: '2026-11-28' })
    expect([summary.error, findings.length]).toEqual([many - 1, 1000])
    const again = model.check(model.fromJson(JSON.parse(JSON.stringify({ ...reading, places: null }))), {
      asOf: '2026-11-28',
    })
    expect(again.summary.error).toBeGreaterThanOrEqual(many - 1)
  })
})

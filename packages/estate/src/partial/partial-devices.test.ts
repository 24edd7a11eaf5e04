import { createPartial, mergePartials, valueOf, type PartialResult, type RecordBatch } from '@imt/core'
import { describe, expect, it } from 'vitest'
import { finishDevices } from './finish-devices.js'
import { partialDevices } from './partial-devices.js'

const asOf = '2026-11-29'

const batchesOf = (name: string, fields: string[][]): readonly RecordBatch[] => [
  {
    firstRecord: 1,
    fields,
    locate: (at, field) => ({ kind: 'csv', source: name, line: 1 + at, column: 1, record: 1 + at, field: 1 + field }),
  },
]
const rows = [
  ['Asset Tag', 'Serial', 'Operating System'],
  ['1', 'ABC123', 'Windows 7'],
  ['2', 'DEF456', 'Windows 11 Pro 25H2'],
]
const file = async (name: string, fields = rows): Promise<PartialResult> =>
  valueOf(await partialDevices(batchesOf(name, fields), { name }))

describe('finishDevices', () => {
  it('counts a device once that stands in two registers, and a file once that is handed in twice', async () => {
    const [one, other] = [await file('register.csv'), await file('copy.csv')]
    const third = await file('intune.csv', [rows[0] ?? [], ['x', 'ABC123', '']])
    const finished = finishDevices(valueOf(mergePartials([one, other, third])), { asOf })
    expect(valueOf(finished)).toMatchObject({ records: 3, devices: 2, support: { counts: { unsupported: 1 } } })
    expect(finished.ok && finished.notes.map(({ code }) => code)).toEqual(['partRepeated'])
  })
  it('is finished for any day', async () => {
    const made = await file('a.csv', [rows[0] ?? [], ['1', 'ABC123', 'Windows 10 Pro 22H2']])
    expect(valueOf(finishDevices(made, { asOf: '2025-01-01' })).support.counts.supported).toBe(1)
    expect(valueOf(finishDevices(made, { asOf })).support.counts.unsupported).toBe(1)
  })
  it('refuses more than is held, in the file and in the whole', async () => {
    const tooMany = await partialDevices(batchesOf('a.csv', rows), { name: 'a.csv', holdRows: 1 })
    expect(tooMany.ok ? '' : tooMany.refusal.message).toMatch(
      /^"a\.csv" has more than 1 device, and no more of one file are held: nothing of it was counted\. Split it/,
    )
    const finished = finishDevices(await file('a.csv'), { asOf, holdRecords: 1 })
    expect(finished.ok ? '' : finished.refusal.message).toMatch(/^These are 2 records, and no more than 1 are joined/)
    expect(finishDevices(await file('a.csv'), { asOf, holdRecords: 2 }).ok).toBe(true)
  })
  it('tells what has come since an earlier result, and what is gone', async () => {
    const [one, late] = [await file('a.csv'), await file('b.csv', [...rows, ['3', 'GHI789', '']])]
    const { parts } = valueOf(finishDevices(one, { asOf }))
    const both = finishDevices(valueOf(mergePartials([late, one])), { asOf, earlier: parts })
    expect(both.ok && both.notes.map(({ message }) => message)).toEqual([
      '1 part has come since the earlier result: "b.csv". This result takes its place: do not add the two up',
    ])
    const other = finishDevices(late, { asOf, earlier: parts })
    expect(other.ok && other.notes.map(({ code }) => code)).toEqual(['partLate', 'partGone'])
  })
  it('refuses what is none in words', async () => {
    expect(finishDevices({ total: 1 }, { asOf })).toMatchObject({ ok: false, refusal: { code: 'noPartial' } })
    const spend = createPartial('finance/spend', {}, [])
    expect(finishDevices(spend, { asOf })).toMatchObject({ ok: false, refusal: { code: 'partialKind' } })
    const [part] = (await file('a.csv')).parts
    if (part === undefined) throw new Error('There is no part')
    for (const state of [null, { records: 7 }, { records: [{ id: 1 }], report: {} }])
      expect(finishDevices(createPartial('estate/devices', {}, [{ ...part, state }]), { asOf })).toMatchObject({
        ok: false,
        refusal: { code: 'partialDamaged' },
      })
  })
})

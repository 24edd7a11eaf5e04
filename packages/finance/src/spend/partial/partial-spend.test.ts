import { createPartial, mergePartials, valueOf, type PartialResult, type Source } from '@imt/core'
import { readCsv, readCsvInPieces } from '@imt/tables'
import { describe, expect, it } from 'vitest'
import { readSpend } from '../read-spend.js'
import { finishSpend, type FinishSpendOptions } from './finish-spend.js'
import { partialSpend } from './partial-spend.js'

const asOf = '2026-11-29'
const headings = 'Entity,Date,Expense type,Supplier,Transaction number,Amount'
const bytes = (rows: readonly string[], first = headings): Uint8Array =>
  new TextEncoder().encode([first, ...rows].join('\n'))
const csv = (name: string, rows: readonly string[]): Source => readCsv(bytes(rows), { name })
const part = async (name: string, rows: readonly string[]): Promise<PartialResult> =>
  valueOf(await partialSpend(csv(name, rows), { asOf }))
const result = (partials: readonly PartialResult[], options?: FinishSpendOptions) => {
  const finished = finishSpend(valueOf(mergePartials(partials)), options)
  if (!finished.ok) throw new Error(finished.refusal.message)
  return { ...finished.value, notes: finished.notes }
}

const alpha = 'A trust,01/04/2025,IT,Alpha Ltd,17,30000.10'
const beta = 'A trust,02/04/2025,IT,Beta plc,18,26000'
const again = 'A trust,10/04/2025,IT,ALPHA LIMITED,99,30000.10'

describe('finishSpend', () => {
  it('finds between files what no file shows', async () => {
    const parts = [
      await part('April 2025.csv', [alpha, beta]),
      await part('May 2025.csv', [again, alpha, 'A trust,02/05/2025,IT,Gamma,21,40000']),
      await part('July 2025.csv', ['A trust,02/07/2025,IT,Gamma,22,50000']),
    ]
    const { findings, totals } = result(parts)
    expect(findings.map(({ rule }) => rule).sort()).toEqual(
      [
        'finance/month-missing',
        'finance/payment-date-improbable',
        'finance/payment-in-two-tables',
        'finance/payments-alike',
        'finance/supplier-spelled-differently',
      ].sort(),
    )
    expect(totals).toEqual({ payments: 6, amount: '206000.3', withoutAmount: 0 })
    const twice = findings.find(({ rule }) => rule === 'finance/payment-in-two-tables')
    // "July" comes before "May": what is met first is decided by the names.
    expect(twice).toMatchObject({
      location: { source: 'May 2025.csv', line: 3 },
      evidence: [{ location: { source: 'April 2025.csv', line: 2 } }],
    })
  })

  it('counts a file once that is handed in twice, under whatever name', async () => {
    const [one, copy] = [await part('april.csv', [alpha, beta]), await part('april (1).csv', [alpha, beta])]
    const { totals, notes, findings } = result([one, copy, one])
    expect(totals.amount).toBe('56000.1')
    expect(findings.filter(({ rule }) => rule === 'finance/payment-in-two-tables')).toEqual([])
    expect(notes.map(({ message }) => message)).toEqual([
      'The part "april.csv" was handed in 2 times more, with the same content as "april (1).csv": its rows are counted once',
    ])
  })

  it('tells a late part, and takes no finished result for one', async () => {
    const [april, may] = [await part('april.csv', [alpha]), await part('may.csv', [beta])]
    const early = result([april])
    const late = result([april, may], { earlier: early.parts })
    expect(late.notes.map(({ message }) => message)).toEqual([
      '1 part has come since the earlier result: "may.csv". This result takes its place: do not add the two up',
    ])
    const refused = mergePartials([JSON.parse(JSON.stringify(early)), may])
    expect(refused.ok ? '' : refused.refusal.message).toContain('This is a finished result')
  })

  it('gives of pieces what it gives of the whole, and refuses more than is held', async () => {
    const pieces = async function* (): AsyncGenerator<Uint8Array, void, undefined> {
      yield await Promise.resolve(bytes([alpha, beta]))
    }
    const whole = await part('april.csv', [alpha, beta])
    expect(valueOf(await partialSpend(readCsvInPieces(pieces(), { name: 'april.csv' }), { asOf }))).toEqual(whole)
    const refused = await partialSpend(csv('april.csv', [alpha, beta]), { asOf, holdRows: 1 })
    expect(refused.ok ? '' : refused.refusal.message).toMatch(/^"april\.csv" has more than 1 row, and no more of one/)
    expect((await partialSpend(csv('april.csv', [alpha, beta]), { asOf, holdRows: 2 })).ok).toBe(true)
  })

  it('says where payments were not compared between files, since they are too many', async () => {
    const parts = [await part('april.csv', [alpha, beta]), await part('may.csv', [alpha])]
    const { report, notes, totals } = result(parts, { holdPayments: 2 })
    expect(totals.payments).toBe(3)
    const twice = report.rules.find(({ code }) => code === 'finance/payment-in-two-tables')
    expect(twice).toMatchObject({ outcome: 'notApplicable', reason: expect.stringMatching(/^not run: it compares/) })
    expect(notes.map(({ code }) => code)).toEqual(['tooManyPayments'])
    expect(result(parts, { holdPayments: 3 }).notes).toEqual([])
  })

  it('lists a thousand findings of one code in all, and counts the rest', async () => {
    const rows = Array.from(
      { length: 700 },
      (_, index) => `A trust,######,IT,Alpha ${String(index)},${String(index)},30000`,
    )
    const undated = Array.from(
      { length: 1_200 },
      (_, index) => `A trust,01/04/2025,IT,Beta,B${String(index)},${String(30_000 + index)}`,
    )
    const repeated = undated.flatMap((row) => [row, row])
    const sources = [csv('a.csv', repeated), csv('b.csv', [...repeated, ...rows])]
    const once = await readSpend(sources, { asOf })
    const partials = [
      valueOf(await partialSpend(sources[0] ?? [], { asOf })),
      valueOf(await partialSpend(sources[1] ?? [], { asOf })),
    ]
    const finished = result(partials)
    expect(finished.report).toEqual(once.report)
    expect(finished.report.unlisted?.length).toBeGreaterThan(0)
  })

  it('reads a file of other tables, and says that these were checked by themselves', async () => {
    const text = 'Cost centre,Class,Budget\nIT,PAY,10\nIT,TOTAL,10\n'
    const source = readCsv(new TextEncoder().encode(text), { name: 'budget.csv' })
    const { notes, totals } = result([valueOf(await partialSpend(source, { asOf }))])
    expect(totals.payments).toBe(0)
    expect(notes.map(({ code }) => code)).toContain('partHoldsMore')
  })

  it('refuses in words what partialSpend did not write', async () => {
    const [good] = (await part('april.csv', [alpha])).parts
    if (good === undefined) throw new Error('There is no part')
    const state = good.state as Record<string, unknown>
    const states = [
      null,
      7,
      {},
      { ...state, rules: [{ code: 1 }] },
      { ...state, totals: { payments: 1, amount: '1e999', withoutAmount: 0 } },
    ]
    for (const each of states)
      expect(finishSpend(createPartial('finance/spend', { asOf }, [{ ...good, state: each }]))).toMatchObject({
        ok: false,
        refusal: { code: 'partialDamaged' },
      })
    for (const options of [{}, { asOf: 'today' }, { asOf, alikeWithinDays: -1 }, { asOf, other: 1 }])
      expect(finishSpend(createPartial('finance/spend', options, [good]))).toMatchObject({ ok: false })
    expect(finishSpend(createPartial('finance/ledger', {}, [good]))).toMatchObject({
      ok: false,
      refusal: { code: 'partialKind' },
    })
  })

  it('refuses a part of a version that has other rules, and names them', async () => {
    const [good] = (await part('april.csv', [alpha])).parts
    if (good === undefined) throw new Error('There is no part')
    const state = good.state as { rules: { code: string }[] }
    const lacking = state.rules.filter(({ code }) => code !== 'finance/payment-reversed')
    const further = [...state.rules, { code: 'finance/of-tomorrow', applied: 0, passed: 0, drafts: [], more: [] }]
    for (const [rules, named] of [
      [lacking, 'finance/payment-reversed'],
      [further, 'finance/of-tomorrow'],
    ] as const) {
      const made = createPartial('finance/spend', { asOf }, [{ ...good, state: { ...state, rules } }])
      const finished = finishSpend(made)
      expect(finished.ok ? '' : finished.refusal.message).toBe(
        `The part of "april.csv" was made by another version of the toolkit, which has other rules (${named}). Make all parts by one version`,
      )
    }
  })

  it('adds up exactly what no double holds, and writes no negative nothing', async () => {
    const amounts = [
      '-0',
      '-0.00',
      ...Array.from({ length: 9 }, () => '12345678901234.12'),
      '0.01',
      '90071992547409.93',
    ]
    const parts = await Promise.all(
      amounts.map((amount, index) =>
        part(`${String(index)}.csv`, [`A trust,01/04/2025,IT,Alpha,${String(index)},${amount}`]),
      ),
    )
    expect(result(parts.slice(0, 2)).totals.amount).toBe('0')
    // The last is larger than any amount that is published, and is told as that.
    const { totals, findings } = result(parts)
    expect(totals).toEqual({ payments: 13, amount: '111111110111107.09', withoutAmount: 1 })
    expect(findings.map(({ stated }) => stated)).toContain('90071992547409.93')
  })

  it('is nothing of no file', () => {
    const { totals, findings } = result([createPartial('finance/spend', { asOf }, [])])
    expect([totals, findings.map(({ rule }) => rule)]).toEqual([{ payments: 0, amount: '0', withoutAmount: 0 }, []])
  })

  it('refuses a wrong call', async () => {
    await expect(partialSpend(7 as never, { asOf })).rejects.toThrow('partialSpend: source must be a Source')
    await expect(partialSpend([], { asOf, holdRow: 1 } as never)).rejects.toThrow(
      "partialSpend: options has no 'holdRow'",
    )
    expect(() => finishSpend({}, { holdPayments: -1 })).toThrow('finishSpend: options.holdPayments')
  })
})

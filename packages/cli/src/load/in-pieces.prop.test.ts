import { contracts } from '@imt/contracts'
import { createModel, type Report, type Source } from '@imt/core'
import { crosscheck } from '@imt/crosscheck'
import { estate } from '@imt/estate'
import { finance } from '@imt/finance'
import { foi } from '@imt/foi'
import { readCsv, readCsvInPieces, readerRules } from '@imt/tables'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toolkit } from '../toolkit.js'

/** Without the sums of any table, which need it whole: the report of pieces says that they were not looked for. */
const lists = createModel({ plugins: [estate(), finance(), contracts(), foi(), crosscheck()], readerRules })

/** Words that make rules find something, and words that make them find nothing. */
const words = [
  '',
  '-',
  '0',
  'Total',
  'Grand total',
  'Sub-total',
  'TBC',
  'n/a',
  'None',
  'Acme Ltd',
  '£30,000',
  '"£1,234,567.00"',
  '1234,567',
  '(£26000)',
  '01/04/2017',
  '31/03/2016',
  '2027-02-28',
  'March 2018',
  '01/04/2020 - 31/03/2019',
  '3 months',
  '2 years + 1 + 1',
  'rolling',
  'Refused in full',
  's31(1)(a)',
  's99',
  'FOI-1',
  'FOI-2',
  'a.person@example.org',
  'yes',
  'Hosting',
  '"two\nlines"',
  ' padded ',
  '#REF!',
  '########',
  '1.23E+11',
] as const

const kinds = [
  ['finance', 'spend', 'Department family,Entity,Date paid,Expense type,Supplier,Transaction number,Amount'],
  ['contracts', 'register', 'Reference,Title,Supplier,Start date,End date,Extension,Notice period,Value,Review'],
  [
    'foi',
    'log',
    'Date received,Date responded,Due date,Title,Request,Response,Outcome,Exemptions,Requester name,Reference',
  ],
] as const

const file = fc.constantFrom(...kinds).chain(([section, part, headings]) => {
  const width = headings.split(',').length
  const alone = fc
    .constantFrom('Source: ledger', 'Networks', 'Note 1: all of them', 'C7')
    .map((text) => [text, ...Array.from({ length: width - 1 }, () => '')])
  const row = fc.array(fc.constantFrom(...words), { minLength: width - 1, maxLength: width + 1 })
  return fc.record({
    section: fc.constant(section),
    part: fc.constant(part),
    headings: fc.constant(headings),
    // The first rows show which columns there are.
    rows: fc.array(fc.oneof({ weight: 9, arbitrary: row.map((cells) => cells.slice(0, width)) }, row, alone), {
      maxLength: 60,
    }),
    cuts: fc.array(fc.nat({ max: 20 }), { minLength: 1, maxLength: 5 }),
  })
})

/** The pieces of a table, cut anew: each as long as the next number says. */
const cutAt = (source: Source, cuts: readonly number[]): readonly Source[] => {
  const pieces: Source[] = []
  for (const block of source.blocks) {
    if (block.kind !== 'table') continue
    let from = 0
    for (let turn = 0; from < block.rows.length || turn === 0; turn += 1) {
      const to = from + 1 + (cuts[turn % cuts.length] ?? 0)
      pieces.push({ ...source, problems: [], blocks: [{ ...block, rows: block.rows.slice(from, to) }] })
      from = to
    }
  }
  return pieces
}

/** What is said of a part by the rules that look at each row by itself. */
const ofRowRules = (report: Report, part: string): readonly unknown[] => {
  const byRow = new Set(lists.rules.filter(({ rowByRow }) => rowByRow?.includes(part as never)).map(({ code }) => code))
  return [
    report.findings.filter(({ rule }) => byRow.has(rule as never) || rule.startsWith('core/')),
    report.rules.filter(({ code, applied }) => byRow.has(code as never) && applied > 0),
    (report.unlisted ?? []).filter(({ rule }) => byRow.has(rule as never)),
  ]
}

/** How much of its figures was compared. */
const comparedIn = ({ read }: Report): unknown => {
  const [table] = read.filter(({ readAs }) => readAs !== null)
  return table && [table.readAs, table.rows.read, table.figures.checked, table.relations, table.totals.failed]
}

const asOf = '2026-11-23' as const

describe('a table in pieces', () => {
  it('gives what the rules that say so find of it whole: findings, places, fingerprints and counts', () => {
    fc.assert(
      fc.property(file, ({ section, part, headings, rows, cuts }) => {
        const csv = [headings, ...rows.map((row) => row.join(','))].join('\n')
        const source = readCsv(csv, { name: 'long.csv' })
        const whole = lists.recognise({ ...source, problems: [] })
        const pieces = cutAt(source, cuts)
        const [first] = pieces
        fc.pre(first !== undefined && lists.readsInPieces(first))
        const check = lists.checkInPieces(lists.recognise([]), { asOf })
        for (const piece of pieces) check.add(piece)
        const report = check.report()
        // A part that holds a value which cannot be read is left out whole; of pieces, those that hold one.
        fc.pre(whole.unread.length === 0)
        const reportOfWhole = lists.check(whole, { asOf })
        expect(ofRowRules(report, `${section}/${part}`)).toEqual(ofRowRules(reportOfWhole, `${section}/${part}`))
        expect(comparedIn(report)).toEqual(comparedIn(reportOfWhole))
      }),
    )
  })

  it('names every rule that reads the section and does not say so as not run', () => {
    for (const [section, part, headings] of kinds) {
      const csv = `${headings}\n${headings.replace(/[^,]+/g, 'x')}\n`
      const check = toolkit.checkInPieces(toolkit.recognise([]), { asOf })
      check.add({ ...readCsv(csv, { name: 'long.csv' }), problems: [] })
      const notRun = check.report().rules.filter(({ reason = '' }) => reason.startsWith('not run:'))
      const left = toolkit.rules.filter(
        ({ reads, rowByRow = [] }) =>
          reads.some(({ id }) => id === section) && !rowByRow.includes(`${section}/${part}` as never),
      )
      expect(notRun.map(({ code }) => code)).toEqual(left.map(({ code }) => code))
      expect(left.length).toBeLessThan(7)
    }
  })
})

describe('readCsvInPieces', () => {
  const read = async (bytes: Uint8Array, cuts: readonly number[]): Promise<readonly Source[]> => {
    const chunks = async function* (): AsyncGenerator<Uint8Array, void, undefined> {
      let from = 0
      for (let turn = 0; from < bytes.length; turn += 1) {
        const to = from + 1 + (cuts[turn % cuts.length] ?? 0)
        yield await Promise.resolve(bytes.subarray(from, to))
        from = to
      }
    }
    const sources: Source[] = []
    for await (const source of readCsvInPieces(chunks(), { name: 'long.csv' })) sources.push(source)
    return sources
  }

  it('gives the rows, places and faults that readCsv gives, however the bytes come', async () => {
    await fc.assert(
      fc.asyncProperty(file, fc.nat({ max: 1100 }), async ({ headings, rows, cuts }, more) => {
        const many = Array.from({ length: more }, () => rows.slice(0, 1).flat().join(','))
        const csv = ['A title', headings, ...rows.map((row) => row.join(',')), ...many].join('\n')
        const bytes = new TextEncoder().encode(csv)
        const { blocks, problems } = readCsv(bytes, { name: 'long.csv' })
        const pieces = await read(bytes, cuts)
        const rowsOf = (source: Pick<Source, 'blocks'>): readonly unknown[] =>
          source.blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []))
        expect(pieces.flatMap(rowsOf)).toEqual(rowsOf({ blocks }))
        expect(pieces.at(-1)?.problems).toEqual(problems)
        expect(pieces[0]?.blocks[0]).toEqual(blocks[0])
      }),
      { numRuns: 40 },
    )
  })
})

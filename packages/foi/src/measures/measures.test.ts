import { createModel, valueOf } from '@imt/core'
import { readCsv } from '@imt/tables'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foi } from '../plugin.js'
import { compareRequests } from '../register/compare-requests.js'
import { readRequests } from '../register/read-requests.js'
import { register, type Register } from '../register/register.js'
import { comparePublished, type ComparedStatistics } from './compare-published.js'
import { measures, type Measures } from './measures.js'
import type { MeasuredBy } from './period-of.js'

const asOf = '2026-06-30'
const headers = ['Reference', 'Date received', 'Date responded', 'Status', 'Outcome', 'Exemptions', 'Type', 'Extended']
const made = (rows: readonly (readonly string[])[], heads = headers): Register =>
  register(valueOf(readRequests({ headers: heads, rows })).requests, { asOf })
/** The figures of all periods together, by their ids. */
const totals = ({ figures, exemptions, reviews }: Measures): Readonly<Record<string, number | undefined>> =>
  Object.fromEntries([...figures, ...exemptions, ...reviews].map(({ id, counts }) => [id, counts.at(-1)]))
const code = (rows: readonly (readonly string[])[], by: MeasuredBy = 'quarter'): Measures =>
  measures(made(rows), { set: 'code', by })

/** Twenty working days after 1 April 2026 is 1 May: Good Friday and Easter Monday lie between. */
const rows = [
  ['F-01', '01/04/2026', '30/04/2026', 'Closed', 'Granted', '', 'FOI', ''],
  ['F-02', '01/04/2026', '01/05/2026', 'Closed', 'Refused', 's40(2), s43(2)', 'FOI', ''],
  ['F-03', '01/04/2026', '05/05/2026', 'Closed', 'Partly withheld', '40(2)', 'FOI', 'No'],
  ['F-04', '01/04/2026', '29/05/2026', 'Closed', 'Refused', 's31(1)(a)', 'FOI', 'Yes'],
  ['F-05', '01/04/2026', '', 'Withdrawn', '', '', 'FOI', ''],
  ['F-06', '01/04/2026', '', 'Open', '', '', 'FOI', ''],
  ['F-07', '15/06/2026', '', 'Open', '', '', 'FOI', ''],
  ['F-08', '15/06/2026', '', 'Awaiting clarification', '', '', 'FOI', ''],
  ['F-09', '01/04/2026', '', 'Closed', 'Not held', '', 'FOI', ''],
  ['F-10', '05/01/2026', '15/01/2026', 'Closed', 'Withheld', '12(5)(e)', 'EIR', ''],
  ['F-11', '02/03/2026', '05/03/2026', 'Closed', 'Granted', '', 'SAR', ''],
  ['F-12', 'TBC', '05/03/2026', 'Closed', 'Granted', '', 'FOI', ''],
]

describe('the measures of the Code', () => {
  it('count no request under the Scottish Act, nor its review, and say how many there are', () => {
    const heads = ['Reference', 'Date received', 'Date responded', 'Type', 'Date internal review requested']
    const given = made(
      [
        ['F-1', '01/04/2026', '30/04/2026', 'FOI', '05/05/2026'],
        ['F-2', '01/04/2026', '30/04/2026', 'FOISA', '05/05/2026'],
      ],
      heads,
    )
    const found = measures(given, { set: 'code', by: 'year' })
    expect(totals(found)).toMatchObject({ received: 1, answered: 1, reviews: 1 })
    expect(found.remarks).toContain('1 request is under the Scottish Act and stands in no figure.')
  })

  it('count each request once in time, with and without extensions', () => {
    const found = code(rows)
    expect(found.periods.map(({ label, from, to }) => [label, from, to])).toEqual([
      ['January to March 2026', '2026-01-01', '2026-03-31'],
      ['April to June 2026', '2026-04-01', '2026-06-30'],
    ])
    expect(totals(found)).toMatchObject({
      received: 10,
      eir: 1,
      answered: 6,
      timed: 5,
      inTime: 3,
      inExtension: 1,
      onTime: 4,
      late: 1,
      untimed: 1,
      open: 1,
      overdue: 1,
      openUntimed: 0,
      onHold: 1,
      ended: 1,
      extended: 1,
      granted: 1,
      partly: 1,
      withheld: 3,
      notHeld: 1,
    })
    const share = (id: string): unknown => found.figures.find((figure) => figure.id === id)?.shares?.percents
    expect(share('inTime')).toEqual(['100.0', '50.0', '60.0'])
    expect(share('onTime')).toEqual(['100.0', '75.0', '80.0'])
    expect(found.remarks).toEqual([
      'Counted on 30 June 2026 from the register, by the day of receipt.',
      '1 request has no day of receipt by then and stands in no figure.',
      '1 request is said to be extended and not on which day the requester was told: it counts as extended.',
      '1 request is under data protection law and stands in no figure.',
    ])
  })

  it.each([
    ['s12', 'costLimit', '2.G'],
    ['12(1)', 'costLimit', '2.G'],
    ['s14(1)', 'vexatious', '2.E'],
    ['s14(2)', 'vexatious', '2.F'],
    ['s21', 'elsewhere', '4.A'],
    ['s16, s12', 'costLimit', '2.G'],
    ['s43(2)', 'withheld', '2.I'],
    ['s21, s40(2)', 'withheld', '2.I'],
    ['s12, s40(2)', 'withheld', '2.G'],
    ['s14(1), s40(2)', 'withheld', '2.E'],
    ['', 'withheld', '2.I'],
  ])('count what is only said to be refused by what it cites: %s', (cited, figure, line) => {
    const [refused] = [made([['F-1', '01/04/2026', '30/04/2026', 'Closed', 'Refused', cited, 'FOI', '']])]
    const byCode = totals(measures(refused, { set: 'code', by: 'year' }))
    const outcomes = ['withheld', 'costLimit', 'vexatious', 'elsewhere']
    expect(outcomes.filter((id) => byCode[id] === 1)).toEqual([figure])
    const lines = totals(measures(refused, { set: 'cabinetOffice', by: 'year' }))
    expect(['2.E', '2.F', '2.G', '2.H', '2.I', '4.A'].filter((id) => lines[id] === 1)).toEqual([line])
  })

  it('count an extension that was told too late with what was not extended', () => {
    const heads = ['Reference', 'Date received', 'Date responded', 'Extension sent']
    const rowsOf = [
      ['F-1', '01/04/2026', '20/05/2026', '30/04/2026'],
      ['F-2', '01/04/2026', '20/05/2026', '06/05/2026'],
      ['F-3', '01/04/2026', '', '30/04/2026'],
      ['F-4', '01/04/2026', '', '06/05/2026'],
    ]
    const lines = totals(measures(made(rowsOf, heads), { set: 'cabinetOffice', by: 'year' }))
    expect(lines).toMatchObject({ '1.Bi': 1, '1.Biii': 1, '1.Cii': 1, '1.Ciii': 1 })
  })

  it('count what the Code names: not yet processed, refused in full, referred for review', () => {
    const { notProcessed, refused, withheld, open, overdue, openUntimed, onHold } = totals(code(rows))
    // F-06 to F-08; F-02, F-04 and F-10.
    expect([notProcessed, refused, withheld]).toEqual([3, 3, 3])
    expect(notProcessed).toBe((open ?? 0) + (overdue ?? 0) + (openUntimed ?? 0) + (onHold ?? 0))
    const heads = ['Reference', 'Date received', 'Date responded', 'Outcome', 'Date internal review requested']
    const given = made(
      [
        ['F-1', '01/04/2026', '30/04/2026', 'Refused under section 12', '05/05/2026'],
        ['F-2', '01/04/2026', '30/04/2026', 'Vexatious', ''],
        ['F-3', '01/04/2026', '30/04/2026', 'Not held', ''],
      ],
      heads,
    )
    expect(totals(measures(given, { set: 'code', by: 'year' }))).toMatchObject({ refused: 2, referred: 1, notHeld: 1 })
  })

  it('count the use of each exemption once for each request', () => {
    expect(code(rows).exemptions.map(({ title, counts }) => [title, counts])).toEqual([
      ['Section 31', [0, 1, 1]],
      ['Section 40', [0, 2, 2]],
      ['Section 43', [0, 1, 1]],
      ['Regulation 12(5)(e)', [1, 0, 1]],
    ])
  })

  it.each([
    ['month', ['January 2026', 'April 2026', 'June 2026']],
    ['year', ['2026']],
    ['financialYear', ['2025/26', '2026/27']],
  ] as const)('are put together by %s', (by, labels) => {
    expect(code(rows, by).periods.map(({ label }) => label)).toEqual(labels)
    expect(totals(code(rows, by))).toEqual(totals(code(rows)))
  })

  it('count reviews by the day on which they were asked for', () => {
    const heads = [
      'Reference',
      'Date received',
      'Date responded',
      'Review requested',
      'Review completed',
      'Review outcome',
      'ICO complaint',
    ]
    const found = measures(
      made(
        [
          ['1', '05/01/2026', '20/01/2026', '02/02/2026', '20/02/2026', 'Upheld', ''],
          ['2', '05/01/2026', '20/01/2026', '02/04/2026', '20/04/2026', 'Partly upheld', '01/06/2026'],
          ['3', '05/01/2026', '20/01/2026', '02/04/2026', '', '', ''],
          ['4', '05/01/2026', '20/01/2026', '02/04/2026', '01/05/2026', 'Overturned', ''],
        ],
        heads,
      ),
      { set: 'code', by: 'quarter' },
    )
    expect(found.reviews.map(({ id, counts }) => [id, counts])).toEqual([
      ['reviews', [1, 3, 4]],
      ['reviewsDone', [1, 2, 3]],
      ['reviewsUpheld', [1, 0, 1]],
      ['reviewsPartly', [0, 1, 1]],
      ['reviewsOverturned', [0, 1, 1]],
      ['regulator', [0, 1, 1]],
    ])
  })

  it('tell of a review that no day has', () => {
    const found = code([['1', '05/01/2026', '20/01/2026', 'Internal review', 'Granted', '', 'FOI', '']])
    expect(found.remarks).toContain(
      '1 internal review has no day on which it was asked for and stands in no figure of reviews.',
    )
  })

  it('hold every request in exactly one class of time and, if answered, one outcome', () => {
    const cell = fc.constantFrom('', '01/04/2026', '15/05/2026', '20/06/2026', '01/08/2026', 'TBC', '31/02/2026')
    const row = fc.tuple(
      fc.integer({ min: 1, max: 999 }).map(String),
      cell,
      cell,
      fc.constantFrom('', 'Open', 'Closed', 'Withdrawn', 'Lapsed', 'On hold', 'internal_review', 'ICO', 'Amber'),
      fc.constantFrom(
        '',
        'Granted',
        'Refused',
        'Partly',
        'Not held',
        'Clarification needed',
        'NCND',
        'Over £450',
        'Green',
      ),
      fc.constantFrom('', 's40(2)', 's21', 's12'),
      fc.constantFrom('', 'FOI', 'EIR', 'SAR', 'FOISA'),
      fc.constantFrom('', 'Yes', 'No'),
    )
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), (table) => {
        const all = totals(measures(made(table), { set: 'code', by: 'month' }))
        const sum = (...ids: readonly string[]): number => ids.reduce((whole, id) => whole + (all[id] ?? 0), 0)
        expect(sum('inTime', 'inExtension', 'late', 'untimed')).toBe(all['answered'])
        expect(sum('answered', 'open', 'overdue', 'openUntimed', 'onHold', 'ended')).toBe(all['received'])
        const outcomes = [
          'granted',
          'partly',
          'withheld',
          'neither',
          'notHeld',
          'costLimit',
          'vexatious',
          'elsewhere',
          'otherOutcome',
        ]
        expect(sum(...outcomes)).toBe(all['answered'])
      }),
      { numRuns: 200 },
    )
  })
})

/**
 * The lines of the Ministry of Justice's report, worked out by hand from what each of its queries asks for. Where its
 * definition is another than the Code's, the figures differ: it leaves section 21 alone out of all totals, counts an
 * extended request as extended whether in time or late, and calls what was closed for clarification closed.
 */
describe('the measures of the Cabinet Office', () => {
  const row = (
    number: number,
    responded: string,
    outcome: string,
    exemptions = '',
    extended = 'No',
    received = '06/05/2026',
  ): readonly string[] => [
    `M-${number}`,
    received,
    responded,
    responded === '' ? 'drafting' : 'closed',
    outcome,
    exemptions,
    'FOI',
    extended,
  ]
  // Received on 6 May 2026, due on 4 June: 25 May is a holiday.
  const cases = [
    row(1, '20/05/2026', 'Granted in full'),
    row(2, '08/06/2026', 'Granted in full'),
    row(3, '20/05/2026', 'Granted in full', '', 'Yes'),
    row(4, '25/06/2026', 'Refused fully', 's31', 'Yes'),
    row(5, '20/05/2026', 'Refused fully', 's21'),
    row(6, '08/06/2026', 'Refused in part', 's21'),
    row(7, '20/05/2026', 'Refused fully', 's21,s34'),
    row(8, '20/05/2026', 'Refused in part', 's23'),
    row(9, '20/05/2026', 'Refused fully', 's12'),
    row(10, '20/05/2026', 'Refused in part', 's12,s40'),
    row(11, '20/05/2026', '(s14(1)) - vexatious'),
    row(12, '20/05/2026', '(s14(2)) - repeated request'),
    row(13, '20/05/2026', 'Information not held'),
    row(14, '20/05/2026', 'Clarification required - S1(3)'),
    row(15, '20/05/2026', 'Neither confirm nor deny', 's31'),
    row(16, '', ''),
    row(17, '', '', '', 'Yes'),
    row(18, '', '', '', 'No', '15/06/2026'),
  ]

  it('are those of its own report', () => {
    const found = measures(made(cases), { set: 'cabinetOffice', by: 'quarter' })
    expect(totals(found)).toMatchObject({
      '1.A': 16,
      '1.B': 3,
      '1.Bi': 1,
      '1.Bii': 0,
      '1.Biii': 1,
      '1.C': 13,
      '1.Ci': 10,
      '1.Cii': 2,
      '1.Ciii': 1,
      '2.B': 3,
      '2.C': 1,
      '2.D': 1,
      '2.E': 1,
      '2.F': 1,
      '2.G': 2,
      '2.H': 1,
      '2.I': 3,
      '4.A': 2,
      '4.B': 1,
      '4.C': 1,
    })
    const uses = Object.fromEntries(found.exemptions.map(({ id, counts }) => [id, counts.at(-1)]))
    expect(uses).toMatchObject({ s23: 1, s31: 2, s34: 1, s40: 1 })
  })

  it('are the Code’s where the definition is the same, and never in its table', () => {
    const register = made(cases)
    const [own, theirs] = [
      measures(register, { set: 'code', by: 'quarter' }),
      measures(register, { set: 'cabinetOffice', by: 'quarter' }),
    ]
    const [a, b] = [totals(own), totals(theirs)]
    expect(b['2.B']).toBe(a['granted'])
    expect(b['2.D']).toBe(a['notHeld'])
    expect((b['2.E'] ?? 0) + (b['2.F'] ?? 0)).toBe(a['vexatious'])
    expect((b['1.A'] ?? 0) + (b['4.A'] ?? 0)).toBe(a['received'])
    expect((b['1.C'] ?? 0) + (b['4.A'] ?? 0)).toBe(a['answered'])
    const ids = new Set(own.figures.map(({ id }) => id))
    expect(theirs.figures.filter(({ id }) => ids.has(id))).toEqual([])
    expect(theirs.source).not.toEqual(own.source)
  })
})

describe('published figures', () => {
  const model = createModel({ plugins: [foi()] })
  const compared = (csv: string): ComparedStatistics => {
    const { publication } = model.recognise([readCsv(csv, { name: 'statistics.csv' })])
    return comparePublished(made(rows), publication.sections.foi?.statisticsTables ?? [])
  }

  it('are held to the register, period by period', () => {
    const { compared: found, notCompared } = compared(
      'FOI requests,January to March 2026,April to June 2026,July to September 2026\nReceived,1,10,3\nAnswered within 20 working days,1,2,2\nPercentage answered in time,100%,75%,90%\nLate,0,2,0\nRefused,1,2,0\nInternal reviews,0,0,0\nAverage days,3,20,12',
    )
    expect(found.map(({ line, period, published, says }) => `${line}, ${period}: ${published} ${says}`)).toEqual([
      'Received, January to March 2026: 1 agrees',
      'Received, April to June 2026: 10 differs',
      'Answered within 20 working days, January to March 2026: 1 agrees',
      'Answered within 20 working days, April to June 2026: 2 agrees',
      'Percentage answered in time, January to March 2026: 100% agrees',
      'Percentage answered in time, April to June 2026: 75% agrees',
      'Late, January to March 2026: 0 agrees',
      'Late, April to June 2026: 2 differs',
      'Refused, January to March 2026: 1 agrees',
      'Refused, April to June 2026: 2 agrees',
      'Internal reviews, January to March 2026: 0 agrees',
      'Internal reviews, April to June 2026: 0 agrees',
    ])
    expect(found[1]?.counted).toEqual([{ as: 'received', value: '9' }])
    expect(new Set(notCompared.map(({ why }) => why))).toEqual(
      new Set(['the register does not reach over its period', 'what it counts is not understood']),
    )
  })

  it('of a period that nobody can tell are not compared', () => {
    const { compared: found, notCompared } = compared('FOI requests,Q9,Total\nReceived,1,9\nAnswered,1,8')
    expect(found).toEqual([])
    expect(notCompared).toHaveLength(4)
  })
})

describe('a log', () => {
  const read = (...table: readonly (readonly string[])[]): Parameters<typeof compareRequests>[0] =>
    valueOf(readRequests({ headers: ['Reference', 'Date received', 'Date responded', 'Outcome'], rows: table }))
      .requests

  it('is held to the register by its references', () => {
    const own = read(
      ['FOI 26/001', '01/04/2026', '30/04/2026', 'Granted'],
      ['FOI 26/002', '01/04/2026', '30/04/2026', 'Granted'],
      ['FOI 26/003', '01/04/2026', '', ''],
    )
    const log = read(
      ['foi-26-001', '01/04/2026', '30/04/2026', 'Disclosed'],
      ['FOI 26/002', '01/04/2026', '01/05/2026', 'Refused'],
      ['FOI 26/009', '01/04/2026', '30/04/2026', 'Granted'],
    )
    expect(compareRequests(own, log)).toEqual({
      shared: 2,
      onlyInRegister: ['FOI 26/003'],
      onlyInLog: ['FOI 26/009'],
      differ: [
        { request: 'FOI 26/002', what: 'answered', register: '2026-04-30', log: '2026-05-01' },
        { request: 'FOI 26/002', what: 'outcome', register: 'granted', log: 'withheld' },
      ],
    })
  })
})

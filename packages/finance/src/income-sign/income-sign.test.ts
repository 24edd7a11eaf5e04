import { createModel, type Finding } from '@imt/core'
import { describe, expect, it } from 'vitest'
import { readHtml } from '@imt/tables'
import { htmlTable } from '../../test/html-table.js'
import { finance } from '../plugin.js'

const model = createModel({ plugins: [finance()] })
const table = (rows: readonly string[], headings = 'Cost Centre|Class|Budget (£)'): string =>
  htmlTable(headings, ...rows)
const findings = (html: string): readonly Finding[] =>
  model
    .check(model.recognise(readHtml(`<h1>IM&amp;T</h1>${html}`, { name: 'page.html' })), { asOf: '2017-12-01' })
    .findings.filter(({ rule }) => /^finance\/(?:total|tables)/.test(rule))
const found = (html: string): readonly string[] =>
  findings(html).map(
    ({ rule, at, stated, computed, repair }) =>
      `${rule} ${at.split('/').slice(3).join('/')} ${stated ?? ''} ${computed ?? '?'}${repair ? `: ${repair.from} to ${repair.to}` : ''}`,
  )
const replaced = (rows: readonly string[], from: string, to: string): readonly string[] => {
  expect(rows).toContain(from)
  return rows.map((row) => (row === from ? to : row))
}

/** Plymouth's first cost centres with income shown above zero: each total is what they spend less what they earn. */
const net = [
  'Child Health|INCOME|£53,158',
  'Child Health|PAY|£101,489',
  'Child Health|NON-PAY|£72,992',
  'Child Health|TOTAL|£121,323',
  'Records|INCOME|£139,660',
  'Records|PAY|£1,536,031',
  'Records|NON-PAY|£231,733',
  'Records|TOTAL|£1,628,104',
  'Information|INCOME|£3,893',
  'Information|PAY|£738,252',
  'Information|NON-PAY|£309,562',
  'Information|TOTAL|£1,043,921',
  'IT project team|PAY|£205,499',
  'IT project team|NON-PAY|£356',
  'IT project team|TOTAL|£205,855',
  'GRAND TOTAL|TOTAL|£2,999,203',
]
const summary = [
  'INCOME|TOTAL|£196,711',
  'PAY|TOTAL|£2,581,271',
  'NON-PAY|TOTAL|£614,643',
  'GRAND TOTAL|TOTAL|£2,999,203',
]
/** The same as a surplus: income less spending. */
const surplus = (rows: readonly string[]): readonly string[] => rows.map((row) => row.replace(/(TOTAL\|)£/, '$1-£'))

describe('a net table, income shown above zero', () => {
  it('agrees as published', () => {
    expect(found(table(net))).toEqual([])
    expect(found(table(net) + table(summary))).toEqual([])
  })

  it('has one finding for one wrong total of a cost centre', () => {
    expect(found(table(replaced(net, 'Records|TOTAL|£1,628,104', 'Records|TOTAL|£1,682,104')))).toEqual([
      'finance/total-mismatch revenue/7/budget £1,682,104 £1,628,104: £1,682,104 to £1,628,104',
    ])
  })

  it('has one finding for a wrong grand total, unproved, since a cost centre may be missing', () => {
    expect(found(table(replaced(net, 'GRAND TOTAL|TOTAL|£2,999,203', 'GRAND TOTAL|TOTAL|£2,999,230')))).toEqual([
      'finance/total-mismatch revenue/15/budget £2,999,230 £2,999,203',
    ])
  })

  it('has one finding for a wrong line, which only a class summary can single out', () => {
    const wrong = replaced(net, 'Records|PAY|£1,536,031', 'Records|PAY|£1,356,031')
    expect(found(table(wrong))).toEqual([
      expect.stringMatching(/^finance\/total-mismatch revenue\/7\/budget £1,628,104 £1,448,104$/),
    ])
    expect(found(table(wrong) + table(summary))).toEqual([
      'finance/total-mismatch revenue/5/budget £1,356,031 £1,536,031: £1,356,031 to £1,536,031',
    ])
  })

  it('finds the one income line with its sign turned', () => {
    const wrong = replaced(net, 'Records|INCOME|£139,660', 'Records|INCOME|-£139,660')
    expect(found(table(wrong) + table(summary))).toEqual([
      'finance/total-mismatch revenue/4/budget -£139,660 £139,660: -£139,660 to £139,660',
    ])
  })

  it('agrees with a summary that shows income below zero and adds it', () => {
    expect(found(table(net) + table(replaced(summary, 'INCOME|TOTAL|£196,711', 'INCOME|TOTAL|-£196,711')))).toEqual([])
  })

  it('has two findings for two wrong totals', () => {
    const wrong = replaced(
      replaced(net, 'Records|TOTAL|£1,628,104', 'Records|TOTAL|£1,682,104'),
      'Child Health|TOTAL|£121,323',
      'Child Health|TOTAL|£112,323',
    )
    expect(found(table(wrong))).toHaveLength(2)
  })

  it('knows income by what its class is called', () => {
    const named = net.map((row) => row.replace('|INCOME|', '|Other operating income|'))
    expect(found(table(named))).toEqual([])
    expect(found(table(replaced(named, 'Records|TOTAL|£1,628,104', 'Records|TOTAL|£1,682,104')))).toHaveLength(1)
  })
})

describe('a table of surpluses, spending taken off income', () => {
  it('agrees as published', () => {
    expect(found(table(surplus(net)))).toEqual([])
    expect(
      found(
        table(surplus(net)) +
          table(surplus(summary).map((row) => row.replace(/^((?:INCOME|PAY|NON-PAY)\|TOTAL\|)-/, '$1'))),
      ),
    ).toEqual([])
  })

  it('has one finding for one wrong total', () => {
    expect(found(table(replaced(surplus(net), 'Records|TOTAL|-£1,628,104', 'Records|TOTAL|-£1,682,104')))).toEqual([
      'finance/total-mismatch revenue/7/budget -£1,682,104 -£1,628,104: -£1,682,104 to -£1,628,104',
    ])
  })
})

describe('where the totals do not show how income is counted', () => {
  it('says so, and claims no repair', () => {
    const [one, ...others] = findings(table(['A|INCOME|£10', 'A|PAY|£100', 'A|TOTAL|£101', 'GRAND TOTAL|TOTAL|£101']))
    expect(others).toEqual([])
    expect(one?.message).toContain('do not show whether income is added or taken off')
    expect([one?.repair, one?.candidates, one?.computed]).toEqual([undefined, undefined, undefined])
  })

  it('takes the word of the class summary beside it', () => {
    expect(
      found(
        table(['A|INCOME|£10', 'A|PAY|£100', 'A|TOTAL|£99', 'GRAND TOTAL|TOTAL|£90']) +
          table(['INCOME|TOTAL|£10', 'PAY|TOTAL|£100', 'GRAND TOTAL|TOTAL|£90']),
      ),
    ).toEqual([expect.stringContaining('total-mismatch revenue/2/budget £99')])
  })

  it('keeps to addition where most totals add', () => {
    const gross = [
      'A|INCOME|£10',
      'A|PAY|£100',
      'A|TOTAL|£110',
      'B|INCOME|£1',
      'B|PAY|£7',
      'B|TOTAL|£8',
      'C|INCOME|£2',
      'C|PAY|£9',
      'C|TOTAL|£7',
      'GRAND TOTAL|TOTAL|£125',
    ]
    expect(found(table(gross))).toEqual([expect.stringContaining('revenue/8/budget £7')])
  })
})

describe('several figures that must change together', () => {
  it('are one finding where they look like no slip: a row may be lost', () => {
    const lost = ['A|PAY|£54,886', 'A|TOTAL|£2,358,072', 'GRAND TOTAL|TOTAL|£2,358,072']
    const found2 = findings(
      table(lost) + table(['NON-PAY|TOTAL|£2,303,186', 'PAY|TOTAL|£54,886', 'GRAND TOTAL|TOTAL|£2,358,072']),
    )
    expect(found2.map(({ at, repair }) => [at, repair])).toEqual([['/sections/finance/revenue/1/budget', undefined]])
  })
})

describe('a class that only the totals have', () => {
  it('says that a row may be missing, and claims no repair', () => {
    const rows = [
      'A|Income|-£620,706',
      'A|PAY|£185,084',
      'A|TOTAL|-£435,522',
      'GRAND TOTAL|DEPRECIATION|£100',
      'GRAND TOTAL|Income|-£620,706',
      'GRAND TOTAL|PAY|£185,084',
    ]
    const all = findings(table(rows))
    expect(all.map(({ rule, at, repair }) => [rule, at, repair])).toEqual([
      ['finance/total-mismatch', '/sections/finance/revenue/2/budget', undefined],
      ['finance/total-not-checked', '/sections/finance/revenue/3/budget', undefined],
    ])
    expect(all[0]?.message).toContain(
      'The totals state £100 of DEPRECIATION, and no cost centre has such a line: a row may be missing',
    )
    expect(all[1]?.message).toContain('because the table has no DEPRECIATION line')
  })
})

describe('a total whose sign is turned', () => {
  it('is told from an income line whose sign is turned', () => {
    const rows = [
      'A|INCOME|-£304,169',
      'A|NON-PAY|£706,720',
      'A|TOTAL|-£402,551',
      'B|PAY|£430',
      'B|NON-PAY|£790,942',
      'B|TOTAL|-£791,372',
      'GRAND TOTAL|TOTAL|-£1,193,923',
    ]
    expect(findings(table(rows)).map(({ at }) => at)).toEqual(['/sections/finance/revenue/2/budget'])
  })

  it('is not repaired where the one total it is of might as well be', () => {
    expect(
      found(
        table([
          'A|INCOME|£436,181',
          'A|PAY|£261,781',
          'A|NON-PAY|£739,120',
          'A|TOTAL|£564,720',
          'GRAND TOTAL|TOTAL|-£564,720',
        ]),
      ),
    ).toEqual(['finance/total-mismatch revenue/4/budget -£564,720 ?'])
  })

  it('is read as the other columns of its table show', () => {
    const rows = [
      'A|INCOME|£88,329|-£363,812',
      'A|PAY|£797,494|£314,467',
      'A|NON-PAY|£9,498|£264,923',
      'A|TOTAL|-£718,663|-£215,578',
      'B|PAY|£7,414|£4,963',
      'B|TOTAL|-£7,414|-£4,963',
      'GRAND TOTAL|TOTAL|-£726,077|-£220,541',
    ]
    expect(found(table(rows, 'Cost Centre|Class|2017/18 Budget|2016/17 Budget'))).toEqual([
      expect.stringContaining('revenue/3/further/0/amount -£215,578'),
    ])
  })
})

describe('a repair is not claimed', () => {
  it('of one digit in a number so short that any would do', () => {
    expect(found(table(['A|PAY|£8', 'A|TOTAL|£3', 'GRAND TOTAL|TOTAL|£8']))).toEqual([
      'finance/total-mismatch revenue/1/budget £3 £8',
    ])
  })

  it('where rounding leaves several values open that look like a slip', () => {
    // 4,023 was meant, and rounded parts make 4,022: one digit of 4,032, or two changed over.
    const rows = [
      'A|INCOME|-5',
      'A|PAY|631',
      'A|TOTAL|626',
      'B|INCOME|-4,223',
      'B|PAY|201',
      'B|TOTAL|-4,032',
      'GRAND TOTAL|TOTAL|-3,396',
    ]
    expect(found(table(rows, 'Cost Centre|Class|Budget (£000)'))).toEqual([
      'finance/total-mismatch revenue/5/budget -4,032 -£4,022,000',
    ])
    expect(
      found(
        table(
          rows.map((row) => row.replace('-4,032', '4,022')),
          'Cost Centre|Class|Budget (£000)',
        ),
      ),
    ).toEqual(['finance/total-mismatch revenue/5/budget 4,022 -4,022: 4,022 to -4,022'])
  })
})

it('names a total whose parts are all dashes', () => {
  expect(
    findings(table(['A|PAY|-', 'A|TOTAL|£9,406', 'GRAND TOTAL|TOTAL|£9,406'])).map(({ message }) => message),
  ).toEqual([
    'Check "A, TOTAL" (£9,406): it could not be compared with its 1 line, because each of its parts is a dash. Check it against the ledger',
  ])
  expect(found(table(['A|PAY|-', 'A|TOTAL|£0', 'GRAND TOTAL|TOTAL|£0']))).toEqual([])
})

it('has one finding, and no repair, for a total that fails in several columns: a row is lost rather', () => {
  const rows = [
    'D|PAY|£695|£2,843',
    'D|TOTAL|£4,384|£2,883',
    'E|PAY|£290|£4,894',
    'E|TOTAL|£290|£4,894',
    'GRAND TOTAL|TOTAL|£4,674|£7,777',
  ]
  expect(
    found(table(rows, 'Cost Centre|Class|Budget 2017/18|Budget 2016/17')).map((each) => each.replace(/ \?$/, '')),
  ).toEqual([expect.not.stringContaining(' to ')])
})

describe('where income is published below zero', () => {
  it('one total that would agree with another reading is still wrong', () => {
    expect(
      findings(
        table([
          'A|INCOME|-£517',
          'A|NON-PAY|£0',
          'A|TOTAL|-£517',
          'B|INCOME|-£5,741',
          'B|PAY|-£926',
          'B|TOTAL|-£4,815',
          'GRAND TOTAL|TOTAL|-£5,332',
        ]),
      ).map(({ at }) => at),
    ).toEqual(['/sections/finance/revenue/5/budget'])
  })

  it('or none is earned, a single total below zero is', () => {
    expect(
      findings(table(['A|NON-PAY|-', 'A|TOTAL|-', 'B|INCOME|-', 'B|PAY|£297', 'B|TOTAL|-£297'])).map(({ at }) => at),
    ).toEqual(['/sections/finance/revenue/4/budget'])
  })
})

it('takes no word from a column without income', () => {
  const rows = [
    'A|INCOME|£614|-',
    'A|PAY|£14,687|£29',
    'A|TOTAL|£16,268|£29',
    'B|PAY|£19,195|£15,662',
    'B|TOTAL|£19,195|£15,662',
    'GRAND TOTAL|TOTAL|£35,463|£15,691',
  ]
  expect(
    findings(table(rows, 'Cost Centre|Class|Budget 2017/18|Budget 2016/17')).map(({ message }) => message),
  ).toEqual([expect.stringContaining('do not show whether income is added or taken off')])
})

it('reads a column without income as those beside it show', () => {
  const rows = [
    'A|INCOME|-|£943',
    'A|PAY|£3,354|£8,550',
    'A|TOTAL|-£3,354|-£7,607',
    'GRAND TOTAL|TOTAL|-£3,354|-£7,607',
  ]
  expect(found(table(rows, 'Cost Centre|Class|2017/18 Budget|2016/17 Budget'))).toEqual([])
})

describe('several wrong totals of one table', () => {
  const many = (count: number): string => {
    const rows = Array.from({ length: 8 }, (_, at) => [
      `C${String(at)}|INCOME|£${String(1_000 + at)}`,
      `C${String(at)}|PAY|£${String(90_000 + 7 * at)}`,
      `C${String(at)}|TOTAL|£${String(89_000 + 6 * at + (at < count ? 9_871 : 0))}`,
    ])
    return table([...rows.flat(), `GRAND TOTAL|TOTAL|£${String(8 * 89_000 + 6 * 28)}`])
  }
  it.each([2, 3, 4, 6])('are %i findings at least, each at a total that fails', (count) => {
    const at = findings(many(count)).map((finding) => finding.at)
    for (let centre = 0; centre < count; centre += 1)
      expect(at).toContain(`/sections/finance/revenue/${String(3 * centre + 2)}/budget`)
    expect(at.length).toBeLessThanOrEqual(count + 1)
  })
})

import type { Source } from '@imt/core'
import { readCsv } from '@imt/tables'
import { describe, expect, it } from 'vitest'
import { readLedger } from './read-ledger.js'

const asOf = '2026-11-29'
const csv = (text: string, name = 'ledger.csv'): Source => readCsv(new TextEncoder().encode(text), { name })
const file = csv(
  'Account,Account name,Debit,Credit\n1300,Bank,"5,000.00",\n2100,Creditors,,"2,100.00"\n3000,Reserves,,"2,900.00"\nTotal,,"5,000.00","5,000.00"\n',
  'Trial balance.csv',
)

describe('readLedger', () => {
  it('gives rows, places, summary and findings in one call', async () => {
    const { value, locate, findings, leftOut, summaries } = await readLedger(file, { asOf })
    expect(value?.map(({ account, debit, credit }) => [account, debit?.text, credit?.text])).toEqual([
      ['1300', '5,000.00', ''],
      ['2100', '', '2,100.00'],
      ['3000', '', '2,900.00'],
      ['Total', '5,000.00', '5,000.00'],
    ])
    expect(locate('/sections/finance/ledger/1/credit')).toMatchObject({ kind: 'csv', line: 3, field: 4 })
    expect({ findings, leftOut }).toEqual({ findings: [], leftOut: [] })
    expect(summaries).toEqual([
      [
        { label: 'ledger', text: '3 lines' },
        { label: 'debits and credits', text: '£5,000 and £5,000, which agree' },
      ],
    ])
  })

  it('compares a total on top with the lines below it, once no more come', async () => {
    const on = async (...rows: readonly string[]) => {
      const table = ['Account,Account name,Debit,Credit', ...rows].join('\n')
      const { findings, report } = await readLedger(csv(`${table}\n`, 'Trial balance.csv'), { asOf })
      return [
        findings.map(({ level, message }) => [level, message.split('. ')[0]]),
        report.read[0]?.totals.failed,
        report.read[0]?.totals.notChecked,
      ]
    }
    const lines = ['1300,Bank,500,', '1400,Debtors,100,', '2100,Creditors,,600'] as const
    expect(await on('Total,,600,600', ...lines)).toEqual([[], 0, 0])
    expect(await on('Total,,650,600', ...lines)).toEqual([
      [['error', '"Total" in the debits states 650, £50 more than the 3 lines below it come to (£600)']],
      ...[1, 0],
    ])
    // Of the first of several groups nobody knows where it ends.
    expect((await on('Assets total,,600,', ...lines, 'Liabilities total,,,600'))[0]).toEqual([])
    expect((await on('Assets total,,600,', ...lines, '2200,More,50,50', 'Total,,650,650'))[0]).toEqual([])
  })

  it('takes headings of a body’s own', async () => {
    const own = csv('Code,What it is,Soll,Haben\n1300,Bank,5,\n2100,Creditors,,2\n3000,Reserves,,4\n')
    expect((await readLedger(own, { asOf })).value).toEqual([])
    const headings = { Code: 'Account', 'What it is': 'Account name', Soll: 'Debit', Haben: 'Credit' }
    const { value, findings } = await readLedger(own, { asOf, headings })
    expect(value).toHaveLength(3)
    expect(findings.map(({ rule }) => rule)).toEqual(['finance/debits-and-credits-disagree'])
  })

  it('tells how far it is, and stops when told to', async () => {
    const rows: number[] = []
    await readLedger(file, { asOf, onProgress: (count) => rows.push(count) })
    expect(rows).toEqual([0, 4])
    const stop = new AbortController()
    stop.abort(new Error('enough'))
    await expect(readLedger(file, { asOf, signal: stop.signal })).rejects.toThrow('enough')
  })

  it('refuses what it cannot take, by name', async () => {
    await expect(readLedger(null as never, { asOf })).rejects.toThrow('readLedger: source must be a Source')
    await expect(readLedger(file, { asOf: '2026-02-30' as never })).rejects.toThrow('readLedger: options.asOf')
    await expect(readLedger(file, { asOf, periods: ['M1'] } as never)).rejects.toThrow('periods')
    await expect(readLedger(file, { asOf, holdRows: -1 })).rejects.toThrow('readLedger: options.holdRows')
  })
})

describe('balances with a mark beside each', () => {
  const marked = (headings: string, reserves: string, ...more: readonly string[]): Source =>
    csv(
      [
        headings,
        '1300,Bank,"12,000.00",Dr',
        '1400,Receivables,"4,500.00",Dr',
        '2100,Creditors,"3,500.00",Cr',
        `3000,Reserves,"${reserves}",Cr`,
        ...more,
      ].join('\n'),
      'Trial balance.csv',
    )
  const said = async (source: Source): Promise<readonly unknown[]> => {
    const { findings, summaries } = await readLedger(source, { asOf })
    return [findings.map(({ rule, difference }) => [rule, difference?.amount]), summaries[0]?.at(-1)?.text]
  }
  it.each([
    'Account,Account name,Balance,Dr/Cr',
    'Account,Account name,Closing balance,Dr/Cr',
    'Account,Account name,Amount,D/C',
  ])('are debits and credits: %s', async (headings) => {
    const none = [[], 'they come to nothing']
    expect(await said(marked(headings, '13,000.00'))).toEqual(none)
    expect(await said(marked(headings, '13,000.00', ',Total,0.00,'))).toEqual(none)
    expect(await said(marked(headings, '13,000.00', ',Total,"16,500.00",'))).toEqual(none)
    expect(await said(marked(headings, '13,100.00'))).toEqual([
      [['finance/debits-and-credits-disagree', '-100']],
      '-£100 net',
    ])
  })
  it('are compared with nothing that the first line states', async () => {
    const { findings } = await readLedger(marked('Account,Account name,Balance,Dr/Cr', '13,100.00'), { asOf })
    expect(findings.map(({ stated, computed, message }) => [stated, computed, message.split('.')[0]])).toEqual([
      [undefined, undefined, 'The balances come to -£100, and in a trial balance they come to nothing'],
    ])
  })
  it('are known by their marks where nothing calls the table a trial balance', async () => {
    const { blocks } = marked('Account,Account name,Balance,Dr/Cr', '13,100.00')
    const { findings } = await readLedger({ name: 'a.csv', kind: 'csv', blocks }, { asOf })
    expect(findings.map(({ rule }) => rule)).toEqual(['finance/debits-and-credits-disagree'])
  })
  it('roll forward on the side that is marked', async () => {
    const rolled = (closing: string): Source =>
      csv(
        [
          'Account,Account name,Opening balance,Movement,Closing balance,Dr/Cr',
          '1300,Bank,"10,000.00","2,000.00","12,000.00",Dr',
          '1400,Receivables,"4,000.00",500.00,"4,500.00",Dr',
          `2100,Creditors,"3,000.00",500.00,"${closing}",Cr`,
          '3000,Reserves,"11,000.00","2,000.00","13,000.00",Cr',
        ].join('\n'),
        'Trial balance.csv',
      )
    expect(await said(rolled('3,500.00'))).toEqual([[], 'they come to nothing'])
    expect((await said(rolled('3,600.00')))[0]).toMatchObject([['finance/ledger-balance-mismatch', '100']])
  })
})

describe('a ledger of several funds', () => {
  it('names the total that stands where the funds do', async () => {
    const funds = (reserves: string): Source =>
      csv(
        `Fund,Account,Balance\nGeneral,Bank,"5,000.00"\nGeneral,Fund balance,"(5,000.00)"\nWard 5,Bank,"2,000.00"\nWard 5,Fund balance,"(${reserves})"\nTotal,,0.00\n`,
        'Trial balance.csv',
      )
    expect((await readLedger(funds('2,000.00'), { asOf })).findings).toEqual([])
    const { findings } = await readLedger(funds('2,100.00'), { asOf })
    expect(findings.map(({ rule, at, stated }) => [rule, at, stated])).toEqual([
      ['finance/ledger-total-mismatch', '/sections/finance/ledger/4/balance', '0.00'],
    ])
  })
})

describe('running balances', () => {
  it('are found wrong in a short ledger, too, where the next takes the mistake back', async () => {
    const running = (second: string, third: string): Source =>
      csv(
        `Date,Reference,Description,Debit,Credit,Balance\n01/04/2025,,Balance brought forward,,,"1,000.00"\n03/04/2025,INV1,Stationery,250.00,,"${second}"\n10/04/2025,CN1,Credit note,,50.00,"${third}"\n30/04/2025,,Balance carried forward,,,"1,200.00"\n`,
      )
    expect((await readLedger(running('1,250.00', '1,200.00'), { asOf })).findings).toEqual([])
    const { findings } = await readLedger(running('1,350.00', '1,200.00'), { asOf })
    expect(findings.map(({ rule, at, computed }) => [rule, at, computed])).toEqual([
      ['finance/ledger-balance-mismatch', '/sections/finance/ledger/1/balance', '£1,250'],
    ])
  })
})

describe('journals, one by one', () => {
  const messages = async (...rows: readonly string[]) => {
    const text = ['Journal,Account,Account name,Net amount', ...rows].join('\n')
    const { findings } = await readLedger(csv(`${text}\n`), { asOf })
    return findings.map(({ rule, level, message }) => [rule, level, message.split('. ')[0]])
  }
  const balanced = ['J1,5000,Pay,100.00', 'J1,1000,Bank,-100.00', 'J2,5100,Gas,7.00', 'J2,1000,Bank,-7.00']

  it('names what does not come to nothing where the others do, in one finding', async () => {
    expect(await messages(...balanced)).toEqual([])
    expect(await messages(...balanced, 'J3,5200,Rent,60.00', 'J3,1000,Bank,-6.00')).toEqual([
      [
        'finance/debits-and-credits-disagree',
        'warning',
        'Debits and credits of one journal do not come to nothing, though the other 2 do: "J3" (£54)',
      ],
    ])
    const more = ['J3,5000,Pay,5.00', 'j3 ,1000,Bank,-5.00', 'J4,5000,Pay,9.00', 'J4,1000,Bank,-9.00']
    const apart = ['J5,5200,Rent,60.00', 'J5,1000,Bank,-50.00', 'J6,5200,Rent,60.00', 'J6,1000,Bank,-70.00']
    expect((await messages(...balanced, ...more, ...apart)).map(([, , message]) => message)).toEqual([
      'Debits and credits of 2 journals do not come to nothing, though the other 4 do: "J5" (£10) and "J6" (-£10)',
    ])
  })

  it('are told to be too many to be compared one by one, and not passed over in silence', async () => {
    const rows = Array.from({ length: 50_001 }, (_, at) => `J${at},5000,Pay,1.00\nJ${at},1000,Bank,-1.00`)
    expect((await messages(...rows)).map(([, level, message]) => [level, message])).toEqual([
      [
        'note',
        'Only the first 50,000 journals of the ledger were compared one by one, and each of them comes to nothing',
      ],
    ])
  })

  it('are those of the journals, not of the batches', async () => {
    const { value } = await readLedger(
      csv('Batch name,Journal name,Account,Accounted Dr,Accounted Cr\nB1,J1,5000,1.00,\nB1,J2,1000,,1.00\n'),
      { asOf },
    )
    expect(value?.map(({ reference }) => reference)).toEqual(['J1', 'J2'])
  })

  it('are not asked of references that are no journals', async () => {
    // Invoices of one account that were paid, and one that was not.
    const paid = ['A1', 'A2', 'A3'].flatMap((name) => [`${name},2100,Creditors,-5.00`, `${name},2100,Creditors,5.00`])
    expect(await messages(...paid, 'A4,2100,Creditors,-9.00')).toEqual([])
    // The lines of one cost centre, whose other sides stand elsewhere.
    expect(await messages(...balanced, 'J3,5000,Pay,5.00', 'J4,5000,Pay,6.00')).toEqual([])
    // Whether one of them does cannot be told.
    expect((await messages(...balanced, 'J3,5000,Pay,TBC', 'J3,1000,Bank,-5.00')).map(([rule]) => rule)).toEqual([
      'finance/figure-not-read',
    ])
  })
})

describe('days of a ledger', () => {
  it('that a spreadsheet has lost are told, in one finding for each way', async () => {
    const { findings } = await readLedger(
      csv(
        'Date,Reference,Account,Debit,Credit\n45809,1,1200,5.00,\n45809,2,4000,,5.00\n31/06/2025,3,1200,7.00,\n30/06/2025,4,4000,,7.00\n202506,5,4000,,7.00\n',
      ),
      { asOf },
    )
    expect(findings.map(({ level, message }) => [level, message])).toEqual([
      [
        'warning',
        'The date of 2 ledger lines is a number and no day: "45809". The first would be 1 June 2025. That is how a spreadsheet counts days. Set the column to dates, wide enough to show them, and export again',
      ],
      ['warning', 'The date of 1 ledger line is no day of the calendar: "31/06/2025". Correct it'],
    ])
  })
})

describe('the total of a code', () => {
  it('is compared and never added, wherever its word stands', async () => {
    const on = async (...rows: readonly string[]) => {
      const { findings, summaries } = await readLedger(
        csv(['Account,Account name,Cost centre,Amount', ...rows].join('\n')),
        { asOf },
      )
      return [findings.map(({ message }) => message.split(',')[0]), summaries[0]?.map(({ text }) => text)]
    }
    const lines = ['5200,Nursing,A1,10.00', '5200,Nursing,A2,5.00'] as const
    const sums = ['2 lines', '£15 net']
    for (const total of [
      '5200 Total,,,15.00',
      'Total 5200,,,15.00',
      '5200,Nursing Total,,15.00',
      'Σ 5200,,,15.00',
      '**,,,15.00',
    ])
      expect(await on(...lines, total)).toEqual([[], sums])
    expect(await on(...lines, '5200 Total,,,16.00')).toEqual([['"5200 Total" in the amounts states 16.00'], sums])
    expect(await on(...lines, '5300,Total Gas Limited,A1,15.00')).toEqual([[], ['3 lines', '£30 net']])
  })
})

describe('a trial balance with a blank corner', () => {
  it('is read by its names and compared with its totals', async () => {
    const on = async (total: string) => {
      const { value, findings, locate } = await readLedger(
        csv(`,Debit,Credit\nBank,9.00,\nCreditors,,4.00\nReserves,,5.00\nTOTAL,${total}\n`, 'Trial balance.csv'),
        { asOf },
      )
      expect(value?.map(({ name }) => name)).toEqual(['Bank', 'Creditors', 'Reserves', 'TOTAL'])
      expect(locate('/sections/finance/ledger/1/name')).toMatchObject({ line: 3, field: 1 })
      return findings.map(({ message }) => message.split('. ')[0])
    }
    expect(await on('9.00,9.00')).toEqual([])
    expect(await on('9.00,8.00')).toEqual([
      '"TOTAL" in the credits states 8.00, £1 less than the 3 lines above it come to (£9)',
    ])
  })
})

describe('two years side by side', () => {
  const on = async (name: string, ...rows: readonly string[]) => {
    const { findings, summaries } = await readLedger(csv(rows.join('\n'), name), { asOf })
    return [
      findings.map(({ rule, message }) => [rule, message.split(/, and in|\. /)[0]]),
      summaries[0]?.map(({ label, text }) => `${label}: ${text}`),
    ]
  }

  it('are each held to balance, and never added', async () => {
    const head = 'Account,Account name,2025/26 Debit,2025/26 Credit,2024/25 Debit,2024/25 Credit'
    const lines = ['1000,Bank,50.00,,40.00,', '1100,Debtors,20.00,,20.00,', '2000,Creditors,,70.00,,59.00'] as const
    const [findings, said] = await on('Trial balance.csv', head, ...lines, 'Total,,70.00,70.00,60.00,60.00')
    expect(findings).toEqual([
      [
        'finance/ledger-total-mismatch',
        '"Total" in the credits of the other period states 60.00, £1 more than the 3 lines above it come to (£59)',
      ],
    ])
    expect(said).toEqual([
      'ledger: 3 lines',
      'debits and credits: £70 and £70, which agree',
      'debits and credits of the other period: £60 and £59, £1 apart',
    ])
  })

  it('of one column each are read in what is called a trial balance', async () => {
    const rows = ['Account,Name,31 March 2026,31 March 2025', '1,Bank,50.00,40.00', '2,Fund,-50.00,-41.00'] as const
    expect(await on('Trial balance.csv', ...rows)).toEqual([
      [['finance/debits-and-credits-disagree', 'The balances of the other period come to -£1']],
      ['ledger: 2 lines', 'balances: they come to nothing'],
    ])
    expect((await on('list.csv', ...rows))[1]).toBeUndefined()
  })
})

describe('a ledger that nothing calls a trial balance', () => {
  const found = async (...lines: readonly string[]) => {
    const { findings } = await readLedger(csv(lines.join('\n')), { asOf })
    return findings.map(({ rule, level, message }) => [rule.replace('finance/', ''), level, message.split('. ')[0]])
  }
  const lines = (period: string, last: string): readonly string[] => [
    `${period},A1,5110,10.00`,
    `${period},A1,5210,4.50`,
    `${period},B2,5110,7.25`,
    `${period},Z9,2110,${last}`,
  ]
  const head = 'Period,Cost Centre,Account,Amount'

  it('has its periods compared where the others come to nothing', async () => {
    expect(await found(head, ...lines('M1', '-21.75'), ...lines('M2', '-21.75'), ...lines('M3', '-21.75'))).toEqual([])
    expect(await found(head, ...lines('M1', '-21.75'), ...lines('M2', '-11.75'), ...lines('M3', '-21.75'))).toEqual([
      [
        'debits-and-credits-disagree',
        'warning',
        'In 1 period debits and credits do not agree, though in 2 other periods they do: M2 (£10)',
      ],
    ])
  })
  it('need not balance where hardly any period does, or by a reversal alone', async () => {
    expect(await found(head, ...lines('M1', '-21.75'), ...lines('M2', '-1.75'), ...lines('M3', '5.75'))).toEqual([])
    const reversed = (period: string) => [`${period},A1,5110,10.00`, `${period},A1,5110,-10.00`]
    expect(await found(head, ...reversed('M1'), ...reversed('M2'), ...lines('M3', '5.75'))).toEqual([])
  })
  it('is held to balance though one account stands there twice', async () => {
    const bank = '1000,Bank,5000.00,'
    const others = ['2000,Creditors,,3000.00', '3000,Reserves,,2000.00']
    expect(await found('Account code,Description,Debit,Credit', bank, ...others)).toEqual([])
    expect(await found('Account code,Description,Debit,Credit', bank, bank, ...others)).toEqual([
      [
        'debits-and-credits-disagree',
        'warning',
        'Debits come to £10,000 and credits to £5,000, £5,000 apart, and in a trial balance, which this table has the shape of, the two agree',
      ],
    ])
  })
  it('has the totals of its codes compared, beside one column of money', async () => {
    const of = (total: string) => [
      'Account,Description,Balance',
      '5110,Medical,10.00',
      '5120,Nursing,20.00',
      ',Total Pay,30.00',
      '5310,Drugs,7.00',
      '5320,Supplies,3.00',
      `,Total Non Pay,${total}`,
    ]
    expect(await found(...of('10.00'))).toEqual([])
    expect(await found(...of('11.00'))).toEqual([
      [
        'ledger-total-mismatch',
        'error',
        '"Total Non Pay" in the balances states 11.00, £1 more than the 2 lines since an earlier total come to (£10)',
      ],
    ])
  })
  it('may print what is below zero in angle brackets', async () => {
    const of = (creditors: string) => [
      'Account,Description,Balance',
      '1000,Bank,"1,500.00"',
      `2000,Creditors,${creditors}`,
      '3000,Reserves,"<1,000.00>"',
    ]
    expect(await found(...of('<500.00>'))).toEqual([])
    expect(await found(...of('<600.00>'))).toHaveLength(1)
  })
  it('rolls forward over two periods side by side', async () => {
    const heads = 'Account,Description,Opening balance,Apr-25 Dr,Apr-25 Cr,May-25 Dr,May-25 Cr,Closing balance'
    const rows = ['1000,Bank,500.00,10.00,,,20.00,490.00', '2000,Creditors,-200.00,,5.00,15.00,,-190.00']
    expect(await found(heads, ...rows, '3000,Reserves,-300.00,,5.00,5.00,,-300.00')).toEqual([])
    expect(await found(heads, ...rows, '3000,Reserves,-300.00,,5.00,5.00,,-310.00')).toEqual([
      [
        'ledger-balance-mismatch',
        'warning',
        'In "3000 Reserves" opening balance and movements come to -£300, but the closing balance is -310.00, £10 less',
      ],
    ])
  })
})

describe('what an account began with, among its transactions', () => {
  it('is no line where the days stand, as Xero writes it, and no part of the total of its transactions', async () => {
    const { findings, summaries } = await readLedger(
      csv(
        'Date,Source,Description,Debit,Credit,Running Balance\n200 - Sales,,,,,\nOpening Balance,,,,12000.00,-12000.00\n02/06/2026,Invoice,Hire,,450.00,-12450.00\n09/06/2026,Invoice,Car park,,300.00,-12750.00\nTotal Sales,,,0.00,750.00,\nClosing Balance,,,,12750.00,\n',
      ),
      { asOf },
    )
    expect(findings.filter(({ rule }) => rule.startsWith('finance/'))).toEqual([])
    expect(summaries.flat().map(({ text }) => text)).toEqual(['2 lines', '£0 and £750, -£750 net'])
  })
  it('may be what Sage calls the balance of its history', async () => {
    const { summaries } = await readLedger(
      csv(
        'N/C,Name,Date,Type,Ref,Details,Value,Debit,Credit\n7502,Stationery,01/06/2026,PI,1,Paper,120.00,120.00,\n7502,Stationery,03/06/2026,PC,2,Return,20.00,,20.00\n7502,Stationery,,,,Totals:,,120.00,20.00\n7502,Stationery,,,,History Balance:,,100.00,\n',
      ),
      { asOf },
    )
    expect(summaries.flat().map(({ text }) => text)).toEqual(['2 lines', '£120 and £20, £100 net'])
  })
})

describe('one period that its headings name', () => {
  it.each([
    ['Nominal code,Nominal name,Period 3 Balance', '1000,Bank,50', '2000,Creditors,-20', '3000,Reserves,-35'],
    ['Nominal code,Nominal name,Mar-26 Dr,Mar-26 Cr', '1000,Bank,50,', '2000,Creditors,,20', '3000,Reserves,,35'],
  ])('is read as one: %s', async (...lines) => {
    const { findings } = await readLedger(csv(lines.join('\n')), { asOf })
    expect(findings.map(({ rule }) => rule)).toEqual(['finance/debits-and-credits-disagree'])
  })
})

describe('headings of further systems', () => {
  const told = async (...lines: readonly string[]) => {
    const { findings, summaries } = await readLedger(csv(lines.join('\n')), { asOf })
    return {
      told: findings
        .filter(({ level }) => level !== 'note')
        .map(({ rule, stated, computed }) => [rule, stated, computed]),
      said: summaries.flat().map(({ text }) => text),
    }
  }

  it('are those of NetSuite, with debits and credits in brackets', async () => {
    const { told: found, said } = await told(
      'Financial Row,Amount (Debit),Amount (Credit)',
      '1000 - Cash at bank,"£21,450.00",',
      '3000 - Retained Earnings,,"£21,450.00"',
      'Total,"£21,450.00","£21,540.00"',
    )
    expect(found).toEqual([['finance/ledger-total-mismatch', '£21,540.00', '£21,450']])
    expect(said).toEqual(['2 lines', '£21,450 and £21,450, which agree'])
  })

  it('are those of SAP, with the balance of the periods before', async () => {
    const { told: found } = await told(
      'CoCd,G/L Account,Short Text,Crcy,Balance Carryforward,Balance Prev.Periods,Debit rept.period,Credit report per.,Accumulated balance',
      '1000,113100,Bank,GBP,"20,000.00","-3,000.00","5,000.00","4,000.00","18,900.00"',
      '1000,160000,Payables,GBP,"-6,000.00","1,000.00",900.00,"1,925.00","-6,025.00"',
      '1000,300000,Reserves,GBP,"-14,000.00","2,000.00",25.00,0.00,"-11,975.00"',
    )
    expect(found).toEqual([['finance/ledger-balance-mismatch', '18,900.00', '£18,000']])
  })

  it('take what moved in the year, where it stands beside what the last period moved', async () => {
    const { told: found } = await told(
      'GL Code,GL Description,B/Fwd,Period Movement,YTD Movement,Balance C/Fwd',
      '4100,Income,0.00,"-90,000.00","-540,000.00","-540,000.00"',
      '5100,Pay,0.00,"60,500.00","361,000.00","361,000.00"',
      '8100,Bank,"25,000.00","29,500.00","179,000.00","204,500.00"',
    )
    expect(found).toEqual([['finance/ledger-balance-mismatch', '204,500.00', '£204,000']])
  })

  it('are those of a cash book, whose balances run on', async () => {
    const { told: found } = await told(
      'Date,Reference,Details,Money out,Money in,Balance',
      '01/09/2025,B1,Rent,150.00,,850.00',
      '15/09/2025,B2,Grant,,500.00,"1,350.00"',
      '20/09/2025,B3,Hire,,40.00,"1,309.00"',
      '30/09/2025,B4,Supplier,250.00,,"1,059.00"',
      '30/09/2025,B5,Fee,9.00,,"1,050.00"',
    )
    expect(found).toEqual([['finance/ledger-balance-mismatch', '1,309.00', '£1,390']])
  })
})

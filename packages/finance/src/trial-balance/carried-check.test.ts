import { readCsv } from '@imt/tables'
import { describe, expect, it } from 'vitest'
import { readLedger } from './read-ledger.js'
import { spreadOf } from './spread.js'

const asOf = '2026-11-29'
const read = async (...lines: readonly string[]) => {
  const { findings, report, value, locate } = await readLedger(readCsv(lines.join('\n'), { name: 'tb.csv' }), { asOf })
  return {
    found: findings
      .filter(({ rule }) => rule === 'finance/ledger-balance-mismatch')
      .map(({ message, location }) => [location?.kind === 'csv' ? [location.line, location.field] : [], message]),
    all: findings.map(({ rule }) => rule),
    table: report.read[0],
    value,
    locate,
  }
}

const rolled =
  'Account,Description,Opening Apr-26,Movement Apr-26,Closing Apr-26,Opening May-26,Movement May-26,Closing May-26'
const right = ['1000,Bank,100,25,125,125,-30,95', '2000,Fund,-100,-10,-110,-110,5,-105', '5000,Pay,0,-15,-15,-15,25,10']
const changed = (row: number, from: string, to: string): readonly string[] =>
  right.map((line, index) => (index === row ? line.replace(from, to) : line))

describe('periods of which each opens and closes', () => {
  it('are found right, and every figure is checked', async () => {
    const { all, table } = await read(rolled, ...right)
    expect(all).toEqual([])
    expect(table).toMatchObject({
      figures: { checked: 18, inNoRelation: 0 },
      columns: { unused: [] },
      rows: { read: 3 },
    })
  })
  it('tell one wrong figure once, and which it is where the next period shows it', async () => {
    expect((await read(rolled, ...changed(0, '125,125', '152,125'))).found).toEqual([
      [
        [2, 5],
        'In "1000 Bank" opening balance and movements of Apr-26 come to £125, but its closing balance is 152, £27 more. What follows agrees with £125: check the closing balance',
      ],
    ])
    expect((await read(rolled, ...changed(0, '125,125', '125,152'))).found).toEqual([
      [
        [2, 6],
        'In "1000 Bank" May-26 begins with 152, £27 more than the balance before it comes to (£125). What follows agrees with £125: check the opening balance',
      ],
    ])
    expect((await read(rolled, ...changed(2, '25,10', '52,10'))).found).toEqual([
      [
        [4, 8],
        'In "5000 Pay" opening balance and movements of May-26 come to £37, but its closing balance is 10, £27 less. Check the figures of the period',
      ],
    ])
  })
  it('hold a total to its own periods', async () => {
    expect((await read(rolled, ...right, ',Total,0,0,0,0,0,9')).found).toHaveLength(1)
  })
  it('are nothing that has to begin where a period states nothing', async () => {
    const blank = right.map((line) => line.replace(/,[^,]*,[^,]*,[^,]*$/, ',,,'))
    expect((await read(rolled, ...blank)).found).toEqual([])
  })
  it('are not judged where a figure cannot be read, which is told', async () => {
    const { found, all } = await read(rolled, ...changed(0, '125,125', 'l25,125'))
    expect(found).toEqual([])
    expect(all).toContain('finance/figure-not-read')
  })
})

describe('debits and credits of several periods', () => {
  const sides = 'Account,Name,Opening balance,Apr Dr,Apr Cr,May Dr,May Cr,Jun Dr,Jun Cr,Closing balance'
  it('are carried from the one opening balance to the one closing balance', async () => {
    const lines = [
      '1000,Bank,100,20,5,0,10,7,0,112',
      '2000,Creditors,-60,0,15,10,0,0,7,-72',
      '3000,Fund,-40,0,0,0,0,0,0,-40',
    ]
    expect((await read(sides, ...lines)).found).toEqual([])
    expect((await read(sides, lines[0]?.replace(/112$/, '121') ?? '', ...lines.slice(1))).found).toEqual([
      [
        [2, 10],
        'In "1000 Bank" opening balance and the movements of all periods come to £112, but the closing balance is 121, £9 more. Check the figures of the line',
      ],
    ])
  })
  it('take away from balances without a sign of accounts in credit', async () => {
    const lines = [
      '1000,Bank,100,20,5,0,10,7,0,112',
      '2000,Creditors,60,0,15,10,0,0,7,72',
      '3000,Fund,40,0,0,0,0,0,0,40',
    ]
    expect((await read(sides, ...lines)).found).toEqual([])
  })
  it('begin with what the period before closed with, where none says what it began with', async () => {
    const own = 'Account,Name,Opening balance,Apr Debit,Apr Credit,Apr Closing,May Debit,May Credit,May Closing'
    const { found, table } = await read(own, '1000,Bank,100,20,5,115,0,10,150', '2000,Fund,-100,5,20,-115,10,0,-105')
    expect(found).toEqual([
      [
        [2, 9],
        'In "1000 Bank" opening balance and movements of May come to £105, but its closing balance is 150, £45 more. Check the figures of the period',
      ],
    ])
    expect(table?.figures.inNoRelation).toBe(0)
  })
})

describe('accounts month by month', () => {
  const months = 'Account code,Account description,B/F balance,P01,P02,P03,YTD movement,C/F balance'
  const lines = [
    '10100,Pay,0.00,1.10,1.20,1.30,3.60,3.60',
    '40100,Income,0.00,-2.00,-2.00,-2.00,-6.00,-6.00',
    '70100,Bank,5.00,0.90,0.80,0.70,2.40,7.40',
    '80100,Fund,-5.00,0.00,0.00,0.00,0.00,-5.00',
  ]
  it('come to what is stated for the year to date, and to the closing balance', async () => {
    expect((await read(months, ...lines)).all).toEqual([])
    const wrong = lines.map((line) => line.replace('3.60,3.60', '3.06,3.06').replace('7.40', '7.04'))
    expect((await read(months, ...wrong)).found).toEqual([
      [
        [2, 7],
        'In "10100 Pay" the movements of all periods come to £3.60, but 3.06 is stated for them, £0.54 less, and the closing balance (3.06) is out by as much. Check the movements first',
      ],
      [
        [4, 8],
        'In "70100 Bank" opening balance and the movements of all periods come to £7.40, but the closing balance is 7.04, £0.36 less. Check the figures of the line',
      ],
    ])
  })
  it('may state to date what an account began with as well', async () => {
    const own = 'Account,Name,B/fwd,Apr-26,May-26,Jun-26,YTD movement'
    expect((await read(own, '1,Bank,10,1,2,3,16', '2,Fund,-9,-1,-2,-3,-15', '3,Loan,-1,0,0,0,-1')).found).toEqual([])
  })
  it('have each month held to balance', async () => {
    const { all } = await read(months, ...lines.map((line) => line.replace('1.10', '1.00')))
    expect(all).toContain('finance/debits-and-credits-disagree')
  })
  it('are columns that mean something else where most rows do not come out', async () => {
    const other = lines.map((line) => line.replace(/[\d.-]+$/, '99.00'))
    expect((await read(months, ...other)).found.map(([, message]) => String(message).slice(0, 18))).toEqual([
      'Check the columns:',
    ])
  })
})

describe('spreadOf', () => {
  it.each([
    [['Account', 'Opening balance', 'Debit', 'Credit', 'Closing balance']],
    [['Account', 'Balance 2025', 'Balance 2026']],
    [['Account', 'P01', 'P02', 'YTD']],
  ])('is nothing for one period, or two that no balance runs through: %s', (headers) => {
    expect(spreadOf(headers)).toBeUndefined()
  })
  it('carries no balance where none is stated', () => {
    expect(spreadOf(['Account', 'Apr Dr', 'Apr Cr', 'May Dr', 'May Cr', 'Jun Dr', 'Jun Cr'])?.whole).toBeUndefined()
  })
})

import { readCsv } from '@imt/tables'
import { describe, expect, it } from 'vitest'
import { readLedger } from './read-ledger.js'

const found = async (...lines: readonly string[]): Promise<readonly (readonly string[])[]> => {
  const { findings } = await readLedger(readCsv(lines.join('\n'), { name: 'ledger.csv' }), { asOf: '2026-11-30' })
  return findings
    .filter(({ rule }) => rule === 'finance/ledger-balance-mismatch')
    .map(({ level, message }) => [level, message.split('. ')[0] ?? ''])
}

describe('running balances of accounts with two lines', () => {
  const head = 'Account,Date,Description,Debit,Credit,Balance'
  const right = ['2000,01/04/2025,Invoice,70.00,,70.00', '2000,03/04/2025,Receipt,,20.00,50.00']
  const first = '1000,01/04/2025,Invoice,100.00,,100.00'
  it('are told where one is out', async () => {
    expect(await found(head, first, '1000,02/04/2025,Invoice,50.00,,150.00', ...right)).toEqual([])
    expect(await found(head, first, '1000,02/04/2025,Invoice,50.00,,160.00', ...right)).toEqual([
      [
        'warning',
        'In "1000 Invoice" the balance is 160.00, £10 more than the balance before it and the amounts between them come to (£150)',
      ],
    ])
    expect(await found(head, first, '1000,02/04/2025,Invoice,50.00,,160.00')).toHaveLength(1)
  })
  it('are told of one account after its opening balance, and with the newest first', async () => {
    const one = 'Date,Description,Debit,Credit,Balance'
    const opening = '01/04/2025,Balance brought forward,,,500.00'
    const invoice = '02/04/2025,Invoice,50.00,,550.00'
    expect(await found(one, opening, invoice, '03/04/2025,Payment,,100.00,450.00')).toEqual([])
    expect(await found(one, opening, invoice, '03/04/2025,Payment,,100.00,460.00')).toHaveLength(1)
    expect(await found(head, '1000,02/04/2025,Invoice,50.00,,160.00', first)).toHaveLength(1)
    expect(await found(head, '1000,02/04/2025,Invoice,50.00,,150.00', first)).toEqual([])
  })
  it('are not what is still to be paid of each line', async () => {
    expect(
      await found(head, first, '1000,02/04/2025,Invoice,50.00,,50.00', '1000,03/04/2025,Invoice,70.00,,0.00'),
    ).toEqual([])
  })
})

describe('balances in whole pounds', () => {
  const head = 'Code,Account,Opening balance,Movement,Closing balance'
  const right = ['2000,Non pay,200,-20,180', '3000,Income,-500,-40,-540', '4000,Cash,60,40,100']
  it('are asked about where one alone is out by a pound', async () => {
    expect(await found(head, '1000,Pay,100,50,150', ...right)).toEqual([])
    expect(await found(head, '1000,Pay,100,50,151', ...right)).toEqual([
      ['note', 'In "1000 Pay" opening balance and movements come to £150, but the closing balance is 151, £1 more'],
    ])
  })
  it('are taken for rounded where several are out, or few are not', async () => {
    expect(await found(head, '1000,Pay,100,50,151', '1100,Bank staff,30,20,49', ...right)).toEqual([])
    expect(await found(head, '1000,Pay,100,50,151', ...right.slice(1))).toEqual([])
  })
  it('are not rounded beside pence', async () => {
    expect(await found(head, '1000,Pay,100,50,151', '1100,Bank staff,30.5,20,50.5', ...right.slice(1))).toEqual([
      ['warning', 'In "1000 Pay" opening balance and movements come to £150, but the closing balance is 151, £1 more'],
    ])
  })
})

describe('a few journals', () => {
  const told = async (...lines: readonly string[]): Promise<readonly (readonly string[])[]> => {
    const text = ['Journal,Date,Account,Narrative,Dr,Cr', ...lines].join('\n')
    const { findings } = await readLedger(readCsv(text, { name: 'journals.csv' }), { asOf: '2026-11-30' })
    return findings.map(({ level, message }) => [level, message.split('. ')[0] ?? ''])
  }
  const one = ['J1,30/04/2025,5100,Accrual,1000.00,', 'J1,30/04/2025,2100,Accrual,,1000.00']
  const out = ['J2,30/04/2025,5200,Recharge,500.00,', 'J2,30/04/2025,5300,Recharge,,450.00']
  it('are told where one does not balance beside one that does', async () => {
    expect(await told(...one)).toEqual([])
    expect(await told(...one, ...out)).toEqual([
      ['warning', 'Debits and credits of one journal do not come to nothing, though the other one does: "J2" (£50)'],
    ])
  })
  it('are asked about where none does', async () => {
    expect(await told(...out)).toEqual([
      ['note', 'Debits and credits of one journal do not come to nothing: "J2" (£50)'],
    ])
  })
  it('are none where references stand on one side, or in one account', async () => {
    expect(await told('T1,30/04/2025,5200,Invoice,500.00,', 'T2,30/04/2025,5300,Credit note,,450.00')).toEqual([])
    expect(await told('T1,30/04/2025,5200,Invoice,500.00,', 'T1,30/04/2025,5200,Paid,,450.00')).toEqual([])
  })
})

describe('debits and credits of a stretch', () => {
  it.each([
    ['Opening Dr', 'Opening Cr', 'Period Dr', 'Period Cr', 'Closing Dr', 'Closing Cr'],
    ['Debit b/f', 'Credit b/f', 'Debits in the month', 'Credits in the month', 'Debit c/f', 'Credit c/f'],
    [
      'Opening balance (Dr)',
      'Opening balance (Cr)',
      'Movement (Dr)',
      'Movement (Cr)',
      'Closing balance (Dr)',
      'Closing balance (Cr)',
    ],
    ['B/fwd debit', 'B/fwd credit', 'In-month debit', 'In-month credit', 'C/fwd debit', 'C/fwd credit'],
  ])('is rolled under headings such as %s and %s', async (...columns) => {
    const head = ['Code', 'Account', ...columns].join(',')
    const rows = ['1000,Bank,500.00,,200.00,150.00,550.00,', '2000,Creditors,,300.00,50.00,100.00,,350.00']
    expect(await found(head, ...rows, '3000,Reserves,,200.00,,,,200.00')).toEqual([])
    expect(await found(head, ...rows, '3000,Reserves,,200.00,,,,210.00')).toHaveLength(1)
  })
})

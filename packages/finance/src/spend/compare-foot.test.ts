import { readCsv } from '@imt/tables'
import { createModel } from '@imt/core'
import { describe, expect, it } from 'vitest'
import { finance } from '../plugin.js'

const model = createModel({ plugins: [finance()] })
const payments = ['30000.00', '45000.00', '51000.00'].map(
  (amount, at) => `T,0${String(at + 1)}/04/2025,S,${String(at)},${amount}`,
)

const check = (heading: string, rows: readonly string[]) =>
  model.check(
    model.recognise(
      readCsv([`Entity,Date,Supplier,Transaction number,${heading}`, ...payments, ...rows].join('\n'), {
        name: 'a.csv',
      }),
    ),
    { asOf: '2026-01-10' },
  )
const said = (heading: string, ...rows: readonly string[]): readonly unknown[] =>
  check(heading, rows)
    .findings.filter(({ rule }) => rule === 'finance/total-mismatch')
    .map(({ level, message, stated, computed, difference }) =>
      level === 'note' ? [level, message] : [level, message, stated, computed, difference?.amount],
    )
type Row = readonly [words: string, amount: string]
const row = (...[words, amount]: Row): string => `,,${words},,${amount}`

const [excluding, including, unsaid] = ['Amount (excl VAT)', 'Amount (inc VAT)', 'Amount']
const paid = 'the 3 payments above it (£126,000)'

describe('a foot without a row of net or gross', () => {
  it.each<readonly [string, string, Row, Row]>([
    ['the net', excluding, ['VAT', '25200.00'], ['Total including VAT', '151200.00']],
    ['the net, VAT being taken off', excluding, ['Less VAT', '-25200.00'], ['Total including VAT', '151200.00']],
    ['the net of a total that says nothing', excluding, ['VAT', '25200.00'], ['Total', '151200.00']],
    ['the gross', including, ['Net', '105000.00'], ['VAT', '21000.00']],
    ['the gross of a total that says nothing', including, ['VAT', '21000.00'], ['Total', '105000.00']],
    ['perhaps the net', unsaid, ['VAT', '25200.00'], ['Total including VAT', '151200.00']],
    ['perhaps the net of a total that says nothing', unsaid, ['VAT', '25200.00'], ['Total', '151200.00']],
    ['perhaps the gross', unsaid, ['Net', '105000.00'], ['VAT', '21000.00']],
  ])('has the payments for it: %s', (_, heading, one, other) => {
    expect(said(heading, row(...one), row(...other))).toEqual([])
    const { read } = check(heading, [row(...one), row(...other)])
    expect(read.map(({ figures, totals }) => [figures.inNoRelation, totals.notChecked])).toEqual([[0, 0]])
  })

  it.each([
    [excluding, 'Total including VAT'],
    [excluding, 'Total'],
    [unsaid, 'Total including VAT'],
    [unsaid, 'Total'],
  ])('finds a total that is wrong, under %s: %s', (heading, words) => {
    expect(said(heading, row('VAT', '25200.00'), row(words, '999200.00'))).toEqual([
      [
        'error',
        `The 3 payments above it (£126,000) and "VAT" (25200.00) come to £151,200, and "${words}" (999200.00) is £848,000 more. Check the three`,
        '999200.00',
        '£151,200',
        '848000',
      ],
    ])
    const { read } = check(heading, [row('VAT', '25200.00'), row(words, '999200.00')])
    expect(read.map(({ totals }) => [totals.failed, totals.notChecked])).toEqual([[1, 0]])
  })

  it('finds a net that is wrong, the payments being the gross', () => {
    expect(said(including, row('Net', '104000.00'), row('VAT', '21000.00'))).toEqual([
      [
        'error',
        `"Net" (104000.00) and "VAT" (21000.00) come to £125,000, and ${paid} are £1,000 more. Check the three`,
        '21000.00',
        '£22,000',
        '-1000',
      ],
    ])
  })

  it('compares a total that says nothing with the payments as they are', () => {
    const unknown = `"VAT" (20000.00) was not checked: nothing says whether VAT is in ${paid}, and no other total here does. State net, VAT and gross, or say it in the heading of the amounts`
    expect(said(unsaid, row('VAT', '20000.00'), row('Total', '126000.00'))).toEqual([['note', unknown]])
    expect(said(including, row('VAT', '21000.00'), row('Total', '127000.00'))).toEqual([
      [
        'error',
        '"Total" is 127000.00, £1,000 more than the 3 payments above it, which come to £126,000 with VAT. Check the total, and whether a payment is missing, doubled or wrong',
        '127000.00',
        '£126,000',
        '1000',
      ],
      ['note', expect.stringContaining('are stated with VAT, and no other total here states them without it')],
    ])
  })

  it.each([
    [excluding, 'Gross', '999200.00', 'without VAT'],
    [including, 'Net', '1000.00', 'with VAT'],
  ])('finds one that no VAT explains, under %s', (heading, words, amount, sense) => {
    expect(said(heading, row(words, amount))).toEqual([
      ['error', expect.stringContaining(`which come to £126,000 ${sense}`), amount, '£126,000', expect.anything()],
    ])
  })

  it.each([
    [excluding, 'VAT', '25200.00', 'are stated without VAT, and no other total here states them with it'],
    [excluding, 'Gross', '151200.00', 'are stated without VAT, and no other total here states them with it'],
    [including, 'VAT', '21000.00', 'are stated with VAT, and no other total here states them without it'],
  ])('says of one alone what the heading says, under %s: %s', (heading, words, amount, why) => {
    expect(said(heading, row(words, amount))).toEqual([
      ['note', `"${words}" (${amount}) was not checked: ${paid} ${why}. State net, VAT and gross`],
    ])
  })

  it('does not compare rows with payments of which one is not known', () => {
    const open = said(
      excluding,
      'T,04/04/2025,S,9,about 5',
      row('VAT', '25200.00'),
      row('Total including VAT', '151200.00'),
    )
    expect(open).toEqual([
      ['note', expect.stringContaining('1 payment of the 4 payments above it states no exact amount')],
      ['note', expect.stringContaining('1 payment of the 4 payments above it states no exact amount')],
    ])
  })
})

describe('a foot of three that do not agree', () => {
  it('takes the difference from what the row itself should be', () => {
    const rows = [row('Net', '105000.00'), row('VAT', '20000.00'), row('Gross', '126000.00')]
    expect(said(including, ...rows)).toEqual([
      [
        'error',
        '"Net" (105000.00) and "VAT" (20000.00) come to £125,000, and "Gross" (126000.00) is £1,000 more. Check the three',
        '20000.00',
        '£21,000',
        '-1000',
      ],
    ])
  })
})

describe('a foot below very many totals', () => {
  it('is compared as below few', () => {
    const many = Array.from({ length: 10_001 }, () => row('Sub-total', '126000.00'))
    const foot = [row('Net', '105000.00'), row('VAT', '21000.00'), row('Gross', '999.00')]
    expect(said(including, ...many, ...foot)).toEqual([
      ['error', expect.stringContaining('"Gross" is 999.00'), '999.00', '£126,000', '-125001'],
    ])
  })

  it('says which of its own rows are too many', () => {
    const notes = said(including, ...Array.from({ length: 21 }, () => row('VAT', '21000.00')))
    expect(notes).toHaveLength(21)
    expect(notes[0]).toEqual([
      'note',
      '"VAT" (21000.00) was not checked, because too many totals stand here one below another. Leave out those that say the same',
    ])
  })
})

describe('a row that states nothing but amounts', () => {
  it('is told as what it may be, beside the amount too', () => {
    const text = [
      'Date,Supplier,Transaction number,Net amount,VAT amount,Amount',
      '01/04/2025,Acme,1,100000.00,20000.00,120000.00',
      '01/04/2025,Beta,2,200000.00,40000.00,240000.00',
      ',,,300000.00,61000.00,360000.00',
    ]
    const { findings } = model.check(model.recognise(readCsv(text.join('\n'), { name: 'a.csv' })), {
      asOf: '2026-01-10',
    })
    expect(
      findings.filter(({ rule }) => rule === 'finance/total-mismatch').map(({ level, message }) => [level, message]),
    ).toEqual([
      [
        'warning',
        'A row that states nothing but amounts in the column of the VAT is 61000.00, £1,000 more than that of the 2 payments above it, which come to £60,000. If it is a total, correct it; if it is a payment, state its supplier and date',
      ],
    ])
  })
})

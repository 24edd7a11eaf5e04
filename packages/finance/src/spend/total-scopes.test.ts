import { readCsv } from '@imt/tables'
import { createModel } from '@imt/core'
import { describe, expect, it } from 'vitest'
import { finance } from '../plugin.js'

const model = createModel({ plugins: [finance()] })
const headings = 'Entity,Date,Supplier,Transaction number,Amount'
const file = (name: string, rows: readonly string[]): ReturnType<typeof readCsv> =>
  readCsv([headings, ...rows].join('\n'), { name })
const said = (...files: readonly ReturnType<typeof readCsv>[]): readonly unknown[] =>
  model
    .check(model.recognise(files), { asOf: '2026-11-23' })
    .findings.filter(({ rule }) => rule === 'finance/total-mismatch')
    .map(({ level, message }) => [level, message])

const paid = (number: number, amount: string): string =>
  `T,02/04/2025,Supplier ${String(number)},${String(number)},${amount}`

describe('what of the payments was checked', () => {
  const readOf = (...rows: readonly string[]): unknown => {
    const { read } = model.check(model.recognise(file('a.csv', rows)), { asOf: '2026-11-23' })
    return read.map(({ figures, totals, relations }) => [figures, totals, relations])
  }
  const figures = (checked: number, inNoRelation: number): unknown => ({ checked, inNoRelation, notRead: 0 })

  it('counts each payment under a total once, and not those under none', () => {
    const half = [paid(1, '10'), 'S 1 Total,,,,10', paid(2, '20'), 'S 2 Total,,,,20', 'April Total,,,,30']
    const totals = { checked: 7, failed: 0, notChecked: 0 }
    expect(readOf(...half, ...half, 'Grand Total,,,,60', paid(9, '5'))).toEqual([[figures(11, 1), totals, 7]])
  })

  it('counts a total that fails as checked, and one that states no exact amount as not', () => {
    expect(readOf(paid(1, '10'), 'Total,,,,11')).toEqual([[figures(2, 0), { checked: 0, failed: 1, notChecked: 0 }, 1]])
    expect(readOf(paid(1, '10'), 'Total,,,,about 11')).toEqual([
      [figures(0, 2), { checked: 0, failed: 0, notChecked: 1 }, 0],
    ])
  })
})

describe('totals among payments', () => {
  it('takes what is carried and brought forward for no payment, and compares it', () => {
    const pages = (carried: string, brought: string): readonly string[] => [
      ...[paid(1, '100'), paid(2, '200')],
      ...[`Carried forward,,,,${carried}`, `Brought forward,,,,${brought}`],
      ...[paid(3, '50'), 'Total c/f,,,,350', 'Balance b/fwd,,,,350', paid(4, '25'), 'Total,,,,375'],
    ]
    expect(said(file('a.csv', pages('300', '300')))).toEqual([])
    expect(said(file('a.csv', pages('300', '310')))).toEqual([
      [
        'error',
        '"Brought forward" is 310, £10 more than the 2 payments above it, which come to £300. Check the total, and whether a payment is missing, doubled or wrong',
      ],
    ])
  })

  it.each([
    ['Carried forward to page 2', 'Brought forward from page 1'],
    ['Total carried forward to next page', 'Brought forward from previous page'],
  ])('takes "%s" and "%s" for the foot and the head of a page', (carried, brought) => {
    const rows = [paid(1, '100'), `${carried},,,,100`, `${brought},,,,100`, paid(2, '50'), 'Total,,,,150']
    expect(said(file('a.csv', rows))).toEqual([])
  })

  it('takes a sum for the total of its group, and a total over an amount for one of payments', () => {
    const sums = [paid(1, '100'), ',,Sum:,,100', paid(2, '50'), ',,Sum:,,50', ',,Total,,150']
    expect(said(file('a.csv', sums))).toEqual([])
    const limits = [paid(1, '100'), 'Total over £25k,,,,100', 'Payments under £25k,,,,12', 'Total,,,,112']
    expect(said(file('a.csv', limits))).toEqual([])
  })

  it('says by how much a total differs from what it covers', () => {
    expect(said(file('a.csv', [paid(1, '30000'), paid(2, '45500.10'), ',,,Total,120500.10']))).toEqual([
      [
        'error',
        '"Total" is 120500.10, £45,000 more than the 2 payments above it, which come to £75,500.10. Check the total, and whether a payment is missing, doubled or wrong',
      ],
    ])
  })

  it('compares a total on top with the payments that follow, once no more do', () => {
    const rows = [paid(1, '10'), paid(2, '20')]
    expect(said(file('a.csv', ['Total,,,,30', ...rows]))).toEqual([])
    expect(said(file('a.csv', ['Total,,,,30', ...rows, 'Total,,,,30']))).toEqual([])
    expect(said(file('a.csv', ['April Total,,,,30', ...rows, 'May Total,,,,5', paid(3, '5')]))).toHaveLength(1)
    expect(said(file('a.csv', ['Total,,,,35', ...rows]), file('b.csv', rows))).toEqual([
      [
        'error',
        '"Total" is 35, £5 more than the 2 payments below it, which come to £30. Check the total, and whether a payment is missing, doubled or wrong',
      ],
    ])
    expect(said(file('a.csv', ['Total,,,,35', paid(1, 'lots'), paid(2, '20')]))).toEqual([
      [
        'note',
        '"Total" (35) was not checked, because 1 payment of the 2 payments below it states no exact amount. Write each amount in pounds',
      ],
    ])
    // Of no payments yet it is nothing.
    expect(said(file('a.csv', ['Total,,,,0', ...rows, 'Total,,,,30']))).toEqual([])
  })

  it('takes a total in the middle for the start of the next', () => {
    const rows = [paid(1, '30000'), 'Total,,,,30000', paid(2, '100'), paid(3, '-40.50')]
    expect(said(file('a.csv', [...rows, 'Total,,,,59.50']))).toEqual([])
    expect(said(file('a.csv', [...rows, 'Total,,,,30059.50']))).toEqual([])
    expect(said(file('a.csv', [...rows, 'Total,,,,140.50']))).toHaveLength(1)
  })

  it('takes a total of totals for one, at every level', () => {
    const half = [paid(1, '10'), 'S 1 Total,,,,10', paid(2, '20'), 'S 2 Total,,,,20', 'April Total,,,,30']
    const year = [...half, ...half]
    expect(said(file('a.csv', [...year, 'Grand Total,,,,60']))).toEqual([])
    expect(said(file('a.csv', [...year, 'Grand Total,,,,30']))).toHaveLength(1)
  })

  it('does not carry the payments of one file into the total of another', () => {
    expect(said(file('a.csv', [paid(1, '30000')]), file('b.csv', [paid(2, '50'), 'Total,,,,50']))).toEqual([])
  })

  it.each(['"300,00"', '300,00', 'c. 300', ''])('does not check a total over what cannot be read: %s', (amount) => {
    expect(said(file('a.csv', [paid(1, amount), paid(2, '50'), 'Total,,,,90']))).toEqual([
      [
        'note',
        '"Total" (90) was not checked, because 1 payment of the 2 payments above it states no exact amount. Write each amount in pounds',
      ],
    ])
  })

  it('holds through more sub-totals than are remembered', () => {
    const rows = Array.from({ length: 1500 }, (_, number) => [paid(number, '7'), 'Sub-total,,,,7']).flat()
    expect(said(file('a.csv', [...rows, 'Grand total,,,,10500']))).toEqual([])
    expect(said(file('a.csv', [...rows, 'Grand total,,,,10507']))).toHaveLength(1)
  })
})

describe('totals that name a supplier', () => {
  const by = (supplier: string, amount: string): string => `T,02/04/2025,${supplier},1,${amount}`
  const lines = [by('Acme', '100'), by('Best', '70'), by('ACME ', '200')]
  it('are those of its payments, wherever they stand above', () => {
    expect(said(file('a.csv', [...lines, ',,Acme Total,,300', ',,Best Total,,70', 'Grand Total,,,,370']))).toEqual([])
    expect(said(file('a.csv', [...lines, ',,Total for Best,,70', ',,Total for Acme,,300', 'Total,,,,370']))).toEqual([])
  })
  it('are told with them where they differ', () => {
    expect(said(file('a.csv', [...lines, ',,Acme Total,,310', ',,Best Total,,70']))).toEqual([
      [
        'error',
        '"Acme Total" is 310, £10 more than the 2 payments of "Acme" above it, which come to £300. Check the total, and whether a payment is missing, doubled or wrong',
      ],
    ])
  })
})

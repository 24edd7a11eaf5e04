import { createModel } from '@imt/core'
import { readCsv } from '@imt/tables'
import { describe, expect, it } from 'vitest'
import { arithmetic } from '../plugin.js'

const model = createModel({ plugins: [arithmetic()] })
const found = (...lines: readonly string[]): readonly string[] =>
  model
    .check(model.recognise(readCsv(lines.join('\n'), { name: 'a.csv' })), { asOf: '2026-11-28' })
    .findings.map(({ rule, message }) => `${rule} ${message.split('. ')[0] ?? ''}`)

const head = 'Account,Description,Opening,Apr,May,Closing'
const rows = ['1000,Bank,500.00,10.00,-20.00,490.00', '3000,Reserves,-300.00,-5.00,5.00,-300.00']

describe('a short table of balances month by month', () => {
  it('is compared along its rows by what its headings say', () => {
    expect(found(head, ...rows, '2000,Creditors,-200.00,-5.00,15.00,-190.00')).toEqual([])
    expect(found(head, ...rows, '2000,Creditors,-200.00,-5.00,15.00,-183.00')).toEqual([
      'arithmetic/does-not-add-up "Creditors" under "Closing" is stated as -183.00, 7.00 more than the 3 columns before it, which come to -190.00',
    ])
    expect(found(head, ...rows, '2000,Creditors,<200.00>,<5.00>,15.00,<183.00>')).toHaveLength(1)
  })
  it('is compared with the total of its months, too', () => {
    const months = 'Nominal,Nominal name,April,May,June,Total'
    const right = ['1000,Bank,5.00,7.00,9.00,21.00', '2000,Creditors,-2.00,-3.00,-4.00,-9.00']
    expect(found(months, ...right, '3000,Reserves,-3.00,-4.00,-5.00,-12.00')).toEqual([])
    expect(found(months, ...right, '3000,Reserves,-3.00,-4.00,-5.00,-13.00')).toEqual([
      'arithmetic/does-not-add-up "Reserves" under "Total" is stated as -13.00, 1.00 less than the 3 columns before it, which come to -12.00',
    ])
    const withOpening = 'Nominal,Nominal name,B/fwd,April,May,YTD'
    expect(found(withOpening, ...right, '3000,Reserves,-3.00,-4.00,-5.00,-13.00')).toHaveLength(1)
  })
  it('is not believed where most rows come to something else, or say nothing', () => {
    const others = ['1000,Bank,500.00,10.00,-20.00,333.00', '3000,Reserves,-300.00,-5.00,5.00,-111.00']
    const isSaid = (said: readonly string[]): boolean => said.some((each) => each.startsWith('arithmetic/'))
    expect(isSaid(found(head, ...others, '2000,Creditors,-200.00,-5.00,15.00,-190.00'))).toBe(false)
    expect(isSaid(found('Account,Description,Opening,Staff,Sites,Closing', ...rows, '2,C,-200,-5,15,-183'))).toBe(false)
  })
})

describe('a short table of what came and went', () => {
  const cases = ['Care,12,40,38,14', 'Access,5,22,20,7']
  it.each([
    'Type,Opening,Added,Removed,Closing',
    'Type,Opening balance,New,Resolved,Closing balance',
    'Type,Brought forward,Received,Completed,Carried forward',
    'Type,Open at start,Received,Closed,Open at end',
    'Type,At 1 April,Joiners,Leavers,At 31 March',
    'Type,At the beginning,Transfers in,Transfers out,At the end',
  ])('is compared along its rows by its headings: %s', (headings) => {
    expect(found(headings, ...cases, 'Staff,3,9,10,2')).toEqual([])
    expect(found(headings, ...cases, 'Staff,3,9,10,9').filter((said) => said.startsWith('arithmetic/'))).toEqual([
      expect.stringMatching(/^arithmetic\/does-not-add-up "Staff" under ".+" is stated as 9, 7 more than /),
    ])
  })

  it('what went may be written below nothing', () => {
    expect(found('Type,Opening,Added,Disposals,Closing', 'A,12,40,-38,14', 'B,5,22,-20,17')).toEqual([
      'arithmetic/does-not-add-up "B" under "Closing" is stated as 17, 10 more than the 3 columns before it, which come to 7',
    ])
  })

  it('and down its columns, where the words stand in rows', () => {
    const down = [',2022/23,2023/24,2024/25', 'Opening,12,14,9', 'Received,40,22,31', 'Closed,38,27,25']
    expect(found(...down, 'Closing,14,9,15')).toEqual([])
    expect(found(...down, 'Closing,14,9,51')).toEqual([
      'arithmetic/does-not-add-up "Closing" under "2024/25" is stated as 51, 36 more than "Opening" and "Received" less "Closed", which come to 15',
    ])
  })

  it('says nothing where words leave it open and few rows agree', () => {
    const said = found('Type,Opening,Alpha,Beta,Closing', ...cases, 'Staff,3,9,10,9')
    expect(said.some((each) => each.startsWith('arithmetic/'))).toBe(false)
  })
})

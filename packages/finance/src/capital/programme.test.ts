import { expect, it } from 'vitest'
import { programmeTotals, slippage, sourcesAndApplications } from './programme.js'

// IM&T capital 2017/18 as Plymouth Hospitals NHS Trust published it.
const plymouth = [
  ['Rolling Replacement', 'End User Hardware Replacement', '560000'],
  ['New Equipment', 'End User Hardware New', '150000'],
  ['Rolling Replacement', 'Networking', '90000'],
  ['Rolling Replacement', 'Telephony', '75000'],
  ['Infrastructure', 'Infrastructure', '575000'],
  ['New Systems', 'GP Electronic Messaging', '112690'],
  ['Strategic', 'Strategic Systems', '3469000'],
].map(([category = '', project = '', amount = '']) => ({ category, project, year: '2017/2018', amount }))

it('totals a programme by category and year', () => {
  const totals = programmeTotals([
    ...plymouth,
    { category: 'Strategic', project: 'Strategic Systems', year: '2018/2019', amount: '1000.50' },
  ])
  expect([...totals.byYear].map(([year, amount]) => [year, amount.toFixed()])).toEqual([
    ['2017/2018', '5031690'],
    ['2018/2019', '1000.5'],
  ])
  expect(totals.byCategory.get('Rolling Replacement')?.toFixed()).toBe('725000')
  expect(totals.byCategoryAndYear.get('Strategic')?.get('2018/2019')?.toFixed()).toBe('1000.5')
  expect(totals.total.toFixed()).toBe('5032690.5')
})

it.each([
  {
    source: 'council annex 1a 2020/21, ICT, £000: 5,714 latest, 4,015 actual',
    outturn: { budget: '5714', actual: '4015', finished: false },
    expected: ['1699', '0', '0', '1699'],
  },
  {
    source: 'the same, finished: a saving',
    outturn: { budget: '5714', actual: '4015', finished: true },
    expected: ['0', '1699', '0', '0'],
  },
  {
    source: 'council annex 1a 2020/21, passport funding, £000: 29,367 latest, 32,874 actual',
    outturn: { budget: '29367', actual: '32874', finished: false },
    expected: ['0', '0', '3507', '0'],
  },
])('tells slippage from saving: $source', ({ outturn, expected }) => {
  const result = slippage(outturn)
  expect(
    [result.slippage, result.saving, result.overspend, result.carryForward].map((amount) => amount.toFixed()),
  ).toEqual(expected)
})

it('compares sources with applications', () => {
  // University Hospitals Bristol, July 2008, £000.
  expect(sourcesAndApplications(['45687', '250'], ['45687', '250', '-600', '600'])).toMatchObject({ balanced: true })
  expect(sourcesAndApplications(['45687', '250'], ['45687', '250', '600']).difference.toFixed()).toBe('-600')
})

it('refuses a wrong call, naming the parameter', () => {
  expect(() =>
    programmeTotals([
      { category: 'a', project: 'p', amount: '1' } as {
        category: string
        project: string
        year: string
        amount: string
      },
    ]),
  ).toThrow(/^programmeTotals: positions\[0\]\.year must be text, got undefined/)
  expect(() => slippage({ budget: '5', actual: '1' } as { budget: string; actual: string; finished: boolean })).toThrow(
    /^slippage: outturn\.finished must be true or false, got undefined/,
  )
  expect(() => slippage({ budget: '£5', actual: '1', finished: false })).toThrow(
    /^slippage: outturn\.budget must be a Decimal/,
  )
  expect(() => sourcesAndApplications(['5'], 5 as never)).toThrow(
    /^sourcesAndApplications: applications must be an array, got 5/,
  )
})

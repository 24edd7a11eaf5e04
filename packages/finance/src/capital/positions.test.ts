import { describe, expect, it } from 'vitest'
import { capitalPositions } from './positions.js'
import { programmeTotals } from './programme.js'
import { capitalLineSchema, type CapitalLine, type CapitalMeasure } from './schema.js'

const line = (
  category: string,
  project: string,
  amounts: readonly (readonly [string, string, CapitalMeasure?])[],
  table?: number,
): CapitalLine =>
  capitalLineSchema.parse({
    category,
    project,
    amounts: amounts.map(([year, amount, measure]) => ({
      year,
      amount,
      ...(measure === undefined ? {} : { measure }),
    })),
    ...(table === undefined ? {} : { table }),
  })

describe('capitalPositions', () => {
  it('takes the projects of one measure, and says what it leaves out', () => {
    const lines = [
      line('ICT', 'Network', [
        ['2020/21', '£100', 'original'],
        ['2020/21', '£120', 'latest'],
        ['2020/21', '£90.50', 'actual'],
      ]),
      line('ICT', 'Devices', [
        ['2020/21', '£10', 'original'],
        ['2020/21', '-', 'latest'],
        ['2020/21', 'c. £9', 'actual'],
      ]),
      line('ICT', 'Total ICT', [
        ['2020/21', '£110', 'original'],
        ['2020/21', '£120', 'latest'],
        ['2020/21', '£99.50', 'actual'],
      ]),
      line('', 'Total', [
        ['2020/21', '£110', 'original'],
        ['2020/21', '£120', 'latest'],
        ['2020/21', '£99.50', 'actual'],
      ]),
    ]
    const sums = (['original', 'latest', 'actual', 'value'] as const).map((measure) =>
      programmeTotals(capitalPositions(lines, measure).positions).total.toFixed(),
    )
    expect(sums).toEqual(['110', '120', '90.5', '0'])
    expect(capitalPositions(lines, 'actual').leftOut.filter(({ code }) => code !== 'otherMeasure')).toEqual([
      {
        at: { line: 1, project: 'Devices', year: '2020/21' },
        code: 'notExact',
        why: 'An approximate figure, a range or a bound adds up to no exact sum.',
        text: 'c. £9',
      },
      {
        at: { line: 2, project: 'Total ICT' },
        code: 'total',
        why: 'The row is a total of others, so adding it would count them twice.',
      },
      {
        at: { line: 3, project: 'Total' },
        code: 'total',
        why: 'The row is a total of others, so adding it would count them twice.',
      },
    ])
    expect(capitalPositions(lines, 'latest').leftOut).toContainEqual({
      at: { line: 1, project: 'Devices', year: '2020/21' },
      code: 'absent',
      why: 'No figure is stated.',
      text: '-',
    })
  })

  it('counts every amount, taken or left out', () => {
    const lines = [
      line('a', 'p', [
        ['1', '£1'],
        ['2', '£2', 'actual'],
        ['3', 'TBC'],
      ]),
      line('', 'Total', [['1', '£1']]),
    ]
    const { positions, leftOut } = capitalPositions(lines, 'value')
    expect([positions.length, leftOut.map(({ code }) => code)]).toEqual([1, ['otherMeasure', 'absent', 'total']])
  })

  it('judges each table by itself', () => {
    const lines = [
      line('a', 'p', [['1', '£1']], 1),
      line('', 'Total', [['1', '£1']], 1),
      line('a', 'q', [['1', '£2']], 2),
      line('', 'Total', [['1', '£2']], 2),
    ]
    expect(programmeTotals(capitalPositions(lines, 'value').positions).total.toFixed()).toBe('3')
  })

  it('keeps a project that is only called total', () => {
    const lines = [
      line('a', 'Total refresh of PCs', [['1', '£5']]),
      line('a', 'Network', [['1', '£1']]),
      line('', 'Total', [['1', '£6']]),
    ]
    expect(programmeTotals(capitalPositions(lines, 'value').positions).total.toFixed()).toBe('6')
  })

  it('refuses a measure that is none', () => {
    expect(() => capitalPositions([], 'budget' as 'value')).toThrow(
      /^capitalPositions: measure must be 'value' or 'original' or 'latest' or 'actual' or 'forecast', got "budget"/,
    )
  })
})

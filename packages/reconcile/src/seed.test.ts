import { describe, expect, it } from 'vitest'
import { published } from '../test/published.js'
import { grandTotals, pounds, sound, staff } from '../test/seed-finance.js'
import { reconcile } from './reconcile.js'

describe('the seed page in pounds', () => {
  const result = reconcile(pounds)

  it('has 44 cells and 18 equations, two of which fail by £100,000', () => {
    expect(pounds.cells.size).toBe(44)
    expect(result.counts).toEqual({ equations: 18, exact: 16, withinRounding: 0, violated: 2, unchecked: 0 })
    expect(
      result.violations.map(({ equation, difference, bound, component }) => [equation, difference, bound, component]),
    ).toEqual([
      ['gbp/grand', '100000', '6.5', 0],
      ['gbp/both', '-100000', '1', 0],
    ])
  })

  it('has one repair: the grand total of the first table, one digit', () => {
    expect(result.components).toEqual([
      {
        equations: ['gbp/grand', 'gbp/both'],
        repairs: [
          {
            changes: [
              {
                cell: grandTotals.pounds[0],
                from: '£5,500,191',
                to: '£5,400,191',
                value: '5400191',
                range: { low: '5400190', high: '5400192' },
                plausibility: 'oneDigit',
              },
            ],
            plausibility: 'oneDigit',
            why: 'One digit differs.',
            proof: {
              proved: true,
              why: 'It is the only single change with which every equation holds, it looks like a slip of the pen, and the figures leave no choice of value.',
            },
          },
        ],
        candidates: [grandTotals.pounds[0]],
        size: 1,
        unique: true,
        search: 'complete',
      },
    ])
  })

  it('is sound with that repair', () => {
    expect(reconcile(sound)).toMatchObject({ counts: { exact: 18 }, violations: [], components: [], notes: [] })
  })
})

describe('the seed page in staff', () => {
  const result = reconcile({ ...staff, absentAsZero: ['dash'] })

  it('finds 180.2 against 173.1 and against 173.06, which agree with each other', () => {
    expect(result.violations.map(({ equation, stated, computed }) => [equation, stated, computed])).toEqual([
      ['wte/summary', '180.2', '173.1'],
      ['wte/both', '180.2', '173.06'],
    ])
    expect(result.roundings.map(({ equation, stated, computed }) => [equation, stated, computed])).toEqual([
      ['wte/PAY', '173.1', '173.06'],
    ])
  })

  it('locates the grand total of the class summary and calls it no slip', () => {
    expect(result.components).toMatchObject([
      {
        candidates: [grandTotals.staff[1]],
        unique: true,
        search: 'complete',
        repairs: [
          {
            plausibility: null,
            why: 'No single slip explains it: check its date and scope.',
            changes: [{ value: '173.1' }],
          },
        ],
      },
    ])
    expect(result.components[0]?.repairs[0]?.changes[0]?.to.trim()).toBe('173.1')
  })

  it('with the class summary alone leaves four cells to choose from', () => {
    const alone = reconcile({
      cells: staff.cells,
      equations: staff.equations.filter(({ id }) => id === 'wte/summary'),
      absentAsZero: ['dash'],
    })
    expect(alone.components[0]).toMatchObject({
      unique: false,
      candidates: ['wte/2/3', 'wte/2/0', 'wte/2/1', 'wte/2/2'],
    })
  })

  it('leaves sums with dashes open unless it is told what a dash is', () => {
    const open = reconcile(staff)
    expect(open.counts).toMatchObject({ violated: 1, unchecked: 15 })
    expect(open.settings.absentAsZero).toEqual([])
    expect(result.settings.absentAsZero).toEqual(['dash'])
    expect(result.unchecked.map(({ equation, reason }) => [equation, reason])).toEqual([
      ['wte/Telecommunications', 'absentTotal'],
      ['wte/INCOME', 'absentTotal'],
      ['wte/NON-PAY', 'absentTotal'],
    ])
  })
})

describe('one wrong cell', () => {
  it.each([...sound.cells].flatMap(([cell, figure]) => [9_000, -70_000].map((by) => [cell, by, figure] as const)))(
    '%s out by %i is found and put back',
    (cell, by, figure) => {
      const value = figure.value?.plus(by).toFixed() ?? ''
      const { components } = reconcile({
        cells: new Map(sound.cells).set(cell, published(value)),
        equations: sound.equations,
      })
      expect(
        components.map(({ unique, search, candidates, repairs }) => [
          unique,
          search,
          candidates,
          repairs[0]?.changes[0]?.value,
        ]),
      ).toEqual([[true, 'complete', [cell], figure.value?.toFixed()]])
    },
  )
})

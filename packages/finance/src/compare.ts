import { entriesOfTables, type ComparedEntry, type ComparedValue, type Comparer, type Figure } from '@imt/core'
import type { FurtherFigure } from './revenue/schema.js'
import type { Finance } from './section.js'

type Parts = Comparer<Finance>

/** What a line of a budget states. */
const valuesOf = (
  index: number,
  { budget, fundedWte, further = [] }: { budget: Figure; fundedWte?: Figure; further?: readonly FurtherFigure[] },
): readonly ComparedValue[] => [
  { name: 'budget', at: `/${index}/budget`, figure: budget },
  ...(fundedWte === undefined ? [] : [{ name: 'funded staff', at: `/${index}/fundedWte` as const, figure: fundedWte }]),
  ...further.flatMap(({ column, amount, count }, position): readonly ComparedValue[] => {
    const figure = amount ?? count
    const key = amount === undefined ? 'count' : 'amount'
    return figure === undefined ? [] : [{ name: column, at: `/${index}/further/${position}/${key}`, figure }]
  }),
]

const revenue: Extract<Parts, { part: 'revenue' }> = {
  part: 'revenue',
  lists: 'lines of the revenue budget',
  entries: (lines) =>
    lines.map((line, index): ComparedEntry => {
      const key = [line.costCentre, line.class, line.subjective ?? '']
      return {
        key,
        label: key.filter((text) => text !== '').join(', '),
        at: `/${index}`,
        values: valuesOf(index, line),
      }
    }),
}

const classSummary: Extract<Parts, { part: 'classSummary' }> = {
  part: 'classSummary',
  lists: 'classes of the budget',
  entries: (lines) =>
    lines.map((line, index) => ({
      key: [line.class],
      label: line.class,
      at: `/${index}`,
      values: valuesOf(index, line),
    })),
}

const capital: Extract<Parts, { part: 'capital' }> = {
  part: 'capital',
  lists: 'lines of the capital programme',
  entries: (lines) =>
    lines.map(({ category, project, amounts }, index) => ({
      key: [category, project],
      label: [category, project].filter((text) => text !== '').join(', '),
      at: `/${index}`,
      values: amounts.map(({ year, measure = 'value', heading, amount }, position) => ({
        name: heading ?? [year, measure === 'value' ? '' : measure].filter((text) => text !== '').join(', '),
        at: `/${index}/amounts/${position}/amount`,
        figure: amount,
      })),
    })),
}

const statements: Extract<Parts, { part: 'statements' }> = {
  part: 'statements',
  lists: 'rows of statements',
  entries: (all) =>
    entriesOfTables(
      all.map((statement) => ({ ...statement, columns: statement.columns.map(({ heading }) => heading) })),
      ({ amount, count, percent, words }) => {
        if (amount !== undefined) return { key: 'amount', figure: amount }
        if (count !== undefined) return { key: 'count', figure: count }
        if (percent !== undefined) return { key: 'percent', figure: percent }
        return words === undefined ? undefined : { key: 'words', text: words }
      },
    ),
}

/**
 * How money is compared with that of another year. Payments and virements are those of their month: nothing of them is
 * to be found again in another.
 */
export const compareFinance: readonly Parts[] = [revenue, classSummary, capital, statements]

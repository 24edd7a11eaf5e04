import { counted, formatAmount, grouped, type Decimal } from '@imt/core'
import type { BudgetColumns, ComparedLine } from '@imt/finance'
import type { Answer, AnswerTable } from '../answer.js'
import { comparedRevenue, comparedStatements, type BudgetsOptions, type ComparedYears } from './budget-years.js'
import { nonEmpty } from './options.js'
import { readingProblems, readInPart } from './reading-problems.js'
import type { Asked, Verb } from './verb.js'

const pounds = (amount: Decimal): string => formatAmount(amount, 'gbp')
const part = (amount: Decimal): string => (amount.isZero() ? '' : pounds(amount))

const parts = [
  ['Change', 'change'],
  ['Began', 'started'],
  ['Ended', 'ended'],
  ['Once before, gone', 'nonRecurrentEnded'],
  ['Once now, new', 'nonRecurrentStarted'],
  ['Volume', 'volume'],
  ['Rate', 'rate'],
  ['Not split', 'notSplit'],
] as const satisfies readonly (readonly [string, keyof ComparedLine])[]

const titleOf = ({ after }: ComparedYears): string => (after.title === '' ? 'Untitled' : after.title)

const linesTable = (all: readonly ComparedYears[]): AnswerTable => ({
  name: 'lines',
  title: 'What changed, line by line',
  headers: ['Line', 'Budget', 'Before', 'After', ...parts.map(([heading]) => heading)],
  rows: all.flatMap((each) =>
    each.comparison.lines.map((line) => [
      line.key,
      titleOf(each),
      line.is === 'started' ? '' : pounds(line.before),
      line.is === 'ended' ? '' : pounds(line.after),
      pounds(line.change),
      ...parts.slice(1).map(([, key]) => part(line[key])),
    ]),
  ),
  remarks: [
    'Volume is more or less of a thing at the price of the year before, and rate its new price for the volume of the year after; of a line without volumes in both years the change of what recurs is not split.',
    'A line that was renamed stands here as one that ended and one that began.',
  ],
})

const totalTable = (all: readonly ComparedYears[]): AnswerTable => ({
  name: 'total',
  title: 'What the changes come to',
  headers: ['Budget', 'Lines', 'Before', 'After', ...parts.map(([heading]) => heading)],
  rows: all.map((each) => {
    const { total, lines } = each.comparison
    return [
      titleOf(each),
      grouped(lines.length),
      pounds(total.before),
      pounds(total.after),
      ...parts.map(([, key]) => pounds(total[key])),
    ]
  }),
  remarks: ['Rows that are totals are in no sum. The parts of a change add up to it.'],
})

const columnsSaid = ({ before, after, comparison }: ComparedYears): string => {
  const said = (name: keyof BudgetColumns): string => {
    const [one, other] = [before.columns[name], after.columns[name]]
    if (one === undefined && other === undefined) return 'none'
    const quoted = (heading: string | undefined): string => (heading === undefined ? 'none' : JSON.stringify(heading))
    return one === other ? quoted(one) : `${quoted(one)} and ${quoted(other)}`
  }
  const budget = before.columns.budget === undefined ? '' : `Budget: ${said('budget')}. `
  const name = after.title === '' ? '' : `${after.title}: `
  return `${name}${pounds(comparison.total.before)} before, ${pounds(comparison.total.after)} after. ${budget}What does not recur: ${said('nonRecurrent')}. Volumes: ${said('volume')}.`
}

const answer = (asked: Asked<BudgetsOptions>): Answer => {
  const { loaded, before } = asked
  const notCompared: string[] = []
  const all = [...comparedRevenue(asked, notCompared), ...comparedStatements(asked, notCompared)]
  const open = all.reduce((sum, { comparison }) => sum + comparison.open.length, 0)
  return {
    summary: [
      ...readInPart(loaded),
      ...(before === undefined ? [] : readInPart(before)),
      `${counted(all.length, 'budget')} compared with that of the year before.`,
      ...all.map(columnsSaid),
      ...(open === 0
        ? []
        : [`Of ${counted(open, 'line')} the change of what recurs is not split: no volumes of both years are stated.`]),
    ],
    tables: [totalTable(all), linesTable(all)],
    leftOut: [
      ...readingProblems(loaded),
      ...(before === undefined ? [] : readingProblems(before)),
      ...notCompared,
      ...all.flatMap((each) => [
        ...each.before.leftOut.map((line) => `before, ${line}`),
        ...each.after.leftOut.map((line) => `after, ${line}`),
      ]),
    ],
    json: {
      budgets: all.map(({ before: old, after, comparison }) => ({
        title: after.title,
        columns: { before: old.columns, after: after.columns },
        ...comparison,
      })),
      notCompared,
    },
    isEmpty: all.length === 0,
  }
}

/** One year's budget against that of the year before, and what each change is made of. */
export const budgetsVerb: Verb<BudgetsOptions> = {
  name: 'finance budgets',
  reads: ['finance/revenue', 'finance/statements'],
  comparesWithEarlier: true,
  configure: (command) =>
    void command
      .option('--budget <heading>', 'the column of the budget, where several may be it', nonEmpty)
      .option('--budget-before <heading>', 'that of the year before, where its heading is another', nonEmpty)
      .option('--non-recurrent <heading>', 'the column of what of it does not recur', nonEmpty)
      .option('--non-recurrent-before <heading>', 'that of the year before', nonEmpty)
      .option('--volume <heading>', 'the column of how much it pays for, such as staff', nonEmpty)
      .option('--volume-before <heading>', 'that of the year before', nonEmpty),
  answer,
}

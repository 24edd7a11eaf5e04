import { counted, Decimal, formatAmount, listed } from '@imt/core'
import { phase, rowRole, type PhasedBudget, type PhasingMode, type RevenueLine } from '@imt/finance'
import { InvalidArgumentError, Option } from 'commander'
import type { Answer, AnswerTable } from '../answer.js'
import { partOf } from './part-of.js'
import { readingProblems, readInPart } from './reading-problems.js'
import type { Asked, Verb } from './verb.js'

const steps = { penny: '0.01', pound: '1' } as const

/** The options of `imt finance phase`. */
interface PhaseOptions {
  /** Shares of the months, the first of the year first. */
  readonly profile?: readonly string[]
  readonly to?: keyof typeof steps
}

/** A line of a budget over its months. */
interface Phased {
  readonly line: RevenueLine
  readonly budget: PhasedBudget
}

const nameOf = ({ costCentre, class: name, subjective, period, table }: RevenueLine): string =>
  [costCentre, name, subjective, period, table === undefined ? undefined : `table ${String(table)}`]
    .filter((words) => words !== undefined && words.trim() !== '')
    .join(', ')

const months = 'April May June July August September October November December January February March'.split(' ')

/** The months of a financial year; of other than twelve, numbers. */
const headingsOf = (count: number): readonly string[] =>
  count === months.length ? months : Array.from({ length: count }, (_, index) => `Period ${String(index + 1)}`)

const amount = (pounds: Decimal): string => formatAmount(pounds, 'gbp')

const phasedTable = (
  phased: readonly Phased[],
  count: number,
  { name, title, of }: { readonly name: string; readonly title: string; readonly of: 'amount' | 'toDate' },
): AnswerTable => ({
  name,
  title,
  headers: ['Cost centre', 'Class', 'Subjective', 'Year', 'Table', 'Budget', ...headingsOf(count)],
  rows: phased.map(({ line, budget }) => [
    line.costCentre,
    line.class,
    line.subjective ?? '',
    line.period ?? '',
    line.table === undefined ? '' : String(line.table),
    amount(budget.annual),
    ...budget.months.map((month) => amount(month[of])),
  ]),
  remarks: [
    count === 12
      ? 'The first month is April. The months of each line add up to its budget, to the penny.'
      : 'The first period is the first of the year. The periods of each line add up to its budget, to the penny.',
    ...(name === 'months' ? ['How a budget falls in a year is a judgement: this spreads it by arithmetic alone.'] : []),
  ],
})

/** Lines are added up where they are of one table: those of two may be the same money, or two years. */
const totalTable = (phased: readonly Phased[], count: number): AnswerTable => {
  const tables = new Map<string, Phased[]>()
  for (const each of phased) {
    const key = JSON.stringify([each.line.table ?? 1, each.line.period ?? ''])
    tables.set(key, [...(tables.get(key) ?? []), each])
  }
  const sum = (all: readonly Decimal[]): string => amount(all.reduce((one, other) => one.plus(other), new Decimal(0)))
  return {
    name: 'total',
    title: 'The lines above added up',
    headers: ['Table', 'Year', 'Lines', 'Budget', ...headingsOf(count)],
    rows: [...tables.values()].map((own) => [
      String(own[0]?.line.table ?? 1),
      own[0]?.line.period ?? '',
      String(own.length),
      sum(own.map(({ budget }) => budget.annual)),
      ...Array.from({ length: count }, (_, index) =>
        sum(own.map(({ budget }) => budget.months[index]?.amount ?? new Decimal(0))),
      ),
    ]),
    remarks: ['Each table by itself, in the signs that it is published with; lines that were left out are in no sum.'],
  }
}

const isRevenue = (part: unknown): part is readonly RevenueLine[] => Array.isArray(part)

const answer = ({ loaded, options }: Asked<PhaseOptions>): Answer => {
  const { profile, to = 'penny' } = options
  const mode: PhasingMode = profile === undefined ? { mode: 'twelfths' } : { mode: 'profile', weights: profile }
  const count = profile?.length ?? 12
  const part = partOf(loaded, 'finance', 'revenue')
  const lines = isRevenue(part) ? part : []
  const phased: Phased[] = []
  const leftOut: string[] = []
  let totals = 0
  for (const line of lines) {
    const { kind, value, text } = line.budget
    if (rowRole(line) !== 'line') totals += 1
    else if (kind !== 'exact' || value === null)
      leftOut.push(`${nameOf(line)}: its budget is ${JSON.stringify(text)}, which is no exact amount`)
    else if (!value.times(to === 'pound' ? 1 : 100).isInteger())
      leftOut.push(
        `${nameOf(line)}: its budget of ${amount(value)} is no whole number of ${to === 'pound' ? 'pounds: phase it with --to penny' : 'pence'}`,
      )
    else phased.push({ line, budget: phase(value, mode, steps[to]) })
  }
  const further = [...new Set(phased.flatMap(({ line }) => (line.further ?? []).map(({ column }) => `"${column}"`)))]
  return {
    summary: [
      ...readInPart(loaded),
      `${counted(lines.length, 'row')} of a budget read: ${counted(phased.length, 'line')} phased ${profile === undefined ? 'over twelve equal months' : `over ${counted(count, 'period')} by the shares given`}, ${counted(totals, 'row')} of totals left out.`,
    ],
    tables: [
      phasedTable(phased, count, { name: 'months', title: 'The budget of each month', of: 'amount' }),
      phasedTable(phased, count, { name: 'to-date', title: 'The budget to date', of: 'toDate' }),
      totalTable(phased, count),
    ],
    leftOut: [
      ...readingProblems(loaded),
      ...leftOut,
      ...(further.length === 0 ? [] : [`Further columns of figures, which were not phased: ${listed(further)}`]),
    ],
    json: { mode, step: steps[to], lines: phased.map(({ line, budget }) => ({ line, ...budget })) },
    isEmpty: phased.length === 0,
  }
}

const shares = (text: string): readonly string[] => {
  const all = text.split(',').map((share) => share.trim())
  if (all.length > 53 || !all.every((share) => /^\d{1,9}(?:\.\d{1,6})?$/.test(share)))
    throw new InvalidArgumentError('It must be numbers with commas between them, one for each month, such as 1,1,2.')
  if (all.every((share) => Number(share) === 0)) throw new InvalidArgumentError('One share must be more than 0.')
  return all
}

/** The lines of a yearly budget over its months. */
export const phaseVerb: Verb<PhaseOptions> = {
  name: 'finance phase',
  reads: ['finance/revenue'],
  configure: (command) =>
    void command
      .option('--profile <shares>', 'the share of each month, April first (default: twelve equal ones)', shares)
      .addOption(
        new Option('--to <step>', 'the smallest amount of a month').choices(Object.keys(steps)).default('penny'),
      ),
  answer,
}

import { listed, type Decimal } from '@imt/core'
import {
  budgetLines,
  compareBudgets,
  rowRole,
  type BudgetColumns,
  type BudgetComparison,
  type BudgetLine,
  type RevenueLine,
  type Statement,
  type StatementColumn,
} from '@imt/finance'
import type { Loaded } from '../load/load.js'
import { partOf } from './part-of.js'
import type { Asked } from './verb.js'

/** The options of `imt finance budgets`. */
export interface BudgetsOptions {
  readonly budget?: string
  readonly budgetBefore?: string
  readonly nonRecurrent?: string
  readonly nonRecurrentBefore?: string
  readonly volume?: string
  readonly volumeBefore?: string
}

/** The lines of one year's budget, and under which headings they stand. */
interface YearBudget {
  readonly title: string
  readonly columns: Partial<BudgetColumns>
  readonly lines: readonly BudgetLine[]
  readonly leftOut: readonly string[]
  /** The lines whose budget stands there and was not read: they began or ended in no year. */
  readonly unread: readonly string[]
}

/** Two years of one budget, and what changed. */
export interface ComparedYears {
  readonly before: YearBudget
  readonly after: YearBudget
  readonly comparison: BudgetComparison
}

/** What several statements are asked by: a year is told by what stands beside its name. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/\b(?:fy ?)?(?:19|20)\d\d(?: ?[/-] ?(?:20)?\d\d)?\b/g, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const plans: ReadonlySet<string> = new Set(['plan', 'originalBudget', 'latestBudget'])
const once = /\bnon[- ]?recurr(?:ent|ing)\b/i

const amountsStand = (statement: Statement, column: number): boolean =>
  statement.rows.some(({ cells }) => cells[column]?.amount?.kind === 'exact')

const only = <Each>(all: readonly Each[]): Each | undefined => (all.length === 1 ? all[0] : undefined)

/** The heading that was asked for, of this year or without its year; else the one that says so itself. */
const headingOf = (
  statement: Statement,
  asked: string | undefined,
  usual: (column: StatementColumn, at: number) => boolean,
): string | undefined => {
  const { columns } = statement
  const headings = columns.map(({ heading }) => heading)
  if (asked === undefined) return only(columns.filter(usual))?.heading
  const isSame = (heading: string): boolean => heading.trim().toLowerCase() === asked.trim().toLowerCase()
  return headings.find(isSame) ?? only(headings.filter((heading) => plain(heading) === plain(asked)))
}

const budgetHeading = (statement: Statement, asked: string | undefined): string | undefined =>
  headingOf(
    statement,
    asked,
    ({ measure, heading }, at) => plans.has(measure) && !once.test(heading) && amountsStand(statement, at),
  ) ??
  (asked === undefined
    ? headingOf(statement, asked, ({ heading }, at) => !once.test(heading) && amountsStand(statement, at))
    : undefined)

const yearOf = (heading: string): string | undefined => /\b20\d\d\b/.exec(heading)?.[0]

/** The two columns of budgets of a statement that is headed with two years, the earlier first. */
const twoYearsOf = ({ columns }: Statement): readonly [string, string] | undefined => {
  const budgets = columns.flatMap(({ measure, heading }) =>
    plans.has(measure) && !once.test(heading) ? [{ heading, year: yearOf(heading) }] : [],
  )
  const [one, other, ...more] = budgets
  if (one?.year === undefined || other?.year === undefined || more.length > 0 || one.year === other.year)
    return undefined
  return one.year < other.year ? [one.heading, other.heading] : [other.heading, one.heading]
}

/** True where something stands for a budget, be it no exact figure. */
const isStated = ({ amount, words = '' }: Statement['rows'][number]['cells'][number] = {}): boolean =>
  words.trim() !== '' || (amount !== undefined && !(amount.kind === 'absent' && amount.absence === 'blank'))

/**
 * The budget of a statement; nothing where it is not known which of its columns holds it.
 *
 * @param isOneYear - whether what stands beside the budget is of the same year, so that it need not be named
 */
const ofStatement = (
  statement: Statement,
  { budget, nonRecurrent, volume }: Partial<BudgetColumns>,
  isOneYear: boolean,
): YearBudget | undefined => {
  const heading = budgetHeading(statement, budget)
  if (heading === undefined) return undefined
  const beside = headingOf(statement, nonRecurrent, (column) => isOneYear && once.test(column.heading))
  const much = headingOf(statement, volume, ({ measure }) => isOneYear && measure === 'staff')
  const columns: BudgetColumns = {
    budget: heading,
    ...(beside === undefined || beside === heading ? {} : { nonRecurrent: beside }),
    ...(much === undefined || much === heading ? {} : { volume: much }),
  }
  // Of two columns of one heading nobody knows which is meant.
  const isOne = Object.values(columns).every(
    (each) => statement.columns.filter((column) => column.heading === each).length === 1,
  )
  if (!isOne) return undefined
  const { lines, leftOut } = budgetLines(statement, columns)
  const at = statement.columns.findIndex((column) => column.heading === heading)
  return {
    title: statement.title ?? '',
    columns,
    lines,
    leftOut: leftOut
      .filter(({ code }) => code !== 'total')
      .map(({ at: row, why }) => `${JSON.stringify(statement.rows[row]?.label ?? '')}: ${why}`),
    unread: leftOut.flatMap(({ at: row, code }) => {
      const { label = '', cells = [] } = statement.rows[row] ?? {}
      return code === 'notExact' && isStated(cells[at]) ? [label] : []
    }),
  }
}

const exact = ({ kind, value }: RevenueLine['budget']): Decimal | undefined =>
  kind === 'exact' && value !== null ? value : undefined

/** The budget by cost centre, of one table and year of it. */
const ofRevenue = (lines: readonly RevenueLine[]): YearBudget => {
  const own = lines.filter((line) => rowRole(line) === 'line')
  const leftOut: string[] = []
  const unread: string[] = []
  const keys = new Map<string, number>()
  const read: BudgetLine[] = []
  for (const { costCentre, class: name, subjective, budget, fundedWte } of own) {
    const label = [costCentre, name, subjective ?? ''].filter((text) => text.trim() !== '').join(', ')
    const amount = exact(budget)
    if (amount === undefined) {
      leftOut.push(`${JSON.stringify(label)}: The row states no exact budget.`)
      if (isStated({ amount: budget })) unread.push(label)
      continue
    }
    const met = (keys.get(label) ?? 0) + 1
    keys.set(label, met)
    const volume = fundedWte === undefined ? undefined : exact(fundedWte)
    read.push({
      key: met === 1 ? label : `${label} (${String(met)})`,
      budget: amount.toFixed(),
      ...(volume === undefined || volume.isNegative() ? {} : { volume: volume.toFixed() }),
    })
  }
  const staffed = read.some(({ volume }) => volume !== undefined)
  return {
    title: 'Budget by cost centre',
    columns: staffed ? { volume: 'funded staff' } : {},
    lines: read,
    leftOut,
    unread,
  }
}

const listOf = <Line>(loaded: Pick<Loaded, 'reading'> | undefined, part: string): readonly Line[] => {
  const held = loaded === undefined ? undefined : partOf(loaded, 'finance', part)
  return Array.isArray(held) ? (held as readonly Line[]) : []
}

/** A budget without the lines that the other year states and that were not read there. */
const besides = (year: YearBudget, { unread }: YearBudget): YearBudget => {
  const isUnread = ({ key }: BudgetLine): boolean => unread.includes(key)
  const dropped = year.lines.filter(isUnread)
  return {
    ...year,
    lines: year.lines.filter((line) => !isUnread(line)),
    leftOut: [
      ...year.leftOut,
      ...dropped.map(({ key }) => `${JSON.stringify(key)}: The budget of the other year was not read, so none is.`),
    ],
  }
}

const compared = (one: YearBudget, other: YearBudget): ComparedYears => {
  const [before, after] = [besides(one, other), besides(other, one)]
  return { before, after, comparison: compareBudgets(before.lines, after.lines) }
}

const without = ' is not compared: '

/** The statements of two states, each with that of its title; of one state the two columns that were named. */
export const comparedStatements = (
  { loaded, before, options }: Asked<BudgetsOptions>,
  notCompared: string[],
): readonly ComparedYears[] => {
  const { budget, budgetBefore, nonRecurrent, nonRecurrentBefore, volume, volumeBefore } = options
  const now: Partial<BudgetColumns> = {
    ...(budget === undefined ? {} : { budget }),
    ...(nonRecurrent === undefined ? {} : { nonRecurrent }),
    ...(volume === undefined ? {} : { volume }),
  }
  const then: Partial<BudgetColumns> = {
    ...now,
    ...(budgetBefore === undefined ? {} : { budget: budgetBefore }),
    ...(nonRecurrentBefore === undefined ? {} : { nonRecurrent: nonRecurrentBefore }),
    ...(volumeBefore === undefined ? {} : { volume: volumeBefore }),
  }
  const after = listOf<Statement>(loaded, 'statements')
  const earlier = before === undefined ? after : listOf<Statement>(before, 'statements')
  return after.flatMap((statement) => {
    const { title = '' } = statement
    const name = title === '' ? 'A statement without a title' : JSON.stringify(title)
    const columns = listed(
      statement.columns.map(({ heading }) => JSON.stringify(heading)),
      'and',
    )
    const match =
      before === undefined
        ? statement
        : (only(earlier.filter((each) => plain(each.title ?? '') === plain(title))) ??
          (after.length === 1 ? only(earlier) : undefined))
    if (match === undefined) {
      notCompared.push(`${name}${without}what was given with --before has no one statement of its name`)
      return []
    }
    const years = before === undefined && budget === undefined ? twoYearsOf(statement) : undefined
    if (before === undefined && budgetBefore === undefined && years === undefined) {
      notCompared.push(
        `${name}${without}give the year before with --before, or name its column with --budget-before; it has ${columns}`,
      )
      return []
    }
    const [earlierBudget, laterBudget] = years ?? []
    const isOneYear = before !== undefined
    const old = ofStatement(match, earlierBudget === undefined ? then : { budget: earlierBudget, ...then }, isOneYear)
    const next = ofStatement(statement, laterBudget === undefined ? now : { ...now, budget: laterBudget }, isOneYear)
    if (old === undefined || next === undefined) {
      notCompared.push(
        `${name}${without}it is not known which column holds the budget${old === undefined && before !== undefined ? ' of the year before' : ''}. Name it with --budget${next === undefined ? '' : '-before'}; the later one has ${columns}`,
      )
      return []
    }
    return [compared(old, next)]
  })
}

/** Budgets by cost centre: one table and year of each state, since others may be the same money. */
export const comparedRevenue = (
  { loaded, before }: Asked<BudgetsOptions>,
  notCompared: string[],
): readonly ComparedYears[] => {
  const [after, earlier] = [listOf<RevenueLine>(loaded, 'revenue'), listOf<RevenueLine>(before, 'revenue')]
  if (after.length === 0 || before === undefined) {
    if (after.length > 0)
      notCompared.push('The budget by cost centre is not compared: give the year before with --before')
    return []
  }
  const isOne = (lines: readonly RevenueLine[]): boolean =>
    new Set(lines.map(({ table, period }) => JSON.stringify([table ?? 1, period ?? '']))).size === 1
  if (!isOne(after) || !isOne(earlier)) {
    notCompared.push(
      'The budget by cost centre is not compared: each state must hold one table of it, of one year, and one of them holds none or several',
    )
    return []
  }
  return [compared(ofRevenue(earlier), ofRevenue(after))]
}

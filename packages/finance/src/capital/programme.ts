import { Decimal, namesOf, requireChoice, requireList, requireObject, requireText } from '@imt/core'
import { readAmount, type Amount } from '../money/amount.js'

/** One project of a capital programme in one year, pounds sterling. */
export interface CapitalPosition {
  readonly category: string
  readonly project: string
  /** As its heading prints it. */
  readonly year: string
  readonly amount: Amount
}

/** Totals of a programme. Every amount is counted once in each of them. */
export interface ProgrammeTotals {
  readonly byCategory: ReadonlyMap<string, Decimal>
  readonly byYear: ReadonlyMap<string, Decimal>
  readonly byCategoryAndYear: ReadonlyMap<string, ReadonlyMap<string, Decimal>>
  readonly total: Decimal
}

/**
 * Returns a capital programme's totals by category, by year, and by both, in the order first met. Hand over projects
 * only, no rows that are totals themselves.
 *
 * @param positions - projects by year, pounds sterling
 * @throws {TypeError} when an amount is no plain decimal
 * @example
 * ```ts
 * const totals = programmeTotals([
 *   { category: 'Rolling Replacement', project: 'PCs', year: '2017/18', amount: '560000' },
 *   { category: 'Rolling Replacement', project: 'Network', year: '2017/18', amount: '90000' },
 * ])
 * totals.byCategory // => [['Rolling Replacement', '650000']]
 * totals.total // => '650000'
 * ```
 */
export const programmeTotals = (positions: readonly CapitalPosition[]): ProgrammeTotals => {
  const byCategory = new Map<string, Decimal>()
  const byYear = new Map<string, Decimal>()
  const both = new Map<string, Map<string, Decimal>>()
  const add = (map: Map<string, Decimal>, key: string, amount: Decimal): void =>
    void map.set(key, amount.plus(map.get(key) ?? 0))
  let total = new Decimal(0)
  for (const [index, { category, year, amount }] of requireList(positions, 'programmeTotals: positions').entries()) {
    requireText(category, `programmeTotals: positions[${String(index)}].category`)
    requireText(year, `programmeTotals: positions[${String(index)}].year`)
    const value = readAmount(amount, `programmeTotals: positions[${String(index)}].amount`)
    const years = both.get(category) ?? new Map<string, Decimal>()
    both.set(category, years)
    add(byCategory, category, value)
    add(byYear, year, value)
    add(years, year, value)
    total = total.plus(value)
  }
  return { byCategory, byYear, byCategoryAndYear: both, total }
}

/** A project at the end of a year, pounds sterling. */
export interface CapitalOutturn {
  /** Latest approved budget for the year, carry-forward from earlier years included. */
  readonly budget: Amount
  readonly actual: Amount
  /** True if the project is finished: what is left is then a saving, not slippage. */
  readonly finished: boolean
}

const outturnNames = namesOf<CapitalOutturn>({ budget: true, actual: true, finished: true })

/** What becomes of the difference. `budget = actual + slippage + saving - overspend`; slippage is carried forward. */
export interface Slippage {
  readonly slippage: Decimal
  readonly saving: Decimal
  readonly overspend: Decimal
  /**
   * What goes into next year's budget: the slippage. An overspend is carried only by decision, so it is not in here.
   */
  readonly carryForward: Decimal
}

/**
 * Returns what a project slipped, saved or overspent in a year.
 *
 * @param outturn - budget and actual of the year, and whether the project is finished
 * @throws {TypeError} when an amount is no plain decimal, or `finished` neither true nor false
 * @example
 * ```ts
 * slippage({ budget: '5714000', actual: '4015000', finished: false }).carryForward // => '1699000'
 * ```
 */
export const slippage = (outturn: CapitalOutturn): Slippage => {
  const finished = requireChoice(
    requireObject(outturn, 'slippage: outturn', outturnNames).finished,
    [true, false],
    'slippage: outturn.finished',
  )
  const left = readAmount(outturn.budget, 'slippage: outturn.budget').minus(
    readAmount(outturn.actual, 'slippage: outturn.actual'),
  )
  const zero = new Decimal(0)
  const under = Decimal.max(zero, left)
  const slipped = finished ? zero : under
  return {
    slippage: slipped,
    saving: finished ? under : zero,
    overspend: Decimal.max(zero, left.negated()),
    carryForward: slipped,
  }
}

/** Where capital comes from and where it goes, pounds sterling. */
export interface SourcesAndApplications {
  readonly sources: Decimal
  readonly applications: Decimal
  /** Sources less applications. */
  readonly difference: Decimal
  readonly balanced: boolean
}

/**
 * Returns whether a capital programme's sources match its applications, exactly.
 *
 * @param sources - funding, pounds sterling
 * @param applications - projects, pounds sterling
 * @throws {TypeError} when an amount is no plain decimal
 * @see University Hospitals Bristol, capital report July 2008: 45,937 of sources and of applications,
 *   https://docsbay.net/capital-report-july-2008
 * @example
 * ```ts
 * sourcesAndApplications(['45687', '250'], ['45687', '250', '-600', '600']).balanced // => true
 * ```
 */
export const sourcesAndApplications = (
  sources: readonly Amount[],
  applications: readonly Amount[],
): SourcesAndApplications => {
  const sum = (amounts: readonly Amount[], name: string): Decimal =>
    requireList(amounts, `sourcesAndApplications: ${name}`).reduce<Decimal>(
      (total, amount, index) => total.plus(readAmount(amount, `sourcesAndApplications: ${name}[${String(index)}]`)),
      new Decimal(0),
    )
  const from = sum(sources, 'sources')
  const to = sum(applications, 'applications')
  return { sources: from, applications: to, difference: from.minus(to), balanced: from.equals(to) }
}

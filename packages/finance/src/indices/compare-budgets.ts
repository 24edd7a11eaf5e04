import { Decimal, namesOf, requireList, requireObject, requireText } from '@imt/core'
import { inProportion, readAmount, readNotNegative, type Amount } from '../money/amount.js'

/** One line of a budget, pounds sterling. */
export interface BudgetLine {
  /** What it is called in both years; once in each. */
  readonly key: string
  /** Recurrent and non-recurrent together. */
  readonly budget: Amount
  /** What of it does not recur; nothing unless said. */
  readonly nonRecurrent?: Amount
  /** How much of a thing the recurrent part pays for: staff, devices, licences; the same thing in both years. */
  readonly volume?: Amount
}

/** What a budget changed by, in parts that add up to the change, pounds sterling. */
export interface BudgetChange {
  readonly before: Decimal
  readonly after: Decimal
  readonly change: Decimal
  /** Lines that were not there before, whole. */
  readonly started: Decimal
  /** Lines that are no longer there, whole, below zero where a budget ends. */
  readonly ended: Decimal
  /** What did not recur, taken away. */
  readonly nonRecurrentEnded: Decimal
  readonly nonRecurrentStarted: Decimal
  /** More or less of a thing, at the price of the year before. */
  readonly volume: Decimal
  /** A higher or lower price, for the volume of the year after. */
  readonly rate: Decimal
  /** What recurs and changed, without the volumes that would say why. */
  readonly notSplit: Decimal
}

/** One line of a comparison. */
export interface ComparedLine extends BudgetChange {
  readonly key: string
  readonly is: 'inBoth' | 'started' | 'ended'
}

/** A budget against that of the year before. */
export interface BudgetComparison {
  /** As in the year after, then what ended, as in the year before. */
  readonly lines: readonly ComparedLine[]
  readonly total: BudgetChange
  /** Lines of both years whose recurrent change no volumes explain. */
  readonly open: readonly string[]
}

const lineNames = namesOf<BudgetLine>({ key: true, budget: true, nonRecurrent: true, volume: true })

interface ReadLine {
  readonly key: string
  readonly budget: Decimal
  readonly nonRecurrent: Decimal
  readonly volume: Decimal | undefined
}

const readLines = (lines: readonly BudgetLine[], name: string): ReadonlyMap<string, ReadLine> => {
  const read = new Map<string, ReadLine>()
  for (const [index, line] of requireList(lines, `compareBudgets: ${name}`).entries()) {
    const place = `compareBudgets: ${name}[${String(index)}]`
    const { key, budget, nonRecurrent = '0', volume } = requireObject(line, place, lineNames)
    if (read.has(requireText(key, `${place}.key`)))
      throw new RangeError(
        `${place}.key stands there twice, got ${JSON.stringify(key)}: join the lines, or tell them apart`,
      )
    read.set(key, {
      key,
      budget: readAmount(budget, `${place}.budget`),
      nonRecurrent: readAmount(nonRecurrent, `${place}.nonRecurrent`),
      volume: volume === undefined ? undefined : readNotNegative(volume, `${place}.volume`),
    })
  }
  return read
}

const zero = new Decimal(0)
const nothing: BudgetChange = {
  before: zero,
  after: zero,
  change: zero,
  started: zero,
  ended: zero,
  nonRecurrentEnded: zero,
  nonRecurrentStarted: zero,
  volume: zero,
  rate: zero,
  notSplit: zero,
}
const parts = Object.keys(nothing) as readonly (keyof BudgetChange)[]

const added = (one: BudgetChange, other: BudgetChange): BudgetChange =>
  Object.fromEntries(parts.map((part) => [part, one[part].plus(other[part])])) as unknown as BudgetChange

const inBoth = (before: ReadLine, after: ReadLine): ComparedLine => {
  const recurrent = before.budget.minus(before.nonRecurrent)
  const change = after.budget.minus(after.nonRecurrent).minus(recurrent)
  const said = {
    ...nothing,
    key: after.key,
    is: 'inBoth' as const,
    before: before.budget,
    after: after.budget,
    change: after.budget.minus(before.budget),
    nonRecurrentEnded: before.nonRecurrent.negated().plus(0),
    nonRecurrentStarted: after.nonRecurrent,
  }
  if (before.volume === undefined || after.volume === undefined || before.volume.isZero())
    return { ...said, notSplit: change }
  const more = after.volume.minus(before.volume)
  const size = inProportion(recurrent, more, before.volume, '0.01')
  const volume = more.isNegative() ? size.negated().plus(0) : size
  return { ...said, volume, rate: change.minus(volume) }
}

/**
 * Returns one year's budget against that of the year before, line by line, with what each change is made of: lines that
 * start or end, what does not recur, more or less of a thing at the old price (`volume`), and a new price for it
 * (`rate`). The parts of a line add up to its change, and so do those of the total.
 *
 * Volume and rate need the volumes of both years; without them, or where there was nothing before, the change of what
 * recurs is `notSplit` and the line is named in `open`.
 *
 * @param before - the lines of the earlier year, without rows that are totals
 * @param after - those of the later
 * @throws {TypeError} when an amount is no plain decimal, or the name of a part is unknown
 * @throws {RangeError} when a key stands twice in a year, or a volume is negative
 * @see CIMA, Official Terminology, sales volume and price variances: volume at the standard price, price on the actual
 *   volume (from general knowledge, not read)
 * @example
 * ```ts
 * const { lines, total, open } = compareBudgets(
 *   [
 *     { key: 'Service desk', budget: '300000', volume: '10' },
 *     { key: 'Print room', budget: '61807', nonRecurrent: '5000' },
 *   ],
 *   [
 *     { key: 'Service desk', budget: '341550', volume: '11' },
 *     { key: 'Print room', budget: '58000' },
 *   ],
 * )
 * lines[0]?.volume // => '30000'
 * lines[0]?.rate // => '11550'
 * total.nonRecurrentEnded // => '-5000'
 * open // => ['Print room']
 * ```
 */
export const compareBudgets = (before: readonly BudgetLine[], after: readonly BudgetLine[]): BudgetComparison => {
  const [old, next] = [readLines(before, 'before'), readLines(after, 'after')]
  const lines = [
    ...[...next.values()].map((line): ComparedLine => {
      const was = old.get(line.key)
      if (was !== undefined) return inBoth(was, line)
      const { key, budget } = line
      return { ...nothing, key, is: 'started', after: budget, change: budget, started: budget }
    }),
    ...[...old.values()]
      .filter(({ key }) => !next.has(key))
      .map(({ key, budget }): ComparedLine => {
        const gone = budget.negated().plus(0)
        return { ...nothing, key, is: 'ended', before: budget, change: gone, ended: gone }
      }),
  ]
  return {
    lines,
    total: lines.reduce<BudgetChange>(added, nothing),
    open: lines.flatMap(({ key, notSplit }) => (notSplit.isZero() ? [] : [key])),
  }
}

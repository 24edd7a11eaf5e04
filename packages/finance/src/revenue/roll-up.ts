import {
  Decimal,
  namesOf,
  requireObject,
  sumFigures,
  type ArithmeticOptions,
  type Figure,
  requireList,
} from '@imt/core'
import { readAmount, type Amount } from '../money/amount.js'

/** One node of a hierarchy, with everything below it. */
export interface RollUpNode {
  /** The names from the top to here; empty at the top. */
  readonly path: readonly string[]
  /** The sum, if every line states a point value; otherwise `null`, and `low` and `high` say what is known. */
  readonly value: Decimal | null
  /** `null` is unbounded. */
  readonly low: Decimal | null
  readonly high: Decimal | null
  /** False if a line below states nothing: `TBC` is not zero. */
  readonly complete: boolean
  /** Lines below, and how many of them state nothing. */
  readonly lines: number
  readonly absent: number
  /** In the order first met. */
  readonly children: readonly RollUpNode[]
}

/** How lines become a hierarchy. */
export interface RollUpOptions<Line> extends ArithmeticOptions {
  /** From the top down: division, service, cost centre; or class, group, subjective. Two hierarchies are two calls. */
  readonly levels: readonly ((line: Line) => string)[]
  /** What is added up: a published figure, or an exact amount in pounds. */
  readonly value: (line: Line) => Figure | Amount
}

const optionNames = namesOf<RollUpOptions<unknown>>({ levels: true, value: true, absentAsZero: true, bounds: true })

interface Entry {
  readonly names: readonly string[]
  readonly figure: Figure
}

const exact = (amount: Amount): Figure => {
  const value = readAmount(amount, 'rollUp: options.value')
  return {
    text: value.toFixed(),
    unit: 'gbp',
    kind: 'exact',
    value,
    low: value,
    high: value,
    decimals: value.decimalPlaces(),
  }
}

const isFigure = (value: Figure | Amount): value is Figure => typeof value === 'object' && !Decimal.isDecimal(value)

const node = (
  path: readonly string[],
  entries: readonly Entry[],
  depth: number,
  options: ArithmeticOptions,
): RollUpNode => {
  const { value, low, high, complete, absent } = sumFigures(
    entries.map(({ figure }) => figure),
    options,
  )
  const groups = new Map<string, Entry[]>()
  if (path.length < depth) {
    for (const entry of entries) {
      const name = entry.names[path.length] ?? ''
      const group = groups.get(name)
      if (group) group.push(entry)
      else groups.set(name, [entry])
    }
  }
  const children = [...groups].map(([name, group]) => node([...path, name], group, depth, options))
  return { path, value, low, high, complete, lines: entries.length, absent: absent.length, children }
}

/**
 * Returns the lines added up over any hierarchy, exactly. Hand over lines only, no rows that are totals themselves.
 *
 * @param lines - budget lines of any shape
 * @param options - the levels from the top down, what is added up, and whether a dash counts as zero (`absentAsZero:
 *   ['dash']`)
 * @returns the top of the hierarchy
 * @throws {TypeError} when an amount is no plain decimal
 * @throws {RangeError} when figures of different units are added up
 * @example
 * ```ts
 * const lines = [
 *   { centre: 'IT', name: 'PAY', amount: '100.10' },
 *   { centre: 'IT', name: 'NON-PAY', amount: '0.20' },
 *   { centre: 'HR', name: 'PAY', amount: '5' },
 * ]
 * const top = rollUp(lines, { levels: [({ centre }) => centre, ({ name }) => name], value: ({ amount }) => amount })
 * top.value // => '105.3'
 * top.children.map(({ path, value }) => [path[0], value]) // => [['IT', '100.3'], ['HR', '5']]
 * ```
 */
export const rollUp = <Line>(lines: readonly Line[], options: RollUpOptions<Line>): RollUpNode => {
  requireList(lines, 'rollUp: lines')
  const { levels, value, ...arithmetic } = requireObject(options, 'rollUp: options', optionNames)
  const entries = lines.map((line): Entry => {
    const stated = value(line)
    return { names: levels.map((level) => level(line)), figure: isFigure(stated) ? stated : exact(stated) }
  })
  return node([], entries, levels.length, arithmetic)
}

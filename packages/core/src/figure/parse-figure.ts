import { namesOf, requireObject } from '../parameter/parameter.js'
import { type Note, type Parsed, refused } from '../remark/remark.js'
import type { Unit } from './unit.js'
import type { Figure } from './figure.js'
import { cleanCell } from './reading/clean-cell.js'
import { plainAmount } from './reading/plain-amount.js'
import { readCell } from './reading/read-cell.js'
import type { FigureRefused } from './reading/refusals.js'
import { notesOf } from './reading/remarks.js'
import { suggestionFor } from './reading/suggest.js'
import { makeFigure, type Column, type Made } from './value/make-figure.js'

/** What the heading of a column says about the figures under it. */
export interface FigureOptions {
  readonly unit: Unit
  /** 1,000 where the heading says £000 or thousands, 1,000,000 where it says £m. */
  readonly scale?: 1 | 1_000 | 1_000_000
  /**
   * Most digits after the point, once scaled: by default 2 for pounds and counts, 5 for whole-time equivalents and per
   * cent.
   */
  readonly maximumDecimals?: number
}

const optionNames = namesOf<FigureOptions>({ unit: true, scale: true, maximumDecimals: true })

const usualDecimals = { gbp: 2, wte: 5, count: 2, percent: 5 } as const
const mostDecimals = 12
const powers: ReadonlyMap<unknown, number> = new Map([
  [1, 0],
  [1_000, 3],
  [1_000_000, 6],
])

/** The options, checked: a wrong call throws, whatever the data. */
export const columnOf = (caller: string, options: FigureOptions): Column => {
  const { unit, scale = 1, maximumDecimals } = requireObject(options, `${caller}: options`, optionNames)
  if (!Object.hasOwn(usualDecimals, unit))
    throw new TypeError(`${caller}: unit must be 'gbp', 'wte', 'count' or 'percent'`)
  const scalePower = powers.get(scale)
  if (scalePower === undefined) throw new RangeError(`${caller}: scale must be 1, 1000 or 1000000`)
  if (scalePower > 0 && unit === 'percent') throw new RangeError(`${caller}: scale must be 1 for per cent`)
  const most = maximumDecimals ?? usualDecimals[unit]
  if (!Number.isInteger(most) || most < 0 || most > mostDecimals)
    throw new RangeError(`${caller}: maximumDecimals must be a whole number from 0 to ${mostDecimals}`)
  return { unit, scalePower, maximumDecimals: most }
}

const read = (text: string, column: Column): (Made & { readonly notes: readonly Note[] }) | FigureRefused => {
  const amount = plainAmount(text, column.unit)
  if (amount !== undefined) {
    const made = makeFigure(text, text, { says: 'amount', amount }, column)
    return made.ok
      ? {
          ...made,
          notes: notesOf(
            made.codes.map((code) => ({ code })),
            [],
          ),
        }
      : made
  }
  const cell = readCell(text, column.unit)
  if (!cell.ok) return cell
  const made = makeFigure(text, cell.text, cell.reading, column)
  return made.ok
    ? { ...made, notes: notesOf([...cell.remarks, ...made.codes.map((code) => ({ code }))], cell.offsets) }
    : made
}

/**
 * Returns the figure that a published cell states, with notes on what was unusual; or a refusal that names its reason
 * and, where it is clear, what was meant. No text makes it throw, and nothing is guessed: `TBC` is not zero, `£1.2m`
 * under a £000 heading is refused.
 *
 * `low` and `high` carry what the words say about the true value: they equal `value` where the figure is stated without
 * qualification, and `roundingInterval` gives what its digits leave open.
 *
 * @param text - one cell or one quantity, as published
 * @param options - the unit of the column; its scale; the most digits after the point
 * @returns the figure in pounds, whole-time equivalents, things or per cent, whatever the scale
 * @throws {TypeError} when `unit` is unknown or `text` is not a string
 * @throws {RangeError} when `scale` or `maximumDecimals` is out of range
 * @example
 * ```ts
 * const budget = parseFigure('-£53,158', { unit: 'gbp' })
 * budget.ok && budget.value.value // => '-53158'
 * const points = parseFigure('Approx. 15500', { unit: 'count' })
 * points.ok && [points.value.low?.toFixed(), points.value.high?.toFixed()] // => ['15450', '15550']
 * const slip = parseFigure('1234,567', { unit: 'gbp' })
 * !slip.ok && [slip.refusal.code, slip.refusal.suggestion] // => ['badGrouping', '1,234,567']
 * ```
 */
export const parseFigure = (text: string, options: FigureOptions): Parsed<Figure> => {
  if (typeof text !== 'string') throw new TypeError('parseFigure: text must be a string')
  const column = columnOf('parseFigure', options)
  const made = read(text, column)
  if (made.ok) return { ok: true, value: made.figure, notes: made.notes }
  const clean = cleanCell(text)
  const suggestion = clean.ok ? suggestionFor(made, clean.text, column.unit) : undefined
  const { code, message } = made.refusal
  return refused(code, message, suggestion !== undefined && read(suggestion, column).ok ? suggestion : undefined)
}

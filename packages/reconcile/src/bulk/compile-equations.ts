import { requireObject } from '@imt/core'
import { outcome, violatedIn } from '../check/outcome.js'
import { residualOf } from '../check/sum.js'
import type { CellId, Equation } from '../equation/equation.js'
import type { Plausibility, ReconcileSettings, Unchecked } from '../reconciliation.js'
import { checkedEquations } from '../repair/change-limits.js'
import { explainRepair, likelyFirst } from '../repair/explain-repair.js'
import { findRepairs } from '../repair/find-repairs.js'
import { settingsOf } from '../settings.js'
import { maximumDigits, plainText } from '../sheet/fixed-point.js'
import { entryAt, structureOf } from '../sheet/structure.js'
import { bodyNumbers, checkBody, weightedEquations, type WeightedEquations } from './check-body.js'

/**
 * How absent values (NaN) are taken: `open` leaves their equations unchecked, `zero` counts absent addends as exactly
 * zero.
 */
export interface BulkOptions {
  readonly absent?: 'open' | 'zero'
}

/** What many bodies' values came to. The arrays have one entry for each violated equation, body by body. */
export interface BulkCheck {
  readonly bodies: number
  readonly exact: number
  readonly withinRounding: number
  readonly violated: number
  readonly unchecked: number
  readonly body: Int32Array
  /** Index into `Compiled.equations`. */
  readonly equation: Int32Array
  /** Stated less computed, in the unit of the cells; the nearest double. NaN for ratios. */
  readonly difference: Float64Array
}

/** One cell of one body, and what it would have to be: plain decimal strings. */
export interface BulkChange {
  readonly cell: CellId
  readonly from: string
  readonly to: string
}

/** Violated equations of one body that belong together, with all smallest repairs. */
export interface BulkComponent {
  readonly body: number
  readonly equations: readonly string[]
  readonly repairs: readonly { readonly changes: readonly BulkChange[]; readonly plausibility: Plausibility | null }[]
  readonly unique: boolean
  readonly search: 'complete' | 'stopped'
}

/** One set of equations made ready for many bodies. */
export interface Compiled {
  /** The cells, in the order in which a body's values are given. */
  readonly cells: readonly CellId[]
  /** The ids of the equations that can be checked. */
  readonly equations: readonly string[]
  /** Equations that cannot be checked, whatever the values. */
  readonly setAside: readonly Unchecked[]
  check(values: Float64Array, options?: BulkOptions): BulkCheck
  locate(
    values: Float64Array,
    options?: BulkOptions & Partial<Omit<ReconcileSettings, 'absentAsZero' | 'improbable'>>,
  ): readonly BulkComponent[]
}

const eachBody = (
  weighted: WeightedEquations,
  values: Float64Array,
  options: BulkOptions,
  visit: (body: number, from: number, outcomes: Uint8Array, absentIsZero: boolean) => void,
): number => {
  const count = weighted.structure.cells.length
  if (!(values instanceof Float64Array)) throw new TypeError('values must be a Float64Array')
  if (count === 0 ? values.length > 0 : values.length % count !== 0)
    throw new RangeError(`values must hold ${count} numbers for each body, got ${values.length} in all`)
  if (!['open', 'zero'].includes(options.absent ?? 'open')) throw new RangeError('absent must be open or zero')
  const absentIsZero = options.absent === 'zero'
  const outcomes = new Uint8Array(weighted.structure.equations.length)
  const bodies = count === 0 ? 0 : values.length / count
  for (let body = 0; body < bodies; body += 1) {
    const from = body * count
    let largest = 0
    for (let at = from; at < from + count; at += 1) {
      const value = entryAt(values, at)
      const size = Math.abs(value)
      if (size > largest) largest = size
      if (!Number.isSafeInteger(value) && !Number.isNaN(value))
        throw new RangeError(`values[${at}] must be a whole number below 2^53, or NaN where nothing is stated`)
    }
    checkBody(weighted, values, from, largest, absentIsZero, outcomes)
    visit(body, from, outcomes, absentIsZero)
  }
  return bodies
}

const check = (weighted: WeightedEquations, values: Float64Array, options: BulkOptions): BulkCheck => {
  const { structure, finest } = weighted
  const counts = [0, 0, 0, 0]
  const body: number[] = []
  const equation: number[] = []
  const difference: number[] = []
  const bodies = eachBody(weighted, values, options, (at, from, outcomes, absentIsZero) => {
    for (let index = 0; index < outcomes.length; index += 1) {
      const each = entryAt(outcomes, index)
      counts[each] = entryAt(counts, each) + 1
      if (each !== outcome.violated) continue
      const residual =
        entryAt(structure.equations, index).kind === 'ratio'
          ? null
          : residualOf(structure, bodyNumbers(weighted, values, from, absentIsZero), index).difference
      const places = entryAt(
        finest,
        entryAt(structure.system, entryAt(structure.member, entryAt(structure.start, index))),
      )
      body.push(at)
      equation.push(index)
      difference.push(residual === null ? NaN : Number(plainText(residual / 2n, places)))
    }
  })
  const [exact = 0, withinRounding = 0, violated = 0, unchecked = 0] = counts
  return {
    bodies,
    exact,
    withinRounding,
    violated,
    unchecked,
    body: Int32Array.from(body),
    equation: Int32Array.from(equation),
    difference: Float64Array.from(difference),
  }
}

/**
 * Returns a set of equations made ready to be checked over many bodies: every trust's accounts return, every month of a
 * ledger.
 *
 * `check(values)` is the fast path. `values` holds one body after another, each with one double for each cell in the
 * order of `Compiled.cells`: the whole number of last digits that the cell prints (173.06 with 2 decimals is 17306,
 * £825k with -3 decimals is 825), or NaN where it states nothing. `locate(values)` finds the smallest repairs in the
 * bodies that fail. Both are exact whatever the size of the sums. For published text with its own precision in each
 * cell use `reconcile`.
 *
 * @param equations - the equations that every body's cells should satisfy
 * @param options - `decimals`: the precision of the cells, one number for all or by cell (0 where a cell is not named)
 * @returns the compiled equations; what cannot be used whatever the values is in `setAside`
 * @throws {TypeError} when an equation has not the shape of its type, or `values` is not a Float64Array
 * @throws {RangeError} when decimals, a value or a setting is not a number that exists
 * @example
 * ```ts
 * const compiled = compileEquations([
 *   {
 *     id: 'pay',
 *     kind: 'sum',
 *     total: 'pay',
 *     terms: [
 *       { cell: 'permanent', sign: 1 },
 *       { cell: 'other', sign: 1 },
 *     ],
 *   },
 * ])
 * compiled.cells // => ['pay', 'permanent', 'other']
 * const check = compiled.check(Float64Array.of(122802, 109609, 13193, 151194, 132689, 18605))
 * check.violated // => 1
 * check.body[0] // => 1
 * check.difference[0] // => -100
 * ```
 */
export const compileEquations = (
  equations: readonly Equation[],
  options: { readonly decimals?: number | ReadonlyMap<CellId, number> } = {},
): Compiled => {
  const structure = structureOf(equations)
  const { decimals = 0 } = requireObject(options, 'compileEquations: options', ['decimals'])
  const weighted = weightedEquations(structure, (cell) => {
    const count = typeof decimals === 'number' ? decimals : (decimals.get(cell) ?? 0)
    if (!Number.isInteger(count) || Math.abs(count) > maximumDigits)
      throw new RangeError(`decimals of ${cell} must be a whole number`)
    return count
  })
  return {
    cells: structure.cells,
    equations: structure.equations.map((equation) => equation.id),
    setAside: structure.setAside,
    check: (values, given = {}) => check(weighted, values, requireObject(given, 'check: options', ['absent'])),
    locate: (values, given = {}) => {
      requireObject(given, 'locate: options', ['absent', 'maximumChanges', 'maximumWork', 'maximumRepairs'])
      const settings = settingsOf(given)
      const components: BulkComponent[] = []
      eachBody(weighted, values, given, (body, from, outcomes, absentIsZero) => {
        const violated = violatedIn(outcomes)
        if (violated.length === 0) return
        const numbers = bodyNumbers(weighted, values, from, absentIsZero)
        const text = (cell: number, value: bigint): string =>
          plainText(value / 2n, entryAt(weighted.finest, entryAt(structure.system, cell)))
        for (const { equations: own, found, stop } of findRepairs(
          checkedEquations(structure, numbers, outcomes),
          violated,
          settings,
        )) {
          const repairs = likelyFirst(found.map((each) => explainRepair(structure, numbers, outcomes, each))).map(
            ({ changes, plausibility }) => ({
              changes: changes.map(({ cell, to }) => ({
                cell: entryAt(structure.cells, cell),
                from: text(cell, numbers.point(cell) as bigint),
                to: text(cell, to),
              })),
              plausibility,
            }),
          )
          components.push({
            body,
            equations: own.map((index) => entryAt(structure.equations, index).id),
            repairs,
            unique: stop === null && repairs.length === 1,
            search: stop === null ? 'complete' : 'stopped',
          })
        }
      })
      return components
    },
  }
}

import { requireObject, type Figure } from '@imt/core'
import { comparisonOf } from './check/comparison.js'
import { outcome, outcomesOf, uncheckedMessage, violatedIn, whyUnchecked } from './check/outcome.js'
import { chanceIn, improbableNote } from './check/rounding-chance.js'
import type { CellId, Equation } from './equation/equation.js'
import type {
  ReconcileSettings,
  Reconciliation,
  ReconciliationNote,
  Rounding,
  Unchecked,
  Violation,
} from './reconciliation.js'
import { checkedEquations } from './repair/change-limits.js'
import { describeComponent, stopMessage } from './repair/describe-component.js'
import { findRepairs } from './repair/find-repairs.js'
import { failingColumns } from './repair/proof.js'
import { settingNames, settingsOf } from './settings.js'
import { maximumDigits } from './sheet/fixed-point.js'
import { numbersOf } from './sheet/numbers.js'
import { cellState, quantitiesOf } from './sheet/quantities.js'
import { cellName, type Sheet } from './sheet/sheet.js'
import { entryAt, structureOf } from './sheet/structure.js'

const uncheckedIn = (sheet: Sheet): Unchecked[] => {
  const { structure, quantities, numbers, outcomes } = sheet
  const result: Unchecked[] = []
  outcomes.forEach((each, equation) => {
    const why = each === outcome.unchecked ? whyUnchecked(structure, quantities.state, numbers, equation) : undefined
    const id = entryAt(structure.equations, equation).id
    if (why)
      result.push({
        equation: id,
        reason: why.reason,
        cells: why.cells.map((cell) => cellName(sheet, cell)),
        message: uncheckedMessage(id, why.reason),
      })
  })
  return [...result, ...structure.setAside]
}

const unreadableIn = (sheet: Sheet): ReconciliationNote[] =>
  sheet.structure.cells.flatMap((cell, index) =>
    sheet.quantities.state[index] === cellState.unreadable
      ? [
          {
            code: 'unreadableCell' as const,
            cell,
            message: `${cell} is left out: its number is not finite, contradicts its own bounds, or has more than ${maximumDigits} digits.`,
          },
        ]
      : [],
  )

/**
 * Returns what a set of published cells says about itself: which equations no reading of the cells satisfies, and the
 * smallest sets of changes that would satisfy all of them.
 *
 * A cell stands for every value that rounds to what it prints, so 173.06 agrees with 173.1 and 180.2 does not; there is
 * no tolerance. Dashes and blanks are left open unless `absentAsZero` names them; an equation with an open addend, or
 * with a total that states no number, is listed as unchecked. Ranges and bounds are checked on the side that they have.
 * Equations that depend on each other in a circle are fine. Whatever the cells and equations say, nothing is thrown.
 *
 * @param input - `cells`: figures by name; `equations`; and any `ReconcileSettings` that differ from the defaults
 * @returns violations, components with all their smallest repairs, notes, and what was not checked; plain JSON
 * @throws {TypeError} when `cells` is not a Map of figures, or an equation has not the shape of its type
 * @throws {RangeError} when a kind, sign, scale, rounding or setting is none of those that exist
 * @example
 * ```ts
 * const published = { north: '£250', south: '£150', all: '£500', summary: '£400' }
 * const cells = new Map(Object.entries(published).flatMap(([cell, text]) => {
 *   const figure = parseFigure(text, { unit: 'gbp' })
 *   return figure.ok ? [[cell, figure.value] as const] : []
 * }))
 * const sheet = reconcile({
 *   cells,
 *   equations: [
 *     { id: 'total', kind: 'sum', total: 'all', terms: [{ cell: 'north', sign: 1 }, { cell: 'south', sign: 1 }] },
 *     { id: 'same', kind: 'equal', total: 'all', terms: [{ cell: 'summary', sign: 1 }] },
 *   ],
 * })
 * sheet.violations.map((violation) => violation.difference) // => ['100', '100']
 * sheet.components[0]?.repairs.map((repair) => repair.changes[0]?.to) // => ['£400']
 * sheet.components[0]?.unique // => true
 * ```
 * @see XBRL Calculations 1.1,
 *   https://www.xbrl.org/Specification/calculation-1.1/REC-2023-02-22/calculation-1.1-REC-2023-02-22.html
 * @see Fellegi and Holt 1976, Journal of the American Statistical Association 71, 17-35: the smallest number of changes
 */
export const reconcile = (
  input: {
    readonly cells: ReadonlyMap<CellId, Figure>
    readonly equations: readonly Equation[]
  } & Partial<ReconcileSettings>,
): Reconciliation => {
  if (typeof input?.cells?.get !== 'function') throw new TypeError('cells must be a Map of figures by cell')
  requireObject(input, 'reconcile: input', ['cells', 'equations', ...settingNames])
  const settings = settingsOf(input)
  const structure = structureOf(input.equations)
  const quantities = quantitiesOf(structure, input.cells, settings.absentAsZero)
  const numbers = numbersOf(structure, quantities)
  const outcomes = outcomesOf(structure, quantities)
  const sheet: Sheet = { structure, cells: input.cells, quantities, numbers, outcomes }
  const violated = violatedIn(outcomes)
  const found = findRepairs(checkedEquations(structure, numbers, outcomes), violated, settings)
  const componentAt = new Map(
    found.flatMap(({ equations }, index) => equations.map((equation) => [equation, index] as const)),
  )
  const compare = (equation: number): ReturnType<typeof comparisonOf> =>
    comparisonOf(structure, numbers, quantities, equation)
  const violations = violated.map((equation): Violation => ({
    component: componentAt.get(equation) as number,
    ...compare(equation),
  }))
  const failing = failingColumns(structure, violated)
  const components = found.map((each) => describeComponent(sheet, each, failing))
  const roundings: Rounding[] = []
  const notes: ReconciliationNote[] = unreadableIn(sheet)
  let exact = 0
  outcomes.forEach((each, equation) => {
    if (each === outcome.exact) exact += 1
    if (each !== outcome.withinRounding) return
    const { equation: id, stated, computed, difference, bound } = compare(equation)
    const chance = chanceIn(structure, numbers, equation)
    const rounding: Rounding = {
      equation: id,
      stated,
      computed,
      difference,
      bound,
      probability: chance?.probability ?? null,
    }
    roundings.push(rounding)
    if (chance && chance.probability < settings.improbable) notes.push(improbableNote(rounding, chance))
  })
  components.forEach(({ stoppedAt, equations }, component) => {
    if (stoppedAt)
      notes.push({
        code: 'searchStopped',
        component,
        equation: stoppedAt.equation,
        message: stopMessage(stoppedAt, equations),
      })
  })
  const unchecked = uncheckedIn(sheet)
  return {
    violations,
    components,
    notes,
    roundings,
    unchecked,
    counts: {
      equations: input.equations.length,
      exact,
      withinRounding: roundings.length,
      violated: violated.length,
      unchecked: unchecked.length,
    },
    settings,
  }
}

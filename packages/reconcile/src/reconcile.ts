import { requireObject, type Figure } from '@imt/core'
import { comparedIn } from './check/comparison.js'
import type { CellId, Equation } from './equation/equation.js'
import { formatLike } from './repair/format-like.js'
import { nth } from './sheet/indexed.js'
import { locate, violatedIn, type Located } from './repair/find-repairs.js'
import { numbersOf } from './sheet/numbers.js'
import { obstacleIn, obstacleMessage } from './check/why-unchecked.js'
import { cellState, quantitiesOf } from './sheet/quantities.js'
import type {
  Component,
  NumberRange,
  ReconcileSettings,
  Reconciliation,
  ReconciliationNote,
  Repair,
  Rounding,
  Stop,
  Unchecked,
  Violation,
} from './reconciliation.js'
import { explained, likelyFirst, whyOf, type Explained } from './repair/repair.js'
import { improbableNote, chanceIn } from './check/rounding-note.js'
import { maximumDigits, plainText } from './sheet/scaled.js'
import { failingColumns, proofOf, type CheckedSheet } from './repair/proof.js'
import { settingNames, settingsOf } from './settings.js'
import { structureOf } from './sheet/structure.js'
import { verdict, verdictsOf } from './check/outcome.js'
import { workingsOf } from './workings.js'

const stopMessage = (stop: Stop, equations: readonly string[]): string => {
  const where = `The search for what would put ${equations.slice(0, 3).join(', ')}${equations.length > 3 ? ` and ${equations.length - 3} more` : ''} right stopped`
  if (stop.reason === 'repairs') return `${where} at ${stop.equation}: there are more ways than are listed.`
  if (stop.reason === 'joined')
    return `${where}: other differences meet these in the same totals, and together they are too many to decide.`
  return `${where} at ${stop.equation} while changing ${stop.changes} cells together: the work allowed was spent.`
}

const nameOf = ({ structure }: CheckedSheet, cell: number): CellId => nth(structure.cells, cell)

/** Cells around a repair that are looked at for the way they write negatives. */
const neighbours = 200

/** Brackets if a cell that shares an equation with this one writes its negative so. */
const negativesAround = ({ structure, cells }: CheckedSheet, cell: number): 'minus' | 'brackets' => {
  const { start, member, rowStart, rows } = structure
  let left = neighbours
  for (let row = nth(rowStart, cell); row < nth(rowStart, cell + 1) && left > 0; row += 1) {
    const equation = nth(rows, row)
    for (let at = nth(start, equation); at < nth(start, equation + 1) && left > 0; at += 1) {
      left -= 1
      if (/^\s*£?\s*\([^()]*\)\s*$/.test(cells.get(nth(structure.cells, nth(member, at)))?.text as string))
        return 'brackets'
    }
  }
  return 'minus'
}

const repairOf = (sheet: CheckedSheet, set: Explained): Omit<Repair, 'proof'> => {
  const { structure, quantities, numbers, cells } = sheet
  const changes = set.changes.map(({ cell, to, low, high, slip }) => {
    const places = nth(quantities.places, nth(structure.system, cell))
    const { text } = cells.get(nameOf(sheet, cell)) as Figure
    const value = plainText(to, places)
    const range: NumberRange = {
      low: low === null ? null : plainText(low, places),
      high: high === null ? null : plainText(high, places),
    }
    return {
      cell: nameOf(sheet, cell),
      from: text,
      to: formatLike(
        text,
        plainText(numbers.point(cell) as bigint, places),
        value,
        nth(quantities.decimals, cell),
        negativesAround(sheet, cell),
      ),
      value,
      range,
      plausibility: slip?.plausibility ?? null,
      ...(slip?.row === undefined ? {} : { row: nameOf(sheet, slip.row) }),
    }
  })
  return { changes, plausibility: set.plausibility, why: whyOf(set) }
}

const componentOf = (sheet: CheckedSheet, located: Located, failing: ReadonlyMap<string, number>): Component => {
  const { structure, numbers, verdicts } = sheet
  const idOf = (equation: number): string => nth(structure.equations, equation).id
  const search = located.stop !== null ? 'stopped' : located.found.length === 1 ? 'unique' : 'several'
  const repairs = likelyFirst(located.found.map((found) => explained(structure, numbers, verdicts, found))).map(
    (set) => ({
      ...repairOf(sheet, set),
      proof: proofOf(sheet, { equations: located.equations, set }, search, failing),
    }),
  )
  return {
    equations: located.equations.map(idOf),
    repairs,
    candidates: [...new Set(repairs.flatMap((repair) => repair.changes.map((change) => change.cell)))],
    size: repairs[0]?.changes.length ?? null,
    unique: search === 'unique',
    search: located.stop === null ? 'complete' : 'stopped',
    ...(located.stop === null ? {} : { stoppedAt: { ...located.stop, equation: idOf(located.stop.equation) } }),
  }
}

const uncheckedIn = (sheet: CheckedSheet): Unchecked[] => {
  const { structure, quantities, numbers, verdicts } = sheet
  const result: Unchecked[] = []
  verdicts.forEach((each, equation) => {
    const obstacle = each === verdict.unchecked ? obstacleIn(structure, quantities.state, numbers, equation) : undefined
    const id = nth(structure.equations, equation).id
    if (obstacle)
      result.push({
        equation: id,
        reason: obstacle.reason,
        cells: obstacle.cells.map((cell) => nameOf(sheet, cell)),
        message: obstacleMessage(id, obstacle.reason),
      })
  })
  return [...result, ...structure.setAside]
}

const unreadableIn = (sheet: CheckedSheet): ReconciliationNote[] =>
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
  const verdicts = verdictsOf(structure, quantities)
  const sheet: CheckedSheet = { structure, cells: input.cells, quantities, numbers, verdicts }
  const violated = violatedIn(verdicts)
  const located = locate(workingsOf(structure, numbers, verdicts), violated, settings)
  const componentAt = new Map(
    located.flatMap(({ equations }, index) => equations.map((equation) => [equation, index] as const)),
  )
  const compare = (equation: number): ReturnType<typeof comparedIn> =>
    comparedIn(structure, numbers, quantities, equation)
  const violations = violated.map((equation): Violation => ({
    component: componentAt.get(equation) as number,
    ...compare(equation),
  }))
  const failing = failingColumns(structure, violated)
  const components = located.map((each) => componentOf(sheet, each, failing))
  const roundings: Rounding[] = []
  const notes: ReconciliationNote[] = unreadableIn(sheet)
  let exact = 0
  verdicts.forEach((each, equation) => {
    if (each === verdict.exact) exact += 1
    if (each !== verdict.withinRounding) return
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

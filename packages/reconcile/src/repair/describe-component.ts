import type { Component, NumberRange, Repair, Stop } from '../reconciliation.js'
import { plainText } from '../sheet/fixed-point.js'
import { cellName, cellsOf, cellText, type Sheet } from '../sheet/sheet.js'
import { entryAt } from '../sheet/structure.js'
import { explainRepair, likelyFirst, whyOf, type ExplainedRepair } from './explain-repair.js'
import type { ComponentRepairs } from './find-repairs.js'
import { formatLike } from './format-like.js'
import { proofOf } from './proof.js'

/** Cells around a repair that are looked at for the way they write negatives. */
const neighbours = 200

/** Brackets if a cell that shares an equation with this one writes its negative so. */
const negativesAround = (sheet: Sheet, cell: number): 'minus' | 'brackets' => {
  const { rowStart, rows } = sheet.structure
  let left = neighbours
  for (let row = entryAt(rowStart, cell); row < entryAt(rowStart, cell + 1) && left > 0; row += 1) {
    for (const neighbour of cellsOf(sheet, entryAt(rows, row)).subarray(0, left)) {
      left -= 1
      if (/^(?:£\s*)?\([^()]*\)$/.test(cellText(sheet, neighbour).trim())) return 'brackets'
    }
  }
  return 'minus'
}

const repairOf = (sheet: Sheet, set: ExplainedRepair): Omit<Repair, 'proof'> => {
  const { structure, quantities, numbers } = sheet
  const changes = set.changes.map(({ cell, to, low, high, slip }) => {
    const places = entryAt(quantities.places, entryAt(structure.system, cell))
    const text = cellText(sheet, cell)
    const value = plainText(to, places)
    const range: NumberRange = {
      low: low === null ? null : plainText(low, places),
      high: high === null ? null : plainText(high, places),
    }
    return {
      cell: cellName(sheet, cell),
      from: text,
      to: formatLike(
        text,
        plainText(numbers.point(cell) as bigint, places),
        value,
        entryAt(quantities.decimals, cell),
        negativesAround(sheet, cell),
      ),
      value,
      range,
      plausibility: slip?.plausibility ?? null,
      ...(slip?.row === undefined ? {} : { row: cellName(sheet, slip.row) }),
    }
  })
  return { changes, plausibility: set.plausibility, why: whyOf(set) }
}

/** Writes a component, with its repairs, in the names and texts of its cells. */
export const describeComponent = (
  sheet: Sheet,
  { equations, found, stop }: ComponentRepairs,
  failing: ReadonlyMap<string, number>,
): Component => {
  const { structure, numbers, outcomes } = sheet
  const idOf = (equation: number): string => entryAt(structure.equations, equation).id
  const search = stop !== null ? 'stopped' : found.length === 1 ? 'unique' : 'several'
  const repairs = likelyFirst(found.map((each) => explainRepair(structure, numbers, outcomes, each))).map((set) => ({
    ...repairOf(sheet, set),
    proof: proofOf(sheet, { equations, set }, search, failing),
  }))
  return {
    equations: equations.map(idOf),
    repairs,
    candidates: [...new Set(repairs.flatMap((repair) => repair.changes.map((change) => change.cell)))],
    size: repairs[0]?.changes.length ?? null,
    unique: search === 'unique',
    search: stop === null ? 'complete' : 'stopped',
    ...(stop === null ? {} : { stoppedAt: { ...stop, equation: idOf(stop.equation) } }),
  }
}

/** A sentence that says where and why the search for the repairs of a component stopped. */
export const stopMessage = (stop: Stop, equations: readonly string[]): string => {
  const where = `The search for what would put ${equations.slice(0, 3).join(', ')}${equations.length > 3 ? ` and ${equations.length - 3} more` : ''} right stopped`
  if (stop.reason === 'repairs') return `${where} at ${stop.equation}: there are more ways than are listed.`
  if (stop.reason === 'joined')
    return `${where}: other differences meet these in the same totals, and together they are too many to decide.`
  return `${where} at ${stop.equation} while changing ${stop.changes} cells together: the work allowed was spent.`
}

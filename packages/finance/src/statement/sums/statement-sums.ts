import { pointerTo, type Figure, type JsonPointer } from '@imt/core'
import { reconcile, type Equation } from '@imt/reconcile'
import type { Finance } from '../../section.js'
import { isNotAdded } from '../not-added.js'
import type { Statement } from '../schema.js'
import { unread } from '../../revenue/sums/figure-column.js'
import type { Flow } from '../../income-sign/direction.js'
import { allReadings, possibleReadings, type Reading } from '../../income-sign/income-sign.js'
import type { LeftTotal, Relation, Relations } from '../../relation/relation.js'
import { inReading, type Candidate } from './candidates.js'
import { readRows, type ReadRow } from './statement-rows.js'
import { coverage, readingOf, readingUnknown, type Covered, type Score } from './coverage.js'
import { variances, type Place } from './variances.js'

type Key = 'amount' | 'count'

/** One statement's figures of one unit, by row and column. */
interface Sheet {
  readonly statement: Statement
  readonly rows: readonly ReadRow[]
  readonly place: Place
  readonly cells: ReadonlyMap<JsonPointer, Figure>
}

const sheetOf = (statement: Statement, index: number, key: Key): Sheet => {
  const cells = new Map<JsonPointer, Figure>()
  const at = (row: number, column: number): JsonPointer => {
    const cell = statement.rows[row]?.cells[column]
    return pointerTo(
      'sections',
      'finance',
      'statements',
      index,
      'rows',
      row,
      'cells',
      column,
      ...(cell?.[key] ? [key] : cell?.words === undefined ? [] : ['words']),
    )
  }
  statement.rows.forEach((row, position) =>
    statement.columns.forEach((_, column) => {
      const cell = row.cells[column]
      // Nothing where the row is cut: it keeps its sum open as well.
      cells.set(at(position, column), cell?.[key] ?? unread(cell?.words ?? '', key === 'amount' ? 'gbp' : 'wte'))
    }),
  )
  return {
    statement,
    rows: readRows(statement),
    place: { at, figure: (row, column) => statement.rows[row]?.cells[column]?.[key] },
    cells,
  }
}

const equationOf = ({ place }: Sheet, column: number, total: number, { parts }: Candidate): Equation => ({
  id: `total of row ${String(total)}, column ${String(column)}`,
  kind: 'sum',
  total: place.at(total, column),
  terms: parts.map(({ row, sign }) => ({ cell: place.at(row, column), sign })),
})

/** How many of the columns in which a total states a figure agree with a candidate. */
const scoreOf = (sheet: Sheet, columns: readonly number[], total: number, candidate: Candidate): Score => {
  const equations = columns
    .filter((column) => sheet.place.figure(total, column)?.value)
    .map((column) => equationOf(sheet, column, total, candidate))
  const { violated, exact, withinRounding } = reconcile({
    cells: sheet.cells,
    equations,
    absentAsZero: ['dash'],
    maximumChanges: 0,
  }).counts
  return { agree: exact + withinRounding, fail: violated }
}

/** Income and spending by the signs that they are published with, to know how they may be counted. */
const readingsFor = (sheet: Sheet, columns: readonly number[], key: Key): readonly Reading[] => {
  if (key === 'count') return ['added']
  const flows = new Map<string, Flow>()
  for (const { row, role, flow } of sheet.rows) {
    // What is not income is spending; totals and results that name neither are both.
    const own = flow ?? (role === 'line' || role === 'aside' ? 'out' : undefined)
    if (role === 'heading' || own === undefined) continue
    for (const column of columns) flows.set(sheet.place.at(row, column), own)
  }
  const possible = possibleReadings(flows, sheet.cells)
  return hasIncome(sheet, columns) ? possible : possible.filter((reading) => reading !== 'incomeOff')
}

/** False where every line of income is none: to add it and to take it off are then the same. */
const hasIncome = (sheet: Sheet, columns: readonly number[]): boolean =>
  sheet.rows.some(
    ({ row, flow }) =>
      flow === 'in' && columns.some((column) => sheet.place.figure(row, column)?.value?.isZero() === false),
  )

/**
 * Variances may add up where the figures they come from are taken off each other, or the reverse: they are read by
 * themselves.
 */
const readingOfVariances = (
  sheet: Sheet,
  columns: readonly number[],
  mixed: readonly Covered[],
): Reading | undefined => {
  const counted = allReadings
    .map((reading) => {
      const scores = mixed.map(({ row, candidate }) => scoreOf(sheet, columns, row, inReading(candidate, reading)))
      return {
        reading,
        agree: scores.reduce((sum, { agree }) => sum + agree, 0),
        fail: scores.reduce((sum, { fail }) => sum + fail, 0),
      }
    })
    .sort((a, b) => b.agree - a.agree)
  const [best, second] = counted
  if (best === undefined || best.agree === 0 || best.agree < best.fail) return undefined
  return best.agree === second?.agree && best.fail > 0 ? undefined : best.reading
}

const totals = (
  sheet: Sheet,
  key: Key,
): { readonly relations: readonly Relation[]; readonly left: readonly LeftTotal[] } => {
  const { statement, place } = sheet
  const added = statement.columns.flatMap(({ heading }, column) => (isNotAdded(heading) ? [] : [column]))
  const plain = added.filter((column) => statement.columns[column]?.measure !== 'variance')
  const main = plain.length > 0 ? plain : added
  const score = (total: number, candidate: Candidate): Score => scoreOf(sheet, main, total, candidate)
  const tried = (reading: Reading | undefined, areBlocks: boolean) => coverage(sheet.rows, score, reading, areBlocks)
  const decided = readingOf(readingsFor(sheet, main, key), (each) => tried(each, false))
  const reading = decided ?? (hasIncome(sheet, main) ? undefined : 'added')
  const apart = tried(reading, false)
  const { covered, left } = apart.blocks > 0 ? tried(reading, true) : apart
  const others = added.filter((column) => !main.includes(column))
  const mixed = covered.filter(({ candidate }) => candidate.isMixed)
  const varied = mixed.length === 0 ? 'added' : readingOfVariances(sheet, others, mixed)

  const states = (row: number, column: number): boolean => (place.figure(row, column)?.value ?? null) !== null
  const relations = covered.flatMap(({ row, candidate }) =>
    added.flatMap((column): readonly Relation[] => {
      const own = main.includes(column) ? reading : varied
      if (!states(row, column) || (own === undefined && candidate.isMixed)) return []
      const read = inReading(candidate, own ?? 'added')
      return [{ equation: equationOf(sheet, column, row, read), across: false, parts: read.words }]
    }),
  )
  const unread = varied === undefined ? mixed.map(({ row }) => ({ row, columns: others, why: readingUnknown })) : []
  const open = [...left.map((each) => ({ ...each, columns: added })), ...unread].flatMap(({ row, columns, why }) =>
    columns.filter((column) => states(row, column)).map((column): LeftTotal => ({ at: place.at(row, column), why })),
  )
  return { relations, left: open }
}

/** Returns the sums that one budget statement states: its totals, and its variances. */
export const statementRelations = (finance: Finance, index: number, key: Key): Relations => {
  const statement = finance.statements?.[index]
  if (statement === undefined || !statement.rows.some(({ cells }) => cells.some((cell) => cell[key])))
    return { cells: new Map(), relations: [] }
  const sheet = sheetOf(statement, index, key)
  const { relations, left } = totals(sheet, key)
  const searched = statement.columns.flatMap(({ measure }, column) =>
    measure === 'variance' ? variances(statement, sheet.place, column) : [],
  )
  // What is compared with the columns beside it is not left unchecked.
  const compared = new Set(
    searched.map(({ equation }) => (equation.kind === 'ratio' ? equation.result : equation.total)),
  )
  return {
    cells: sheet.cells,
    relations: [...relations, ...searched],
    left: left.filter(({ at }) => !compared.has(at)),
  }
}

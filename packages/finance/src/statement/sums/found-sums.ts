import { findAggregations, type SumAggregation } from '@imt/reconcile'
import { cellsOf, type PlacedFigure, type Relation } from '../../relation/relation.js'
import type { Statement } from '../schema.js'
import { isAdded } from './cast.js'
import { periodOf } from './stage.js'
import type { StatementCells } from './statement-cells.js'

/** Larger tables are lists, and take too long to be searched beside all else. */
const mostCells = 4000
const fewestOpen = 3
/** So many rows must show that one column is made from others, where these are in other sums already. */
const fewestRows = 3
const mostNames = 3

const states = (cell: PlacedFigure | undefined): cell is PlacedFigure =>
  cell !== undefined && cell.figure.value !== null

/** The sums that one line states in several places, of the same lines. */
interface Line {
  readonly isAlong: boolean
  readonly sums: readonly SumAggregation[]
}

const isAlong = ({ result: [row], operands }: SumAggregation): boolean => operands.every(({ at: [own] }) => own === row)

const linesIn = (sums: readonly SumAggregation[]): readonly Line[] => {
  const lines = new Map<string, { isAlong: boolean; sums: SumAggregation[] }>()
  for (const sum of sums) {
    const along = isAlong(sum)
    const lineOf = ([row, column]: readonly [number, number]): number => (along ? column : row)
    const key = `${String(along)} ${String(lineOf(sum.result))}`
    const line = lines.get(key)
    if (line === undefined) lines.set(key, { isAlong: along, sums: [sum] })
    else line.sums.push(sum)
  }
  return [...lines.values()]
}

/** Returns the figures of a relation as one text, whatever their signs. */
export const figuresOf = (relation: Pick<Relation, 'total' | 'terms'>): string =>
  `${relation.total.at} ${relation.terms
    .map(({ cell: { at } }) => at)
    .sort()
    .join(' ')}`

/** As one text, whichever of them is the total: a surplus is stated by the sum that it undoes. */
const allFiguresOf = ({ total, terms }: Pick<Relation, 'total' | 'terms'>): string =>
  [total, ...terms.map(({ cell }) => cell)]
    .map(({ at }) => at)
    .sort()
    .join(' ')

/** `"Sales" less "Cost of sales"` */
const wordsOf = (terms: Relation['terms'], along: boolean): string => {
  const named = (sign: number): readonly string[] =>
    terms.filter((term) => term.sign === sign).map(({ cell }) => `"${along ? cell.column : cell.row}"`)
  const list = (names: readonly string[]): string =>
    names.length > mostNames
      ? `the ${String(names.length)} ${along ? 'columns' : 'rows'} from ${names[0] ?? ''} to ${names.at(-1) ?? ''}`
      : `${names.slice(0, -1).join(', ')}${names.length > 1 ? ' and ' : ''}${names.at(-1) ?? ''}`
  const [plus, minus] = [named(1), named(-1)]
  return minus.length === 0 ? list(plus) : `${list(plus)} less ${list(minus)}`
}

/**
 * Returns the sums of a statement that its words and its layout do not tell, found from its figures alone, wherever
 * nothing else was compared with them: a gross profit, an account of loans, a column that is two others taken off each
 * other in most of its rows.
 *
 * @param known - what is compared already
 */
export const foundSums = (
  { columns, rows }: Statement,
  cells: StatementCells,
  known: readonly Relation[],
): readonly Relation[] => {
  const compared = new Set(known.flatMap(cellsOf))
  const added = columns.map(isAdded)
  const open = cells.flatMap((row) =>
    row.filter((cell, column) => added[column] === true && states(cell) && !compared.has(cell)),
  )
  const results = new Set(known.filter(({ alongRow }) => alongRow === true).map(({ total }) => total))
  const isSmall = rows.length * columns.length <= mostCells
  if (!isSmall || (open.length < fewestOpen && columns.length < fewestRows)) return []
  const grid = [
    ['', ...columns.map(({ heading }) => heading)],
    ...rows.map(({ label }, row) => [
      label,
      ...columns.map((_, column) => {
        const cell = cells[row]?.[column]
        return added[column] === true && states(cell) ? cell.figure.text : ''
      }),
    ]),
  ]
  const { aggregations } = findAggregations(grid, {
    style: (row, column) => ({ heading: row === 0 || column === 0 }),
  })
  const cellAt = ([row, column]: readonly [number, number]): PlacedFigure | undefined => cells[row - 1]?.[column - 1]
  const said = new Set(known.map(allFiguresOf))
  return linesIn(aggregations.filter((each) => each.kind === 'sum')).flatMap((line): readonly Relation[] => {
    const relations = line.sums.flatMap((sum): readonly Relation[] => {
      const total = cellAt(sum.result)
      const terms = sum.operands.flatMap(({ at, sign }) => {
        const cell = cellAt(at)
        return cell === undefined ? [] : [{ cell, sign }]
      })
      if (total === undefined || terms.length < sum.operands.length || terms.length < 2) return []
      if (said.has(allFiguresOf({ total, terms }))) return []
      const parts = wordsOf(terms, line.isAlong)
      return [
        {
          id: `found ${sum.id}`,
          kind: 'sum',
          total,
          terms,
          across: false,
          parts,
          ...(line.isAlong ? { alongRow: true as const } : {}),
        },
      ]
    })
    const failing = line.sums.filter(({ holds }) => holds === 'no').length
    const holding = line.sums.length - failing
    if (holding === 0 || failing > holding) return []
    const isOpen = relations.every((each) => cellsOf(each).every((cell) => !compared.has(cell)))
    const isShown =
      line.isAlong &&
      holding >= fewestRows &&
      failing * 3 <= holding &&
      // Of years side by side one may be another and a third by chance.
      relations.every(({ total }) => !results.has(total) && periodOf(total.column) === undefined)
    return isOpen || isShown ? relations : []
  })
}

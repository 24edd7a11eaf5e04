import { pointerTo, type Figure } from '@imt/core'
import { oncePer } from '../../once-per.js'
import type { PlacedFigure } from '../../relation/relation.js'
import { groupName } from '../../table/row-role.js'
import { furtherCell, type PlacedLine } from '../placed-lines.js'
import { staffColumnNames, staffColumns, type StaffColumn } from '../staff-columns.js'

/** What the figures of a column count: money, or staff. */
export type ColumnUnit = 'gbp' | 'wte'

/** A column of figures that add up. */
export interface FigureColumn {
  readonly id: string
  cellOf(line: PlacedLine): PlacedFigure | undefined
}

const namedColumn = (id: 'budget' | StaffColumn, words: string): FigureColumn => ({
  id,
  cellOf: ({ line, at, table, row }) => {
    const figures: Partial<Readonly<Record<typeof id, Figure>>> = line
    const figure = figures[id]
    return figure === undefined
      ? undefined
      : { at: `${at}${pointerTo(id)}`, rowAt: at, table, row, column: words, under: '', figure }
  },
})

/** The columns of one heading are told apart by their order, where a table repeats it. */
const identities = ({ further = [] }: PlacedLine['line']): readonly string[] => {
  const times = new Map<string, number>()
  return further.map(({ column }) => {
    const name = groupName(column)
    const time = (times.get(name) ?? 0) + 1
    times.set(name, time)
    return time === 1 ? name : `${name} (${String(time)})`
  })
}

const furtherColumns = (lines: readonly PlacedLine[], unit: ColumnUnit): readonly FigureColumn[] => {
  const namesOf = oncePer(identities)
  const ids = new Set<string>()
  for (const { line } of lines) {
    if (line.further === undefined) continue
    const names = namesOf(line)
    line.further.forEach(({ amount, count }, position) => {
      if (unit === 'gbp' ? amount : count) ids.add(names[position] ?? '')
    })
  }
  return [...ids].map((id) => ({
    id,
    cellOf: (placed) => {
      const { line } = placed
      const position = line.further === undefined ? -1 : namesOf(line).indexOf(id)
      const found = line.further?.[position]
      return found === undefined || (found.amount ?? found.count ?? found.notRead) === undefined
        ? undefined
        : furtherCell(placed, found, position, unit)
    },
  }))
}

/** Returns the columns of the lines that add up, those known by name first. */
export const figureColumns = (lines: readonly PlacedLine[], unit: ColumnUnit): readonly FigureColumn[] => [
  ...(unit === 'gbp'
    ? [namedColumn('budget', 'budget')]
    : staffColumnNames.map((name) => namedColumn(name, staffColumns[name].words))),
  ...furtherColumns(lines, unit),
]

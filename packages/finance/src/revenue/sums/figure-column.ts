import type { Figure } from '@imt/core'
import { groupName } from '../../table/row-role.js'
import type { FurtherFigure } from '../schema.js'
import { oncePer } from '../../once-per.js'

/** The columns of a revenue table that are known by name and add up. */
export type Measure = 'budget' | 'fundedWte'

/** What the lines of revenue tables and class summaries have in common. */
export interface Line {
  readonly class: string
  readonly table?: number
  readonly period?: string
  readonly budget: Figure
  readonly fundedWte?: Figure
  readonly contractedWte?: Figure
  readonly workedWte?: Figure
  readonly further?: readonly FurtherFigure[]
}

/** A figure of a line, and where in the line it stands. */
export interface Placed {
  readonly figure: Figure
  readonly path: readonly (string | number)[]
}

/** A column of figures that add up. */
export interface FigureColumn {
  readonly id: string
  of(line: Line): Placed | undefined
}

const named = (key: 'budget' | 'fundedWte' | 'contractedWte' | 'workedWte'): FigureColumn => ({
  id: key,
  of: (line) => {
    const figure = line[key]
    return figure === undefined ? undefined : { figure, path: [key] }
  },
})

/** What cannot be read as a figure keeps the sums that it belongs to open, as a note does. */
export const unread = (text: string, unit: Figure['unit']): Figure => ({
  text,
  unit,
  kind: 'absent',
  value: null,
  low: null,
  high: null,
  decimals: null,
  absence: 'note',
})

const placed = (
  { amount, count, notRead }: FurtherFigure,
  unit: Figure['unit'],
  position: number,
): Placed | undefined => {
  if (amount) return { figure: amount, path: ['further', position, 'amount'] }
  if (count) return { figure: count, path: ['further', position, 'count'] }
  return notRead === undefined ? undefined : { figure: unread(notRead, unit), path: ['further', position, 'notRead'] }
}

/** The columns of one heading are told apart by their order, where a table repeats it. */
const identities = ({ further = [] }: Line): readonly string[] => {
  const times = new Map<string, number>()
  return further.map(({ column }) => {
    const name = groupName(column)
    const time = (times.get(name) ?? 0) + 1
    times.set(name, time)
    return time === 1 ? name : `${name} (${String(time)})`
  })
}

const furtherColumns = (lines: readonly Line[], unit: 'gbp' | 'wte'): readonly FigureColumn[] => {
  const namesOf = oncePer(identities)
  const ids = new Set<string>()
  for (const line of lines) {
    if (line.further === undefined) continue
    const names = namesOf(line)
    line.further.forEach(({ amount, count }, position) => {
      if (unit === 'gbp' ? amount : count) ids.add(names[position] ?? '')
    })
  }
  return [...ids].map((id) => ({
    id,
    of: (line) => {
      const position = line.further === undefined ? -1 : namesOf(line).indexOf(id)
      const found = line.further?.[position]
      return found === undefined ? undefined : placed(found, unit, position)
    },
  }))
}

/**
 * Returns the columns of the lines that add up, the one known by the measure's name first: money with the budget, staff
 * with funded posts.
 */
export const figureColumns = (lines: readonly Line[], measure: Measure): readonly FigureColumn[] =>
  measure === 'budget'
    ? [named('budget'), ...furtherColumns(lines, 'gbp')]
    : [named('fundedWte'), named('contractedWte'), named('workedWte'), ...furtherColumns(lines, 'wte')]

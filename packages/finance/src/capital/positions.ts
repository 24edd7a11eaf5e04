import { requireChoice, requireList, type LeftOut } from '@imt/core'
import type { CapitalPosition } from './programme.js'
import type { CapitalLine, CapitalMeasure } from './schema.js'
import { capitalTotals, isCapitalTotal } from './totals.js'

const whyNotPositioned = {
  total: 'The row is a total of others, so adding it would count them twice.',
  otherMeasure: 'An amount of another measure than the one asked for.',
  absent: 'No figure is stated.',
  notExact: 'An approximate figure, a range or a bound adds up to no exact sum.',
} as const

/** Why an amount of a capital programme is in no position. */
export type NotPositioned = keyof typeof whyNotPositioned

/** Where an amount of a capital programme stands, or a whole row, which has no year. */
export interface CapitalPlace {
  /** The line's place among the lines, counted from 0. */
  readonly line: number
  readonly project: string
  /** As its heading prints it. */
  readonly year?: string
}

/** What is counted once for each project and year: no total, and nothing that lies between two amounts. */
type PositionMeasure = Exclude<CapitalMeasure, 'remaining' | 'variance' | 'total'>

/** What of a capital programme can be added up, and what cannot. */
export interface CapitalPositions {
  /** One for each project and year, in the order published. */
  readonly positions: readonly CapitalPosition[]
  readonly leftOut: readonly LeftOut<CapitalPlace, NotPositioned>[]
}

/** The places of the rows that are totals, each table judged by itself. */
const totalRows = (lines: readonly CapitalLine[]): ReadonlySet<number> => {
  const tables = new Map<number, number[]>()
  for (const [index, { table = 0 }] of lines.entries()) {
    const places = tables.get(table)
    if (places) places.push(index)
    else tables.set(table, [index])
  }
  const found = new Set<number>()
  for (const places of tables.values()) {
    const rows = places.flatMap((place) => lines[place] ?? [])
    const totals = new Set(capitalTotals(rows).map(({ total }) => total))
    for (const [row, line] of rows.entries()) if (totals.has(row) || isCapitalTotal(line)) found.add(places[row] ?? row)
  }
  return found
}

/**
 * Returns the projects of a published capital programme by year, ready for `programmeTotals`: of one measure, without
 * the rows that are totals. What is left out is listed with the reason, so that nothing is lost in silence.
 *
 * @param lines - as published, totals included
 * @param measure - which amount of a year; `value` where the headings name only the year
 * @throws {TypeError} when `measure` is unknown
 * @example
 * ```ts
 * const row = (project: string, amount: string) =>
 *   capitalLineSchema.parse({ category: 'New Systems', project, amounts: [{ year: '2017/18', amount }] })
 * const lines = [row('Messaging', '£112,690'), row('Theatres', 'TBC'), row('Total', '£112,690')]
 * const { positions, leftOut } = capitalPositions(lines, 'value')
 * programmeTotals(positions).total // => '112690'
 * leftOut.map(({ at, code }) => [at.project, code]) // => [['Theatres', 'absent'], ['Total', 'total']]
 * ```
 */
export const capitalPositions = (lines: readonly CapitalLine[], measure: PositionMeasure): CapitalPositions => {
  requireChoice(measure, ['value', 'original', 'latest', 'actual', 'forecast'], 'capitalPositions: measure')
  const totals = totalRows(requireList(lines, 'capitalPositions: lines'))
  const positions: CapitalPosition[] = []
  const leftOut: LeftOut<CapitalPlace, NotPositioned>[] = []
  for (const [index, { category, project, amounts }] of lines.entries()) {
    if (totals.has(index)) {
      leftOut.push({ at: { line: index, project }, code: 'total', why: whyNotPositioned.total })
      continue
    }
    for (const {
      year,
      measure: own = 'value',
      amount: { kind, value, text },
    } of amounts) {
      if (own === measure && kind === 'exact' && value !== null)
        positions.push({ category, project, year, amount: value })
      else {
        const code = own !== measure ? 'otherMeasure' : kind === 'absent' ? 'absent' : 'notExact'
        leftOut.push({ at: { line: index, project, year }, code, why: whyNotPositioned[code], text })
      }
    }
  }
  return { positions, leftOut }
}

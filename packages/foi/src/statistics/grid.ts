import { pointerTo, type Figure, type JsonPointer } from '@imt/core'
import { measureOf, type Labelled } from './measure.js'
import { isOfReviews, ofReviewTable } from './review-measure.js'
import type { StatisticsCell, StatisticsTable } from './schema.js'

/** A figure of a table of statistics, where it stands and in which words. */
export interface Placed {
  readonly at: JsonPointer
  readonly figure: Figure
  /** What it counts, as published. */
  readonly line: string
  /** The period, law or outcome over it, as published. */
  readonly under: string
}

/** One thing that is counted, in each period. */
export interface Line extends Labelled {
  readonly label: string
  /** Lines below one heading of the table. */
  readonly block: number
  readonly counts: readonly (Placed | undefined)[]
  readonly shares: readonly (Placed | undefined)[]
}

/** A table with what is counted down and the periods across, whichever way it is published. */
export interface Grid {
  readonly lines: readonly Line[]
  readonly periods: readonly string[]
  /** The table says that one request may stand in several of its counts. */
  readonly overlaps: boolean
}

const saysOverlap =
  /\bmore than (?:one|once)\b|\b(?:several|multiple|two or more) (?:outcomes?|categor(?:y|ies)|exemptions?|times)\b|\boverlap|\b(?:do|does|may|might|will) not (?:sum|add up|total)\b/i

const ofRequests = /\brequests? (?:were |was )?(?:received|answered|closed|granted|refused)\b|\b(?:foi|eir) requests\b/i

const isCounting = ({ measure }: Labelled): boolean => measure !== 'unknown' && measure !== 'total'

const known = (labels: readonly string[]): number => labels.filter((label) => isCounting(measureOf(label))).length

/** Returns a table of statistics with what is counted down and the periods across. */
export const gridOf = ({ title = '', corner = '', columns, rows }: StatisticsTable, index: number): Grid => {
  const labels = rows.map(({ label }) => label)
  // "Received" and "In time" below "Internal reviews" count reviews.
  const isReviews = isOfReviews(`${title} ${corner}`) && ![...columns, ...labels].some((text) => ofRequests.test(text))
  const measured = (label: string): Labelled => {
    const found = measureOf(label)
    return isReviews ? { ...found, measure: ofReviewTable[found.measure] ?? found.measure } : found
  }
  const overlaps = [title, corner, ...columns, ...labels].some((text) => saysOverlap.test(text))
  const isTurned = known(columns) > known(labels)
  const placed = (
    cell: StatisticsCell | undefined,
    key: 'count' | 'percent',
    [row, column]: readonly [number, number],
  ): Placed | undefined => {
    const figure = cell?.[key]
    const names = [labels[row] ?? '', columns[column] ?? ''] as const
    return figure === undefined
      ? undefined
      : {
          at: pointerTo('sections', 'foi', 'statisticsTables', index, 'rows', row, 'cells', column, key),
          figure,
          line: isTurned ? names[1] : names[0],
          under: isTurned ? names[0] : names[1],
        }
  }
  if (isTurned) {
    const lines = columns.map((label, column): Line => ({
      label,
      ...measured(label),
      block: 0,
      counts: rows.map(({ cells }, row) => placed(cells[column], 'count', [row, column])),
      shares: rows.map(({ cells }, row) => placed(cells[column], 'percent', [row, column])),
    }))
    return { lines, periods: labels, overlaps }
  }
  let block = 0
  const lines = rows.map(({ label, cells }, row): Line => {
    if (!cells.some(({ count, percent }) => count !== undefined || percent !== undefined)) block += 1
    const all = (key: 'count' | 'percent'): Line['counts'] =>
      columns.map((_, column) => placed(cells[column], key, [row, column]))
    return { label, ...measured(label), block, counts: all('count'), shares: all('percent') }
  })
  return { lines, periods: columns, overlaps }
}

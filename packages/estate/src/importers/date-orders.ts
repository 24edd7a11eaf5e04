import { dayFields, type DayField } from '../records/device-record.js'
import type { ExportDates } from './export-format.js'
import type { ExportMatch } from './match-export.js'

/** How the dates of single columns are written, where that is told by what stands in them. */
export type DateOrders = { readonly [Field in DayField]?: ExportDates }

const inFigures = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-]\d{2,4}\b/

/** Which orders of day and month the dates of a column show. */
interface Shown {
  dayFirst: boolean
  monthFirst: boolean
}

/** Looks at the dates of records, and says how each column of them is written. */
export interface DateOrderCollector {
  /** Looks at one record. */
  add(fields: readonly string[]): void
  /** True once no further record can change the result: a day that can only stand first decides a column. */
  isDecided(): boolean
  /**
   * How each column is written: day first, unless a day in it can only stand second and none can only stand first. A
   * column that shows neither is written as the others are; where these show neither as well, or both, as `otherwise`.
   */
  result(otherwise: ExportDates): DateOrders
}

/** Makes what tells how the dates of an export that does not say it are written. */
export const dateOrderCollector = ({ at }: Pick<ExportMatch, 'at'>): DateOrderCollector => {
  const columns = dayFields.flatMap((field) => {
    const column = at[field]
    return column === undefined ? [] : [{ field, column, shown: { dayFirst: false, monthFirst: false } as Shown }]
  })
  return {
    add: (fields) => {
      for (const { column, shown } of columns) {
        const [, first, second] = inFigures.exec(fields[column] ?? '') ?? []
        shown.dayFirst ||= Number(first) > 12
        shown.monthFirst ||= Number(second) > 12
      }
    },
    isDecided: () => columns.every(({ shown }) => shown.dayFirst),
    result: (otherwise) => {
      const [anyDay, anyMonth] = [
        columns.some(({ shown }) => shown.dayFirst),
        columns.some(({ shown }) => shown.monthFirst),
      ]
      const others = anyMonth && !anyDay ? 'mdy' : anyDay && !anyMonth ? 'dmy' : otherwise
      return Object.fromEntries(
        columns.map(({ field, shown }) => [field, shown.dayFirst ? 'dmy' : shown.monthFirst ? 'mdy' : others]),
      )
    },
  }
}

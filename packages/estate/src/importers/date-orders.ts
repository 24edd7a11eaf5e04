import { dayFields, type DayField } from '../records/device-record.js'
import type { ExportDates } from './export-format.js'
import type { ExportMatch } from './match-export.js'

/** How the dates of single columns are written, where that is told by what stands in them. */
export type DateOrders = { readonly [Field in DayField]?: ExportDates }

const inFigures = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-]\d{2,4}\b/

/** How many dates of a column can only be read in each order of day and month. */
interface Shown {
  dayFirst: number
  monthFirst: number
}

/** Fewer dates than one in so many that can only be read month first are slips among those that are day first. */
const slips = 4
/** So many dates that can only be read day first decide a column. */
const deciding = 20

/** How a column is written by what it shows: not at all, if it shows both orders. */
const orderOf = ({ dayFirst, monthFirst }: Shown): ExportDates | undefined => {
  if (dayFirst === 0) return monthFirst === 0 ? undefined : 'mdy'
  return monthFirst * slips > dayFirst ? 'undeclared' : 'dmy'
}

/** Looks at the dates of records, and says how each column of them is written. */
export interface DateOrderCollector {
  /** Looks at one record. */
  add(fields: readonly string[]): void
  /** True once no further record is looked at: so many days that can only stand first decide a column. */
  isDecided(): boolean
  /**
   * How each column is written: day first, unless a day in it can only stand second and none can only stand first. Of
   * one that shows both orders it is not known, unless few dates are month first. A column that shows neither is
   * written as the others are; where these show neither as well, or both, as `otherwise`.
   */
  result(otherwise: ExportDates): DateOrders
}

/** Makes what tells how the dates of an export that does not say it are written. */
export const dateOrderCollector = ({ at }: Pick<ExportMatch, 'at'>): DateOrderCollector => {
  const columns = dayFields.flatMap((field) => {
    const column = at[field]
    return column === undefined ? [] : [{ field, column, shown: { dayFirst: 0, monthFirst: 0 } as Shown }]
  })
  return {
    add: (fields) => {
      for (const { column, shown } of columns) {
        const [, first, second] = inFigures.exec(fields[column] ?? '') ?? []
        if (Number(first) > 12) shown.dayFirst += 1
        else if (Number(second) > 12) shown.monthFirst += 1
      }
    },
    isDecided: () => columns.every(({ shown }) => shown.dayFirst >= deciding && shown.monthFirst === 0),
    result: (otherwise) => {
      const [anyDay, anyMonth] = [
        columns.some(({ shown }) => shown.dayFirst > 0),
        columns.some(({ shown }) => shown.monthFirst > 0),
      ]
      const others = anyMonth && !anyDay ? 'mdy' : anyDay && !anyMonth ? 'dmy' : otherwise
      return Object.fromEntries(columns.map(({ field, shown }) => [field, orderOf(shown) ?? others]))
    },
  }
}

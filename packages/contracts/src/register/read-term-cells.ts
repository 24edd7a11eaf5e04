import type { DayRange } from '../term/day-range.js'
import { filled } from './cell-text.js'
import { nothingSaid, type PublishedTerm } from './read-dates.js'
import { remark, type Row } from './row.js'

/** What the cells of the term say together: start, end, revised end, and both days in one cell. */
export interface TermCells {
  readonly start: DayRange | null
  /** The end as it stands: after an extension that was agreed. */
  readonly end: DayRange | null
  /** The end before an extension, where it is published beside the new one. */
  readonly initialEnd: DayRange | null
  readonly breaks: readonly DayRange[]
  /** Whether one of the cells says that the contract renews itself. */
  readonly rolls: boolean
  readonly openEnded: boolean
}

const termIn = (
  row: Row,
  field: 'start' | 'end' | 'revisedEnd' | 'period',
  as: 'start' | 'end' | 'period',
): PublishedTerm => {
  const text = row.entry[field]
  if (!filled(text)) return nothingSaid
  const read = row.wordings.dates(text, as)
  if (read.unread) remark(row, field, read.unread)
  if (read.remark) remark(row, field, read.remark)
  return read
}

/** Reads the cells that hold the days of the term, with a remark on each that could not be read. */
export const readTermCells = (row: Row): TermCells => {
  const first = termIn(row, 'start', 'start')
  const last = termIn(row, 'end', 'end')
  const revised = termIn(row, 'revisedEnd', 'end')
  const period = termIn(row, 'period', 'period')
  const named = last.end ?? period.end ?? null
  const end = revised.end ?? named
  return {
    start: first.start ?? period.start ?? null,
    end,
    initialEnd: last.initialEnd ?? period.initialEnd ?? (revised.end ? named : null),
    breaks: [...last.breaks, ...period.breaks],
    rolls:
      first.rollsEvery !== undefined ||
      last.rollsEvery !== undefined ||
      period.rollsEvery !== undefined ||
      revised.rollsEvery !== undefined,
    openEnded: end === null && (first.openEnded || last.openEnded || period.openEnded),
  }
}

import { addDays } from '@imt/core'
import type { DayRange } from '../term/day-range.js'
import { filled } from './cell-text.js'
import { dayOnly } from './days-only.js'
import { toCome } from './read-dates.js'
import { remark, type Row } from './row.js'

// bound: 200 characters, by endInStatus
const ending =
  /\b(?:terminat(?:es|ing|ed|ion)|cancel(?:s|led|ling|lation)|end(?:s|ed|ing)|expir(?:es|ed|ing)|exit(?:s|ed|ing)?|ceas(?:es|ed|ing))\b[^.;\d]{0,30}?((?:\d{1,2}(?:st|nd|rd|th)? )?[a-z]{3,9} \d{4}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d{2}-\d{2})(?!\d)/i

const served =
  /\bnotice\b(?: of termination| to terminate)?(?: (?:has been|was|is|now)){0,2} (?:served|given|issued|received)\b/i

const endsOtherwise =
  'The status gives another end than the cell of the end, which was taken. Correct the one of the two that is wrong.'

/**
 * The end that the status states, `Terminating 31/12/2026`, where no cell of the end does; where one does and it is
 * another day, a remark says so.
 */
export const endInStatus = (row: Row, end: DayRange | null): DayRange | null => {
  const { status } = row.entry
  if (!filled(status) || !/\d/.test(status)) return end
  const text = status.slice(0, 200)
  const isServed = served.test(text)
  const open = isServed ? /\b(?:not|never|if|unless)\b/i : /\b(?:not|never|if|unless|notice)\b/i
  const [, day] = open.test(text) || toCome.test(text) ? [] : (ending.exec(text) ?? [])
  const said = day === undefined ? undefined : dayOnly(day)
  if (said === undefined) return end
  // Notice that was served ends it before its end.
  if (end === null || (isServed && said.latest < end.earliest)) return said
  if (addDays(said.latest, 1) < end.earliest || addDays(end.latest, 1) < said.earliest)
    remark(row, 'status', { code: 'endInStatus', message: endsOtherwise })
  return end
}

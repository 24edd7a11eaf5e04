import { addDays, daysBetween, longDate, type Parsed } from '@imt/core'
import { daysInWords, moved, type DayRange } from '../term/day-range.js'
import { lastNoticeDay, type NoticePeriod } from '../term/notice-period.js'
import { filled } from './cell-text.js'
import { lastOfDaysOnly } from './days-only.js'
import { remark, type Row } from './row.js'

/** What the column of notice states: a length, a last day, or both. */
interface NoticeStated {
  readonly notice: NoticePeriod | undefined
  /** The last day to give it. */
  readonly by: DayRange | undefined
}

const dayInText =
  '\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|\\d{4}-\\d\\d-\\d\\d|(?:\\d{1,2}(?:st|nd|rd|th)? (?:of )?)?[a-z]{3,9},? \\d{4}'
// bound: 200 characters, by noticeStated
const dayOfNotice = new RegExp(
  `[\\s,;:(\u2013-]{0,4}(?:\\b(?:notice|to be|must be|should be|be|given|served|give|serve|due|deadline|last (?:day|date)|latest(?: date)?|required|period|date|i\\.?e\\.?|so|is|was|of|for)\\b[\\s:]{0,2}){0,5}(\\b(?:by|before|no later than|not later than|on or before|prior to|latest|until)\\b(?: the)? )?(?<![\\d/])(${dayInText})(?![\\d/])\\)?`,
  'i',
)

/** Reads the column of notice, which may hold the last day itself: `by 30/09/2028`, `6 months (30/09/2028)`. */
export const noticeStated = (row: Row): NoticeStated => {
  const text = row.entry.noticePeriod
  const nothing: NoticeStated = { notice: undefined, by: undefined }
  if (!filled(text) || (/^\W*(?:n\/?a|none|nil|no|not applicable)\b/i.test(text) && !/\d/.test(text))) return nothing
  // Nearly every cell holds a length alone.
  const match = text.length <= 200 && /\d{4}|\d[./-]\d/.test(text) ? dayOfNotice.exec(text) : null
  const named = match === null ? undefined : lastOfDaysOnly(match[2] ?? '')
  const isBefore = /before|prior/i.test(match?.[1] ?? '') && !/on or/i.test(match?.[1] ?? '')
  const by = named && isBefore ? moved(named, (day) => addDays(day, -1)) : named
  const rest = match && by ? `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}` : text
  if (by !== undefined && !/\d|\b(?:day|week|month|year)/i.test(rest)) return { notice: undefined, by }
  const notice: Parsed<NoticePeriod> = row.wordings.notice(rest.trim())
  if (notice.ok) return { notice: notice.value, by }
  remark(row, 'noticePeriod', notice.refusal)
  return { notice: undefined, by }
}

/** A day or two lie between ways to count the same notice. */
const mostDaysApart = 3

/**
 * The last day for notice as stated, where it can be one: with a remark where it lies after the end, or on another day
 * than the length beside it leads to.
 */
export const checkedNoticeBy = (
  row: Row,
  { notice, by }: NoticeStated,
  { start, end }: { readonly start: DayRange | null; readonly end: DayRange | null },
): DayRange | undefined => {
  if (by === undefined) return undefined
  if ((end !== null && by.earliest > end.latest) || (start !== null && by.latest < start.earliest)) {
    const where = end !== null && by.earliest > end.latest ? `after the end, ${daysInWords(end)}` : 'before the start'
    remark(row, 'noticePeriod', {
      code: 'noticeDayOutsideTerm',
      message: `The last day for notice lies ${where}: it was not used. Check which of the two is right.`,
    })
    return undefined
  }
  if (notice !== undefined && end !== null && end.earliest === end.latest && by.earliest === by.latest) {
    const counted = lastNoticeDay(end.latest, notice)
    if (Math.abs(daysBetween(counted, by.latest)) > mostDaysApart)
      remark(row, 'noticePeriod', {
        code: 'noticeDayDisagrees',
        message: `The length of the notice leads to ${longDate(counted)}, and the last day that is stated is ${longDate(by.latest)}: the day was taken. Check which of the two is right.`,
      })
  }
  return by
}

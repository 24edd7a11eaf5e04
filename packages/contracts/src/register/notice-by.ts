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
  /** The day from which the words count the length. */
  readonly countedFrom?: DayRange
}

const dayInText =
  '\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|\\d{4}-\\d\\d-\\d\\d|(?:\\d{1,2}(?:st|nd|rd|th)? (?:of )?)?[a-z]{3,9},? \\d{4}'
// bound: 200 characters, by noticeStated
const dayOfNotice = new RegExp(
  `[\\s,;:(\u2013-]{0,4}(?:\\b(?:notice|to be|must be|should be|be|given|served|issued|received|sent|give|serve|due|deadline|last (?:day|date)|latest(?: date)?|required|period|date|i\\.?e\\.?|so|is|was|of|for|on)\\b[\\s:]{0,2}){0,5}(\\b(?:by|before|no later than|not later than|on or before|prior to|latest|until)\\b(?: the)? )?(?<![\\d/])(${dayInText})(?![\\d/])\\)?`,
  'i',
)

/** "12 months before 31/03/2028": the day is that from which the length is counted. */
const isCountedFrom = (before: string): boolean =>
  /\b(?:before|prior to|ahead of|in advance of|from|after|for|of)(?: the)? $/i.test(before) &&
  !/\bon or before $/i.test(before)

/** "Notice given 01/02/2026" tells what was done. */
const wasGiven = (words: string): boolean =>
  /\b(?:given|served|issued|received|sent|submitted)\b/i.test(words) &&
  !/\b(?:be|by|before|to|must|should|no later|not later|prior|latest|last|deadline)\b/i.test(words)
const noticeGiven =
  'The words say that notice was given on a day: that is no last day for it, and it was not used. State when the contract ends.'

/** A day among the words of a cell: what stands beside it, and whether it is a limit. */
interface DayAmong {
  readonly day: DayRange
  readonly rest: string
  readonly before: string
  readonly given: boolean
}

const dayAmong = (text: string): DayAmong | undefined => {
  // Nearly every cell holds a length alone.
  const match = text.length <= 200 && /\d{4}|\d[./-]\d/.test(text) ? dayOfNotice.exec(text) : null
  const named = match === null ? undefined : lastOfDaysOnly(match[2] ?? '')
  if (match === null || named === undefined) return undefined
  const limit = match[1] ?? ''
  const isBefore = /before|prior/i.test(limit) && !/on or/i.test(limit)
  return {
    day: isBefore ? moved(named, (day) => addDays(day, -1)) : named,
    rest: `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`.trim(),
    before: text.slice(0, text.indexOf(match[2] ?? '', match.index)),
    given: wasGiven(match[0]),
  }
}

/** Reads the column of notice, which may hold the last day itself: `by 30/09/2028`, `6 months (30/09/2028)`. */
export const noticeStated = (row: Row): NoticeStated => {
  const text = row.entry.noticePeriod
  const nothing: NoticeStated = { notice: undefined, by: undefined }
  if (!filled(text) || (/^\W*(?:n\/?a|none|nil|no|not applicable)\b/i.test(text) && !/\d/.test(text))) return nothing
  const among = dayAmong(text)
  const rest = among?.rest ?? text.trim()
  if (among?.given === true) remark(row, 'noticePeriod', { code: 'noticeGiven', message: noticeGiven })
  const by = among?.given === true ? undefined : among?.day
  if (among !== undefined && !/\d|\b(?:day|week|month|year)/i.test(rest)) return { notice: undefined, by }
  const notice: Parsed<NoticePeriod> = row.wordings.notice(rest)
  if (!notice.ok) {
    remark(row, 'noticePeriod', notice.refusal)
    return { notice: undefined, by }
  }
  return by !== undefined && isCountedFrom(among?.before ?? '')
    ? { notice: notice.value, by: undefined, countedFrom: by }
    : { notice: notice.value, by }
}

const noticeDayNotUsed =
  'The words count the notice from a day that is not the end: only its length was used. State the last day for notice, or the length alone.'

/** A day or two lie between ways to count the same notice. */
const mostDaysApart = 3

/**
 * The last day for notice as stated, where it can be one: with a remark where it lies after the end, or on another day
 * than the length beside it leads to.
 */
export const checkedNoticeBy = (
  row: Row,
  { notice, by, countedFrom }: NoticeStated,
  { start, end }: { readonly start: DayRange | null; readonly end: DayRange | null },
): DayRange | undefined => {
  if (
    countedFrom !== undefined &&
    (end === null || Math.abs(daysBetween(countedFrom.latest, end.latest)) > mostDaysApart)
  )
    remark(row, 'noticePeriod', { code: 'noticeDayNotUsed', message: noticeDayNotUsed })
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
    if (Math.abs(daysBetween(counted, by.latest)) > mostDaysApart) {
      remark(row, 'noticePeriod', {
        code: 'noticeDayDisagrees',
        message: `The length of the notice leads to ${longDate(counted)}, and the last day that is stated is ${longDate(by.latest)}: the earlier was taken. Check which of the two is right.`,
      })
      if (counted < by.latest) return undefined
    }
  }
  return by
}

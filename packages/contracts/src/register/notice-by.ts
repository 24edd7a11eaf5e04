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

const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}'
// bound: 200 characters, by dayAmong
const dayInText = new RegExp(
  `(?<![\\d/.-])(?:\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}-${month}-\\d{2,4}|(?:\\d{1,2}(?:st|nd|rd|th)? (?:of )?)?\\b${month},? \\d{4})(?![\\d/])`,
  'gi',
)
const acts = '(?:given?|served?|issued?|received?|sent|submitted)'
/** What makes the day behind it the last: `by`, `before`, `Last date for notice:`. */
// bound: 200 characters, by dayAmong
const limit = new RegExp(
  `\\b(?:(by|on or before|(?:no|not) later than|before|prior to)|(?:at the )?latest|due(?: by| on)?|required(?: by| on)?|deadline|(?:last|latest|final) (?:day|date)|(?:to|must|should) be ${acts}(?: on)?)(?: (?:for|of|to|giving|serving|${acts}|notice)){0,4}(?: (?:is|was))?[\\s:,;(\u2013-]{1,4}(?:the )?(end of (?:the )?)?$`,
  'i',
)
/** Before such a word: that nothing may be done by then, or that something else is. */
const ofAnother =
  /\b(?:not|none|never|nor|cannot|can't|no(?! later))\b|\b(?:review|expir|sign|start|commenc|pay|invoic|tender|procur)[a-z]{0,8}\b|\b(?:gave|notified|terminated|cancelled|dated|extended|renewed|ended|ends|was|were|has|had|have)\b/i

// bound: 200 characters, by dayAmong
const lengthInWords =
  "(?:(?:at least|min(?:imum)?|a|an) )?(?:\\d{1,3}|[a-z]{3,8})[ -]?(?:(?:calendar|working|clear|full) )?(?:days?|weeks?|wks?|months?|mths?|years?|yrs?|quarters?)['\u2019]?(?: (?:(?:written|prior) )?notice)?"
const lengthBefore = new RegExp(
  `^\\W{0,4}${lengthInWords}[\\s,;:(=\u2013-]{1,4}(?:(?:i\\.?e\\.?,?|so|being)[\\s:]{1,2})?$`,
  'i',
)
const lengthBehind = new RegExp(`^[\\s,;:(=\u2013-]{1,4}${lengthInWords}\\W{0,4}$`, 'i')
/** What stands beside a day that is alone: its weekday, that it is the latest, the heading again. */
const besideDay =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|at the latest|latest|(?:date|day)(?=[\s:]{0,3}$)|notice(?: date| day)?(?=\s?[:\u2013-]))/gi

/** "12 months before 31/03/2028": the day is that from which the length is counted. */
const isCountedFrom = (before: string): boolean =>
  /\b(?:before|prior to|ahead of|in advance of|from|after|for|of|expir(?:es|y|ing)|ends|ending)(?: the)?(?: end of(?: the)?)? $/i.test(
    before,
  ) && !/\bon or before $/i.test(before)

/** "Notice given 01/02/2026" tells what was done. */
const wasGiven = (words: string): boolean =>
  /\b(?<!\bbe )(?:gave|given|served|issued|received|sent|submitted|notified|terminated|cancelled)\b/i.test(words)
const noticeGiven =
  'The words say that notice was given on a day: that is no last day for it, and it was not used. State when the contract ends.'
const noticeDayUnclear =
  'A day stands in the cell, and nothing says that it is the last day for notice: it was not used. Write "by" before the last day for notice.'
const noticeDaysSeveral =
  'More than one day stands in the cell, and nothing says which of them is the last for notice: none was used. State the one.'
const onlyLengthUsed =
  'A day stands beside the length of the notice, and nothing says that it is the last day for it: only the length was used. Write "by" before the last day for notice.'

/** A day among the words of a cell: what stands beside it, and whether it is the last day for notice. */
interface DayAmong {
  /** `undefined` where it is not the last day for notice. */
  readonly by: DayRange | undefined
  readonly named: DayRange
  readonly rest: string
  readonly before: string
  /** How many there are. */
  readonly count: number
}

/** The last day for notice, where the words beside the day make it that. */
const limitedBy = (named: DayRange, before: string, behind: string): DayRange | undefined => {
  const isAlone =
    !/[a-z\d]/i.test(before.replaceAll(besideDay, '')) && !/[a-z\d]/i.test(behind.replaceAll(besideDay, ''))
  const isBesideLength =
    (lengthBefore.test(before) && !/[a-z\d]/i.test(behind.replaceAll(besideDay, ''))) ||
    (before.trim() === '' && lengthBehind.test(behind))
  if (isAlone || isBesideLength) return named
  const match = limit.exec(before)
  if (match === null) return undefined
  const sentence =
    before
      .slice(0, match.index)
      .split(/[.;,(]/)
      .at(-1) ?? ''
  if (ofAnother.test(sentence)) return undefined
  const day = match[2] === undefined ? named : { earliest: named.latest, latest: named.latest }
  return /^(?:before|prior to)$/i.test(match[1] ?? '') ? moved(day, (each) => addDays(each, -1)) : day
}

const dayAmong = (text: string): DayAmong | undefined => {
  // Nearly every cell holds a length alone.
  if (text.length > 200 || !/\d{4}|\d[./-]\d/.test(text)) return undefined
  const days = [...text.matchAll(dayInText)].flatMap((match) => {
    const named = lastOfDaysOnly(match[0])
    return named === undefined ? [] : [{ named, index: match.index, end: match.index + match[0].length }]
  })
  const [first] = days
  if (first === undefined) return undefined
  const before = text.slice(0, first.index)
  const limitAt = limit.exec(before)?.index ?? before.length
  return {
    by: days.length > 1 ? undefined : limitedBy(first.named, before, text.slice(first.end)),
    named: first.named,
    rest: [before.slice(0, limitAt), ...days.map(({ end }, index) => text.slice(end, days[index + 1]?.index))]
      .join(' ')
      .trim(),
    before,
    count: days.length,
  }
}

/** Why a day in the cell was not used. */
const dayNotUsed = (
  { before, count }: DayAmong,
  isLengthUsed: boolean,
): { readonly code: string; readonly message: string } => {
  if (wasGiven(before)) return { code: 'noticeGiven', message: noticeGiven }
  if (isLengthUsed) return { code: 'noticeDayNotUsed', message: onlyLengthUsed }
  return { code: 'noticeDayUnclear', message: count > 1 ? noticeDaysSeveral : noticeDayUnclear }
}

/** Reads the column of notice, which may hold the last day itself: `by 30/09/2028`, `6 months (30/09/2028)`. */
export const noticeStated = (row: Row): NoticeStated => {
  const text = row.entry.noticePeriod
  const nothing: NoticeStated = { notice: undefined, by: undefined }
  if (!filled(text) || (/^\W*(?:n\/?a|none|nil|no|not applicable)\b/i.test(text) && !/\d/.test(text))) return nothing
  const among = dayAmong(text)
  if (among === undefined) {
    const notice: Parsed<NoticePeriod> = row.wordings.notice(text.trim())
    if (!notice.ok) remark(row, 'noticePeriod', notice.refusal)
    return notice.ok ? { notice: notice.value, by: undefined } : nothing
  }
  const { by, named, rest, before, count } = among
  const saysLength = /\d|\b(?:day|week|month|year)/i.test(rest)
  const notice: Parsed<NoticePeriod> | undefined = saysLength ? row.wordings.notice(rest) : undefined
  if (notice?.ok === true && count === 1 && isCountedFrom(before))
    return { notice: notice.value, by: undefined, countedFrom: named }
  if (notice?.ok === false && (by !== undefined || notice.refusal.code === 'severalPeriods'))
    remark(row, 'noticePeriod', notice.refusal)
  else if (by === undefined) remark(row, 'noticePeriod', dayNotUsed(among, notice?.ok === true))
  return { notice: notice?.ok === true ? notice.value : undefined, by }
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

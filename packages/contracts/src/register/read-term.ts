import { addDays } from '@imt/core'
import { withoutLatestEnd } from '../extension/dates-within.js'
import { rangeOf, type DayRange } from '../term/day-range.js'
import type { BreakDay } from '../term/contract-terms.js'
import { apartFromNotice } from './apart-from-notice.js'
import { withoutBreaks } from './breaks-in-words.js'
import { filled } from './cell-text.js'
import { endInStatus } from './end-in-status.js'
import { lastOfDaysOnly } from './days-only.js'
import { readLengthCells, type LengthCells, type TermTexts } from './length-cells.js'
import { withoutFramework } from './framework-in-words.js'
import { breaksBeside, breaksInNotes, breaksOfColumn, noticeOfBreak } from './read-breaks.js'
import { checkedNoticeBy, noticeStated } from './notice-by.js'
import { nothingSaid, type PublishedTerm } from './read-dates.js'
import { readDayCell } from './read-day-cell.js'
import {
  agreedEnd,
  extensionUntil,
  holdsExtension,
  isSaidToGoOn,
  renewedUntil,
  type TermDays,
} from './read-extended.js'
import { lengthsBy } from './read-lengths.js'
import { readRenewalCell } from './read-rolling.js'
import { limitedRolling, rollingOf } from './rolling-of-row.js'
import { reviewBeforeEnd } from './review-before.js'
import { remark, type Row } from './row.js'
import { over } from './standing-words.data.js'
import { aboutFirstEnd, endAsExtended, leftAfter, numberUsed, takenUp } from './taken-up.js'
import type { KnownDays } from './term-candidates.js'
import { remarkOnTerm } from './term-in-doubt.js'
import type { TermReading } from './term-reading.js'

/** True of a cell that says that the contract is over, and not since when. */
const saysOver = (text: string | undefined): boolean =>
  filled(text) && !/\d/.test(text) && text.length <= 60 && over.test(text)

/** `31/03/2027 (2 x 12m)`: the options are for those who read lengths. */
const optionsInBrackets = /\s{0,3}\(\+? ?\d{1,2} ?[x*\u00d7] ?\d{1,2} ?(?:months?|mths?|years?|yrs?|[my])\)\s{0,3}$/i

const datesIn = (
  row: Row,
  texts: TermTexts,
  field: 'start' | 'end' | 'revisedEnd' | 'period',
  as: 'start' | 'end' | 'period',
): PublishedTerm => {
  const cell = texts[field]
  if (!filled(cell)) return nothingSaid
  // "Expired" where the end should stand: no day, and no words that were not understood.
  if (as === 'end' && saysOver(cell)) return nothingSaid
  const apart = withoutFramework(withoutBreaks(cell))
  const text = as === 'end' ? withoutLatestEnd(apart).replace(optionsInBrackets, '') : apart
  const read = row.wordings.dates(text, as)
  if (read.unread) remark(row, field, read.unread)
  if (read.remark) remark(row, field, read.remark)
  return read
}

const renewalNotRead =
  'The words do not say whether the contract renews itself. State how often it does, as in "every 12 months", or "No".'

const renewalDay =
  'The day under renewal is not that of the end, and nothing says what it is for: it was not used. Say what is to be done by it.'

/** A renewal begins on the day after the end, or is worked on in its month. */
const isApart = (end: DayRange, day: DayRange): boolean =>
  addDays(end.latest, mostDaysApart) < day.earliest || addDays(day.latest, mostDaysApart) < end.earliest
const mostDaysApart = 31

/** A day in the column about renewal is the end of the term where no other is stated. */
const endFromRenewal = (
  row: Row,
  texts: TermTexts,
  end: DayRange | null,
  used: LengthCells['field'],
): DayRange | null => {
  if (readRenewalCell(texts.renewal).kind !== 'other' || used === 'renewal') return end
  const read = row.wordings.dates(texts.renewal ?? '', 'end')
  if (read.end === undefined) remark(row, 'renewal', { code: 'renewalNotRead', message: renewalNotRead })
  else if (end !== null && isApart(end, read.end))
    remark(row, 'renewal', { code: 'renewalDayNotUsed', message: renewalDay })
  return end ?? read.end ?? null
}

const twoDays =
  'Two days stand where the end of the contract should: neither was taken. Write the end alone, and the latest end in a column of its own.'

/** Two days in a column of ends are the term where the first of them is its start, and no one end where it is not. */
const endOf = (
  row: Row,
  field: 'end' | 'revisedEnd',
  read: PublishedTerm,
  start: DayRange | undefined,
): PublishedTerm => {
  if (read.start === undefined || read.end === undefined) return read
  if (
    start !== undefined ? start.latest >= read.start.earliest && start.earliest <= read.start.latest : field === 'end'
  )
    return read
  remark(row, field, { code: 'severalDates', message: twoDays })
  return { breaks: read.breaks, openEnded: read.openEnded }
}

const termDays = (row: Row, texts: TermTexts): TermDays => {
  const first = datesIn(row, texts, 'start', 'start')
  const last = endOf(row, 'end', datesIn(row, texts, 'end', 'end'), first.start)
  const stated = endOf(row, 'revisedEnd', datesIn(row, texts, 'revisedEnd', 'end'), first.start)
  const period = datesIn(row, texts, 'period', 'period')
  const all = [first, last, period, stated]
  const named = last.end ?? period.end ?? null
  const agreed = agreedEnd(row, texts)
  const revised = stated.end ?? (agreed && (named === null || agreed.latest > named.latest) ? agreed : undefined)
  // The same day in both columns: nothing was extended so far.
  const isUnmoved =
    stated.end !== undefined && named?.latest === stated.end.latest && named.earliest === stated.end.earliest
  const initialEnd = last.initialEnd ?? period.initialEnd ?? (revised && !isUnmoved ? named : null)
  return {
    start: first.start ?? period.start ?? last.start ?? null,
    end: revised ?? named,
    initialEnd,
    isUnmoved,
    breaks: [...last.breaks, ...period.breaks],
    review: period.review ?? null,
    roll: all.some(({ rollsEvery }) => rollsEvery !== undefined),
    openEnded: all.some((read) => read.openEnded),
  }
}

/**
 * Reads what the cells of a row say of the deal together: start, end, term, extension, options, renewal, break, review
 * and notice. Each cell is read in every way that its words allow, what the other cells rule out is dropped, and where
 * more than one reading is left none is taken: a remark names them. Words that belong to another quantity, such as a
 * notice period beside "rolling", have no part in a length.
 */
export const readTerm = (row: Row): TermReading => {
  const { texts: all, notice: noticeInWords, optionNotice, optionBy } = apartFromNotice(row)
  const days = termDays(row, all)
  const { start } = days
  const { texts, onlyDay } = apartFromDays(renewedUntil(all.renewal) === undefined ? all : { ...all, renewal: '' })
  const lengths = readLengthCells(row, texts)
  const named = endInStatus(row, endFromRenewal(row, texts, days.end, lengths.field))
  const { rolling: renewing, openEnded } = rollingOf(row, texts, days.roll)
  const { rolling, rollsUntil } = limitedRolling(row, texts, renewing, named)
  const wordedEnd = lengths.candidates?.[0].extension?.latestEnd
  const { until, isLater } = extensionUntil(row, onlyDay, named)
  const stated = wordedEnd ? (rangeOf(wordedEnd) ?? null) : until
  const inColumn = readDayCell(row, 'maximumEnd')
  const maximumEnd = inColumn ?? rollsUntil ?? stated
  const taken = takenUp(row, lengths, days)
  const { extended, isFirst, firstEnd } = aboutFirstEnd(row, days, named, taken)
  const known: KnownDays = {
    start,
    end: named,
    firstEnd,
    latestEnd: maximumEnd,
    extended,
    termMonths: lengths.termMonths,
  }
  const left = leftAfter(lengths, known, taken)
  const { maximumMonths, ...said } = lengthsBy(row, lengths, left ?? known)
  const isMoved = isFirst && extended === true
  const initialEnd = isMoved ? named : days.initialEnd
  const end = (isMoved ? endAsExtended(named, taken, { ...said, maximumEnd }) : null) ?? named
  const review = reviewBeforeEnd(row.entry.review, end) ?? readDayCell(row, 'review') ?? days.review
  const noticeTold = noticeStated(row)
  remarkOnTerm(row, { end, initialMonths: said.initialMonths, isRolling: rolling !== null })
  return {
    start,
    end,
    initialEnd,
    maximumEnd,
    ...said,
    extendable: said.extendable ?? (stated !== null || isBeyond(inColumn, end) ? true : null),
    extended,
    extensionsUsed: left === undefined ? numberUsed(taken, said) : 0,
    maximumMonths: maximumEnd === null ? maximumMonths : undefined,
    ...standingOf(
      row,
      { extended, isLater, isRolling: rolling !== null, isFirst: isFirst && end === named, maximumEnd, ...said },
      { ...days, initialEnd, end },
    ),
    rolling,
    rollsUntil,
    openEnded: end === null && (openEnded || days.openEnded),
    notice: noticeTold.notice ?? noticeInWords ?? noticeOfBreak(row),
    noticeBy: checkedNoticeBy(row, noticeTold, { start, end }),
    optionNotice,
    optionBy,
    breaks: breaksOf(row, days, { start, end }),
    review,
  }
}

/** A latest end after the end is one that extensions lead to. */
const isBeyond = (latest: DayRange | null, end: DayRange | null): boolean =>
  latest !== null && end !== null && latest.earliest > addDays(end.latest, 1)

/** The texts without an extension cell that holds nothing but days or a break: it is no length. */
const apartFromDays = (all: TermTexts): { readonly texts: TermTexts; readonly onlyDay: DayRange | undefined } => {
  const { extension, ...others } = all
  const onlyDay = filled(extension) ? lastOfDaysOnly(extension) : undefined
  const isRead = onlyDay !== undefined || (filled(extension) && withoutBreaks(extension) === '')
  return { texts: isRead ? others : all, onlyDay }
}

interface Said extends Pick<TermReading, 'extendable' | 'initialMonths' | 'maximumEnd'> {
  /** The end is that of the initial term, and none after it is known. */
  readonly isFirst: boolean
  readonly extended: boolean | null
  /** A day alone stands under extension, and lies after the end. */
  readonly isLater: boolean
  readonly isRolling: boolean
}

/** Whether words say that it is over, or that it went on past its end. */
const standingOf = (
  row: Row,
  { extended, isLater, isRolling, isFirst, extendable, initialMonths, maximumEnd }: Said,
  days: TermDays,
): Pick<TermReading, 'mayGoOn' | 'saidEnded'> => {
  const isHeld = !isFirst && holdsExtension(days, initialMonths)
  // Where only the end of the initial term is given, options that may have been taken up since stand beside it.
  const mayBeExtended = isFirst && extended === null && (extendable === true || isBeyond(maximumEnd, days.end))
  const goesOn = !isHeld && (mayBeExtended || isSaidToGoOn(row, extended))
  const { status = '', end, revisedEnd } = row.entry
  const saidEnded = !isRolling && !goesOn && (over.test(status.slice(0, 200)) || saysOver(revisedEnd ?? end))
  return { mayGoOn: !saidEnded && (goesOn || (isLater && extended !== false && !isHeld)), saidEnded }
}

/** The breaks that all cells state, each day once. */
const breaksOf = (row: Row, days: TermDays, known: Pick<TermDays, 'start' | 'end'>): readonly BreakDay[] =>
  distinctDays([
    ...days.breaks,
    ...breaksOfColumn(row, known),
    ...breaksBeside(row, known.start),
    ...breaksInNotes(row, known.start),
  ])

const distinctDays = (days: readonly BreakDay[]): readonly BreakDay[] =>
  days.filter(({ latest }, index) => days.findIndex((day) => day.latest === latest) === index)

import { termEnd } from '@imt/core'
import type { Extension } from '../extension/extension.js'
import { normalise } from '../extension/normalise.js'
import { moved, rangeOf, type DayRange } from '../term/day-range.js'
import type { NoticePeriod } from '../term/notice-period.js'
import { answer, filled } from './cell-text.js'
import { readLengthCells, type LengthCells, type TermTexts } from './length-cells.js'
import { withoutNotice } from './notice-in-words.js'
import { nothingSaid, type PublishedTerm } from './read-dates.js'
import { readDayCell } from './read-day-cell.js'
import { readRenewalCell, rollingMonths, saysOnlyHowOften, saysRolling } from './read-rolling.js'
import { remark, type Row } from './row.js'
import { candidateInWords, chooseCandidate, isWhole, type KnownDays } from './term-candidates.js'

/** The one reading of the deal from all cells of a row together. */
export interface TermReading {
  readonly start: DayRange | null
  /** The end as it stands: after an extension that was agreed. */
  readonly end: DayRange | null
  /** The end before an extension, where it is published beside the new one. */
  readonly initialEnd: DayRange | null
  /** The latest end that a cell states. */
  readonly maximumEnd: DayRange | null
  /** Whole months above 0; `undefined` where none are stated, or nothing decides. */
  readonly initialMonths: number | undefined
  /** Whole months; `undefined` where none are stated, or nothing decides. */
  readonly maximumExtensionMonths: number | undefined
  readonly extension: Extension | null
  /** Whether options to extend are provided for: `null` where nothing says. */
  readonly extendable: boolean | null
  readonly extended: boolean | null
  readonly rolling: { readonly months: number | null } | null
  readonly openEnded: boolean
  readonly notice: NoticePeriod | undefined
  readonly breaks: readonly DayRange[]
  readonly review: DayRange | null
}

const ofNotice = ['start', 'end', 'revisedEnd', 'period', 'term', 'extension', 'renewal', 'breakDate'] as const

/** The texts without what they say of notice, and the notice that the first of them states. */
const apartFromNotice = (
  row: Row,
): { readonly texts: TermTexts & { readonly breakDate?: string }; readonly notice: NoticePeriod | undefined } => {
  const texts: { [F in (typeof ofNotice)[number]]?: string } = {}
  let notice: NoticePeriod | undefined
  for (const field of ofNotice) {
    const text = row.entry[field]
    if (!filled(text)) continue
    const read = withoutNotice(text)
    texts[field] = read.rest
    notice ??= read.notice
  }
  return { texts, notice }
}

const noticeIn = (row: Row): NoticePeriod | undefined => {
  const text = row.entry.noticePeriod
  if (!filled(text) || /^n\/?a\b/i.test(text)) return undefined
  const notice = row.wordings.notice(text)
  if (notice.ok) return notice.value
  remark(row, 'noticePeriod', notice.refusal)
  return undefined
}

const datesIn = (
  row: Row,
  texts: TermTexts,
  field: 'start' | 'end' | 'revisedEnd' | 'period',
  as: 'start' | 'end' | 'period',
): PublishedTerm => {
  const text = texts[field]
  if (!filled(text)) return nothingSaid
  const read = row.wordings.dates(text, as)
  if (read.unread) remark(row, field, read.unread)
  if (read.remark) remark(row, field, read.remark)
  return read
}

/** Where a contract is said to renew itself, beside the column for it and the days. */
const rollingTexts = (
  { end, period, term, start, extension }: TermTexts,
  { noticePeriod, status }: Row['entry'],
): readonly string[] => [end, period, term, start, extension, noticePeriod, status].filter(filled)

const rollingOf = (
  row: Row,
  texts: TermTexts,
  datesRoll: boolean,
): { readonly rolling: TermReading['rolling']; readonly openEnded: boolean } => {
  const cell = readRenewalCell(texts.renewal)
  if (cell.kind === 'rolls' && cell.months !== null) return { rolling: { months: cell.months }, openEnded: false }
  // What is said of notice in its own column has no part in how long a further term is.
  const others = rollingTexts(texts, row.entry).map((text) => withoutNotice(text).rest)
  const said = others.filter((text) => saysRolling(text) || saysOnlyHowOften(text))
  const isRolling = cell.kind === 'rolls' || (cell.kind !== 'no' && (datesRoll || said.some(saysRolling)))
  if (!isRolling) return { rolling: null, openEnded: cell.kind === 'openEnded' }
  const months = (said.length > 0 ? said : others).map((text) => rollingMonths(text)).find((length) => length !== null)
  return { rolling: { months: months ?? null }, openEnded: false }
}

const renewalNotRead =
  'The words do not say whether the contract renews itself. State how often it does, as in "every 12 months", or "No".'

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
  return end ?? read.end ?? null
}

/** The extension as it is told where nothing decides between its readings. */
const undecided = (row: Row, field: LengthCells['field'], words: readonly string[]): void => {
  remark(row, field, {
    code: 'ambiguousExtension',
    message: `${words.length === 2 ? 'Two' : 'Several'} readings: ${words.join('; or ')}. None was taken. State the latest end, or write the extensions by themselves, as in "2 x 12 months".`,
  })
}

/** What says that an extension is still to come, and not that it was agreed. */
const toCome = /\b(?:may|can|could|might|options?|possibl[ey]|potential(?:ly)?|to be|up to|if)\b/i

/** The end that a cell about extensions says was agreed: `Extended to 31/03/2028`. */
const agreedEnd = (row: Row, { extension }: TermTexts): DayRange | undefined =>
  filled(extension) && /\bextended\b/i.test(extension) && !toCome.test(extension)
    ? row.wordings.dates(extension, 'end').end
    : undefined

/** A break that is told by the length of time before it: `After 36 months`, `Year 3`. */
const breakAfter = (text: string | undefined, start: DayRange | null): DayRange | undefined => {
  if (!filled(text) || start === null) return undefined
  const words = normalise(text.slice(0, 200))
  const [, amount, unit] = /^(?:break )?(?:at |after |from |end of )*(\d{1,3}) (year|month)$/.exec(words) ?? []
  const [, year] = /^(?:break )?(?:at |after |from |end of )*(?:the )?(?:end of )?year (\d{1,2})$/.exec(words) ?? []
  const months = year !== undefined ? Number(year) * 12 : Number(amount) * (unit === 'year' ? 12 : 1)
  return months >= 1 ? moved(start, (day) => termEnd(day, months)) : undefined
}

interface Lengths {
  readonly extension: Extension | null
  readonly initialMonths: number | undefined
  readonly maximumExtensionMonths: number | undefined
  readonly extendable: boolean | null
}

/** What the cells about lengths come to by the days beside them. */
const lengthsBy = (row: Row, { candidates, field }: LengthCells, known: KnownDays): Lengths => {
  const said = answer(row.entry.extension)
  if (candidates === null)
    return { extension: null, initialMonths: undefined, maximumExtensionMonths: undefined, extendable: said }
  // Without an end, a latest end or a term beside it a wording that holds all of the deal is read by itself.
  const isAlone =
    known.end === null &&
    known.latestEnd === null &&
    known.termMonths === null &&
    candidates[0].initialMonths !== null &&
    candidates[0].extension?.ambiguous === undefined
  const { candidate, others } = chooseCandidate(isAlone ? [candidates[0]] : candidates, known)
  const { initialMonths, extension } = candidate
  const months = extension?.maximumExtensionMonths ?? null
  const doubt = others.length > 0
  if (doubt)
    undecided(
      row,
      field,
      [candidate, ...others].map((each) => candidateInWords(each, known)),
    )
  else if (extension?.ambiguous?.alternatives.length === 0)
    remark(row, field, {
      code: 'ambiguousExtension',
      message: `The wording has more than one reading: ${extension.ambiguous.why}`,
    })
  const isOneTerm = others.every((other) => other.initialMonths === initialMonths)
  const { ambiguous, ...decided } = extension ?? { ambiguous: undefined }
  return {
    extension:
      extension === null
        ? null
        : doubt
          ? {
              ...extension,
              ambiguous: {
                why: 'the cells beside it do not decide between its readings',
                alternatives: others.map((other) => ({
                  initialMonths: other.initialMonths,
                  maximumExtensionMonths: other.extension?.maximumExtensionMonths ?? 0,
                })),
              },
            }
          : ambiguous?.alternatives.length === 0
            ? extension
            : (decided as Extension),
    initialMonths: isOneTerm && isWhole(initialMonths) && initialMonths > 0 ? initialMonths : undefined,
    maximumExtensionMonths: !doubt && isWhole(months) ? months : undefined,
    extendable: months !== null ? months > 0 : said,
  }
}

/** What the cells that hold the days of the term say together. */
interface TermDays {
  readonly start: DayRange | null
  readonly end: DayRange | null
  readonly initialEnd: DayRange | null
  readonly breaks: readonly DayRange[]
  readonly roll: boolean
  readonly openEnded: boolean
}

const termDays = (row: Row, texts: TermTexts): TermDays => {
  const first = datesIn(row, texts, 'start', 'start')
  const last = datesIn(row, texts, 'end', 'end')
  const stated = datesIn(row, texts, 'revisedEnd', 'end')
  const period = datesIn(row, texts, 'period', 'period')
  const all = [first, last, period, stated]
  const named = last.end ?? period.end ?? null
  const agreed = agreedEnd(row, texts)
  const revised = stated.end ?? (agreed && (named === null || agreed.latest > named.latest) ? agreed : undefined)
  const initialEnd = last.initialEnd ?? period.initialEnd ?? (revised ? named : null)
  return {
    start: first.start ?? period.start ?? null,
    end: revised ?? named,
    initialEnd,
    breaks: [...last.breaks, ...period.breaks],
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
  const { texts, notice: noticeInWords } = apartFromNotice(row)
  const days = termDays(row, texts)
  const { initialEnd } = days
  const lengths = readLengthCells(row, texts)
  const end = endFromRenewal(row, texts, days.end, lengths.field)
  const { start } = days
  const { rolling, openEnded } = rollingOf(row, texts, days.roll)
  const wordedEnd = lengths.candidates?.[0].extension?.latestEnd
  const maximumEnd = readDayCell(row, 'maximumEnd') ?? (wordedEnd ? (rangeOf(wordedEnd) ?? null) : null)
  const review = readDayCell(row, 'review')
  const breakDay = breakAfter(texts.breakDate, start) ?? readDayCell(row, 'breakDate')
  const extended = answer(row.entry.extensionExercised) ?? (initialEnd ? true : null)
  const known: KnownDays = {
    start,
    end,
    firstEnd: initialEnd ?? (extended === false ? end : null),
    latestEnd: maximumEnd,
    extended,
    termMonths: lengths.termMonths,
  }
  return {
    start,
    end,
    initialEnd,
    maximumEnd,
    ...lengthsBy(row, lengths, known),
    extended,
    rolling,
    openEnded: end === null && (openEnded || days.openEnded),
    notice: noticeIn(row) ?? noticeInWords,
    breaks: [...days.breaks, ...(breakDay ? [breakDay] : [])],
    review,
  }
}

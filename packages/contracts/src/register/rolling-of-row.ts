import type { DayRange } from '../term/day-range.js'
import { filled } from './cell-text.js'
import type { TermTexts } from './length-cells.js'
import { withoutNotice } from './notice-in-words.js'
import { readRenewalCell, rollingMonths, saysOnlyHowOften, saysRolling } from './read-rolling.js'
import { limitDay, renewalLimit } from './renewal-limit.js'
import { perpetual, untilEnded } from './renewal-words.data.js'
import { remark, type Row } from './row.js'
import type { TermReading } from './term-reading.js'

/** Where a contract is said to renew itself, beside the column for it and the days. */
const rollingTexts = (
  { end, period, term, start, extension }: TermTexts,
  { noticePeriod, status }: Row['entry'],
): readonly string[] =>
  // A length in the column of notice is none of a further term: "30 days" renews nothing by the month.
  [
    end,
    period,
    term,
    start,
    extension,
    filled(noticePeriod) && saysRolling(noticePeriod) ? noticePeriod : '',
    status,
  ].filter(filled)

/** Whether a contract renews itself, by the column for it and by the words of the other cells. */
export const rollingOf = (
  row: Row,
  texts: TermTexts,
  datesRoll: boolean,
): { readonly rolling: TermReading['rolling']; readonly openEnded: boolean } => {
  const cell = readRenewalCell(texts.renewal)
  const twice = ofTwoMeanings(texts)
  if (twice !== undefined) remark(row, twice, { code: 'renewalTwoReadings', message: twoReadings })
  if (cell.kind === 'rolls' && cell.months !== null) return { rolling: { months: cell.months }, openEnded: false }
  // What is said of notice in its own column has no part in how long a further term is.
  const others = rollingTexts(texts, row.entry).map((text) => withoutNotice(text).rest)
  const said = others.filter((text) => saysRolling(text) || saysOnlyHowOften(text))
  const isRolling = cell.kind === 'rolls' || (cell.kind !== 'no' && (datesRoll || said.some(saysRolling)))
  if (!isRolling) {
    // An end that is only by notice: "30 days notice".
    const byNotice = texts.end === '' && filled(row.entry.end) && withoutNotice(row.entry.end).rest.trim() === ''
    return {
      rolling: null,
      openEnded:
        cell.kind === 'openEnded' || byNotice || perpetual.test(texts.term ?? '') || untilEnded.test(texts.term ?? ''),
    }
  }
  const months = (said.length > 0 ? said : others).map((text) => rollingMonths(text)).find((length) => length !== null)
  return { rolling: { months: months ?? null }, openEnded: false }
}

const twiceOrEveryOther =
  '\\bbi-? ?annual(?:ly)?\\b(?! (?:review|report|meeting|invoic|payment|billing|audit|check|inspection|visit))'
const biannual = new RegExp(twiceOrEveryOther, 'i')
/** In another cell than that of renewal it may be how often a contract is paid or reviewed. */
// bound: 200 characters, by ofTwoMeanings
const renewsBiannually = new RegExp(
  [
    '^\\W*bi-? ?annual(?:ly)?(?: (?:contract|agreement|basis|renewal|subscription|licence|rolling))?\\W*$',
    `${twiceOrEveryOther}[^.;,]{0,20}\\b(?:renew|roll)`,
    `\\b(?:renew|roll)[a-z]{0,6}\\b[^.;]{0,20}${twiceOrEveryOther}`,
  ].join('|'),
  'i',
)
const ofTwoMeanings = (texts: TermTexts): 'renewal' | 'end' | 'term' | undefined =>
  (['renewal', 'end', 'term'] as const).find((field) => {
    const words = texts[field]?.slice(0, 200) ?? ''
    if (field === 'renewal') return biannual.test(words) && readRenewalCell(words).kind !== 'no'
    return renewsBiannually.test(words)
  })
const twoReadings =
  'Two readings: every 6 months; or every 24 months. None was taken. Write how often it renews itself as in "every 12 months".'

const limitNotRead =
  'The words limit how far the contract renews itself, and not how far in one reading: no later term was counted. State the latest end.'

/** How a contract renews itself, and how far: where a limit is not understood, no further term is counted. */
export const limitedRolling = (
  row: Row,
  texts: TermTexts,
  rolling: TermReading['rolling'],
  end: DayRange | null,
): Pick<TermReading, 'rolling' | 'rollsUntil'> => {
  if (rolling === null) return { rolling, rollsUntil: undefined }
  const field = (['renewal', 'extension', 'term', 'period', 'end'] as const).find(
    (each) => filled(texts[each]) && (each === 'renewal' || saysRolling(texts[each])),
  )
  const said = field === undefined ? undefined : renewalLimit(texts[field] ?? '')
  // In a cell that holds the end itself "to" a day is the end.
  const isOwnDay = typeof said === 'object' && 'until' in said && (field === 'end' || field === 'period')
  const limit = isOwnDay ? undefined : said
  if (field === undefined || limit === undefined) return { rolling, rollsUntil: undefined }
  const rollsUntil = limitDay(limit, end, rolling.months)
  if (rollsUntil) return { rolling, rollsUntil }
  remark(row, field, { code: 'renewalLimitNotRead', message: limitNotRead })
  return { rolling: { months: null }, rollsUntil: undefined }
}

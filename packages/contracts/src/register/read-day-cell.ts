import { parsePublishedDate, type Note } from '@imt/core'
import { rangeOf, type DayRange } from '../term/day-range.js'
import { filled, saysNo } from './cell-text.js'
import { lastOfDaysOnly } from './days-only.js'
import { isFarOff, plainDay } from './read-dates.js'
import { boundOnly, latestTaken, lengthNotUsed, yearTooLong, yearUnlikely } from './remarks-on-days.js'
import { remark, type Row } from './row.js'
import type { ContractField } from './schema.js'
import { spreadsheetDamage } from './spreadsheet-damage.js'
import { vagueness } from './vague-days.js'

/** Remarks on words beside a day that leave it open, or say more than was used. */
const remarkOnWords = (
  row: Row,
  field: ContractField,
  { kind, notes }: { readonly kind: string; readonly notes: readonly Note[] },
): void => {
  const vague = vagueness(row.entry[field] ?? '', { kind, notes })
  if (vague) remark(row, field, vague)
  if ((field === 'breakDate' || field === 'review') && notes.some(({ code }) => code === 'termNotRead'))
    remark(row, field, lengthNotUsed)
}

/** Reads a cell that holds one day, with a remark where it could not be read or only limits the day. */
export const readDayCell = (
  row: Row,
  field: 'maximumEnd' | 'review' | 'awarded' | 'signed' | 'commenced' | 'frameworkEnd' | 'breakDate',
): DayRange | null => {
  const text = row.entry[field]
  // "No" or "None" says that there is no such day.
  if (!filled(text) || (saysNo(text) && !/\d/.test(text))) return null
  const day = plainDay(text)
  if (day) return day
  const parsed = parsePublishedDate(text)
  // The end after each extension: the last of them is the latest.
  const last = !parsed.ok && field === 'maximumEnd' ? lastOfDaysOnly(text) : undefined
  if (last) return last
  if (!parsed.ok) {
    remark(row, field, parsed.refusal)
    return null
  }
  if (parsed.notes.some(({ code }) => code === 'footnoteDigit')) {
    remark(row, field, yearTooLong)
    return null
  }
  if (parsed.value.absence === 'spreadsheetError') {
    remark(row, field, spreadsheetDamage)
    return null
  }
  if (isFarOff(parsed.value)) {
    remark(row, field, yearUnlikely)
    return null
  }
  const { kind, earliest, latest } = parsed.value
  remarkOnWords(row, field, { kind, notes: parsed.notes })
  // "01/12/2026 onwards": the day from which a contract may be broken off.
  const first = field === 'breakDate' && earliest !== null ? { earliest, latest: earliest } : null
  if (kind !== 'range') return rangeOf(parsed.value) ?? first
  const isEnd = field === 'maximumEnd' || field === 'frameworkEnd'
  if (latest !== null && isEnd) {
    if (earliest === null) remark(row, field, latestTaken)
    return { earliest: latest, latest }
  }
  if (earliest === null || latest === null) remark(row, field, boundOnly)
  return rangeOf(parsed.value) ?? null
}

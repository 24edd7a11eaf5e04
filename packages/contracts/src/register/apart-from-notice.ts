import type { DayRange } from '../term/day-range.js'
import type { NoticePeriod } from '../term/notice-period.js'
import { filled } from './cell-text.js'
import type { TermTexts } from './length-cells.js'
import { withoutNotice } from './notice-in-words.js'
import { withoutOptionNotice } from './option-notice.js'
import type { Row } from './row.js'
import { withTermFromDay } from './term-from-day.js'
import { withTermInDays } from './term-in-days.js'

const ofNotice = ['start', 'end', 'revisedEnd', 'period', 'term', 'extension', 'renewal'] as const

/** What cells say of notice: that of the contract, and that which an extension asks for. */
interface NoticesInWords {
  readonly notice: NoticePeriod | undefined
  readonly optionNotice: NoticePeriod | undefined
  readonly optionBy: DayRange | undefined
}

/** The texts without what they say of notice, and the notices that the first of them states. */
export const apartFromNotice = (row: Row): NoticesInWords & { readonly texts: TermTexts } => {
  const texts: { [F in (typeof ofNotice)[number]]?: string } = {}
  let notice: NoticePeriod | undefined
  let optionNotice: NoticePeriod | undefined
  let optionBy: DayRange | undefined
  for (const field of ofNotice) {
    const text = row.entry[field]
    if (!filled(text)) continue
    const ofOption = field === 'start' ? { rest: text } : withoutOptionNotice(text)
    const read = withoutNotice(ofOption.rest)
    texts[field] = read.rest
    // Beside a column of its own, a notice that stands with the extensions is theirs.
    if (field === 'extension' && filled(row.entry.noticePeriod)) optionNotice ??= ofOption.notice ?? read.notice
    else notice ??= read.notice
    optionNotice ??= ofOption.notice
    optionBy ??= ofOption.by
  }
  return { texts: withTermInDays(withTermFromDay(row, texts)), notice, optionNotice, optionBy }
}

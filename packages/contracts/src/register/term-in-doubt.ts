import type { DayRange } from '../term/day-range.js'
import { filled } from './cell-text.js'
import { remark, type Row } from './row.js'

const least = /\bmin(?:imum)?\b|\b(?:at least|(?:not|no) less than|no shorter than)\b/i
const leastOnly =
  'The least that the term may last is stated, not how long it lasts: the end counted from it is the earliest. State the end, or how it goes on.'

const event =
  '(?:go[- ]?live|(?:system )?acceptance|install(?:ation)?|deliver(?:y|ed)|signature|signing|award|first use|completion|implementation|hand[- ]?over|operational|roll[- ]?out|deployment|order|invoice|launch|mobilisation|service (?:start|commencement)|switch on|activation)'
// bound: 200 characters, by remarkOnTerm
const fromEvent = new RegExp(
  `\\b(?:from|after|following|of|post|upon)\\b[ -](?:the )?(?:date of )?(?:contract |full |system )?${event}\\b`,
  'i',
)
const fromEventOnly =
  'The term is counted from an event that the words name, which may be another day than the start: it was counted from the start. State the end.'

/** Remarks on a term that no end is stated beside, and whose words leave open how long it lasts or from when. */
export const remarkOnTerm = (
  row: Row,
  { end, initialMonths, isRolling }: { end: DayRange | null; initialMonths: number | undefined; isRolling: boolean },
): void => {
  if (end !== null || initialMonths === undefined) return
  for (const field of ['term', 'period', 'end'] as const) {
    const text = row.entry[field]
    if (!filled(text)) continue
    const words = text.slice(0, 200)
    if (!isRolling && least.test(words) && !/\bnotice\b/i.test(words))
      remark(row, field, { code: 'leastTermOnly', message: leastOnly })
    if (fromEvent.test(words)) remark(row, field, { code: 'termFromEvent', message: fromEventOnly })
  }
}

import type { DayRange } from '../term/day-range.js'
import { filled } from './cell-text.js'
import { remark, type Row } from './row.js'

const length = '(?:\\d{1,3}|[a-z]{3,8})[ -]?(?:years?|yrs?|months?|mths?|weeks?|wks?|days?)\\b'
const ofTerm = '(?:(?:contract|initial|fixed|service|a|an|of|is|the)[ ]){0,3}'
const term = '(?:term|period|duration|length|commitment|contract)\\b'
/** The least beside a length or the word "term": "min order 50" limits something else. */
// bound: 200 characters, by remarkOnTerm
const least = new RegExp(
  [
    `\\bmin(?:imum)?\\b[\\s.:-]{0,3}${ofTerm}(?:${length}|${term})`,
    `\\b(?:at least|(?:not|no) less than|no shorter than) ${ofTerm}${length}`,
    `${length}[\\s,;:(\u2013-]{1,3}${ofTerm}(?:min(?:imum)?|at least)\\b(?=[\\s.]{0,3}$|[),;]|[\\s.]{1,2}${ofTerm}${term})`,
  ].join('|'),
  'i',
)
const leastOnly =
  'The least that the term may last is stated, not how long it lasts: the end counted from it is the earliest. State the end, or how it goes on.'

const event =
  '(?:go[- ]?live|(?:system )?acceptance|install(?:ation)?|deliver(?:y|ed)|signature|signing|award|first use|completion|implementation|hand[- ]?over|operational|roll[- ]?out|deployment|order|invoice|launch|mobilisation|service (?:start|commencement)|switch on|activation)'
// bound: 200 characters, by remarkOnTerm
const fromEvent = new RegExp(
  `\\b(?:from|after|following|post|upon)\\b[ -](?:the )?(?:date of )?(?:contract |full |system )?${event}\\b`,
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

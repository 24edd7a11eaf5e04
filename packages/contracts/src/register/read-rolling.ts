import { filled, saysNo, saysYes } from './cell-text.js'
import type { ContractEntry } from './schema.js'

const lengths: readonly (readonly [RegExp, number])[] = [
  [/\b(?:annual(?:ly)?|yearly|year on year|each year|every year|12[- ]month(?:ly|s)?|rolling year)\b/i, 12],
  [/\b(?:quarterly|every quarter|3[- ]month(?:ly|s)?)\b/i, 3],
  [/\b(?:monthly|month (?:by|to) month|30[- ]day|1[- ]month|each month)\b/i, 1],
]

/** The months of each further term that a wording about renewal states, `null` where it names none. */
export const rollingMonths = (text: string): number | null => {
  const every = /\bevery (\d{1,2}|two|three|four|five) (year|month)s?\b/i.exec(text)
  if (every) {
    const number = ['two', 'three', 'four', 'five'].indexOf((every[1] ?? '').toLowerCase()) + 2
    return (number > 1 ? number : Number(every[1])) * (/year/i.test(every[2] ?? '') ? 12 : 1)
  }
  return lengths.find(([words]) => words.test(text))?.[1] ?? null
}

/** True if a wording says that a contract renews itself. */
export const saysRolling = (text: string): boolean =>
  /\b(?:roll(?:s|ing|ed)?(?: over| on)?|auto(?:matic(?:ally)?)?[- ]?renew\w*|renews? automatically|evergreen|annual(?:ly)? renew\w*|renew\w* annual(?:ly)?|annual renewal|tacit\w*)\b/i.test(
    text,
  )

/** True if the column about renewal says that the contract renews itself. */
const renewsItself = (renewal: string | undefined): boolean =>
  filled(renewal) && !saysNo(renewal) && !/\bn\/a\b/i.test(renewal) && (saysYes(renewal) || saysRolling(renewal))

/**
 * Says whether a contract renews itself, and for how many months each time, where an entry states it.
 *
 * @param termRolls - whether one of the cells that hold the days of the term says so
 */
export const readRolling = (
  { renewal, end, period, term, start }: ContractEntry,
  termRolls: boolean,
): { readonly months: number | null } | null => {
  const renewed = renewsItself(renewal)
  if (!renewed && !termRolls && !(filled(term) && saysRolling(term))) return null
  for (const text of [renewal, end, period, term, start]) {
    const months = filled(text) ? rollingMonths(text) : null
    if (months !== null) return { months }
  }
  // A plain "yes" to renewal is read as renewal by the year.
  return { months: renewed && renewal !== undefined && saysYes(renewal) ? 12 : null }
}

import { counted, forCount, listed, parsePublishedDate } from '@imt/core'
import { overlap, periodsInWords, type Days } from './periods-asked.js'
import { said } from './said-words.js'
import type { PublishedCellRead, PublishedRow } from './published-rows.js'

/** A cell with its row. */
export interface CellMet {
  readonly row: PublishedRow
  readonly cell: PublishedCellRead
}

/** Those of a list of contracts that have a day in a period, and what is to be known of the others. */
export interface ContractsOfPeriod {
  readonly met: readonly CellMet[]
  /** Why it answers less than it seems to, each a sentence. */
  readonly open: readonly string[]
  /** How many were looked at, as a sentence. */
  readonly told: string
}

// bound: 1,201 characters, by said
const asksForSome = /\b(?:which|what|list|any|all|every|how many|number of|details of)\b[^.?!]{0,80}\bcontracts\b/i

/** The days that a cell names; null where they cannot be read. */
const daysIn = (text: string): Days | null => {
  const read = parsePublishedDate(text)
  if (!read.ok) return null
  const { earliest, latest } = read.value
  return earliest === null || latest === null ? null : { start: earliest, end: latest }
}

/**
 * Of "which contracts end in 2029?", the contracts that do: the list itself is no answer to it. Undefined where a
 * question does not ask for the contracts of a period.
 *
 * @param text - the question
 * @param asked - the periods that it asks about
 * @param met - the cells of the whole list
 */
export const contractsOfPeriod = (
  text: string,
  asked: readonly Days[],
  met: readonly CellMet[],
): ContractsOfPeriod | undefined => {
  const rows = [...new Set(met.map(({ row }) => row))]
  const dated = met.filter(({ cell }) => cell.form === 'date' && !cell.isAbsent)
  if (asked.length === 0 || dated.length === 0 || rows.length < 2 || !asksForSome.test(said(text))) return undefined
  const unread = new Set<PublishedRow>()
  const within = new Set<PublishedRow>()
  for (const { row, cell } of dated) {
    const days = daysIn(cell.text)
    if (days === null) unread.add(row)
    else if (asked.some((one) => overlap(one, days))) within.add(row)
  }
  const doubtful = rows.filter(
    (row) => !within.has(row) && (unread.has(row) || !dated.some((each) => each.row === row)),
  )
  return {
    met: met.filter(({ row }) => within.has(row)),
    open:
      doubtful.length === 0
        ? []
        : [
            `No day could be read of ${listed(doubtful.slice(0, 5).map(({ label }) => label))}${doubtful.length > 5 ? ` and ${doubtful.length - 5} more` : ''}.`,
          ],
    told: `Of ${counted(rows.length, 'contract')} that ${forCount(rows.length, 'is', 'are')} listed, ${within.size === 0 ? 'none has' : `${within.size} ${within.size === 1 ? 'has' : 'have'}`} such a day in ${periodsInWords(text)}.`,
  }
}

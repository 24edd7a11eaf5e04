import { isTotalLabel } from '@imt/core'
import type { UnknownTable } from '../section.js'

/** Headings under which numbers say which, and never how many; those of a single word may head counts, too. */
const reference =
  /^(?:(?:contract|case|asset|request|item|line|row|invoice|order|our|unique|project|scheme) ?)?(?:ref(?:erence)?|id|no|code|#)\.?(?: ?(?:no|number|code))?$/i
/** A reference has no decimals, no sign and no groups of digits. */
const plain = /^\d{1,15}$/

/**
 * Returns the columns of a table whose numbers are references: they are no part of any sum, though 1 and 2 beside large
 * figures lie within their rounding. A column of which a row states the total counts all the same, and so does one in
 * which a number stands twice.
 */
export const referenceColumns = ({ headings, rows }: UnknownTable): ReadonlySet<number> =>
  new Set(
    headings.flatMap((heading, column) => {
      if (!reference.test(heading.trim())) return []
      const seen = new Set<string>()
      const isReference = rows.every((row) => {
        const text = row[column]?.trim() ?? ''
        if (text === '') return true
        if (!plain.test(text)) return !/^[£(-]*[\d.,]+\)?$/.test(text)
        if (seen.has(text) || row.slice(0, column).some(isTotalLabel)) return false
        seen.add(text)
        return true
      })
      return isReference ? [column] : []
    }),
  )

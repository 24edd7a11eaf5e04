import { isTotalLabel } from '@imt/core'
import type { UnknownTable } from '../section.js'

/** Headings under which numbers say which, and never how many. */
const reference =
  /^(?:(?:contract|case|asset|request|item|line|row|invoice|order|our|unique|project|scheme) ?)?(?:ref(?:erence)?s?|ids?|nos?|numbers?|codes?|rank|position|#)\.?(?: ?(?:nos?|numbers?|codes?))?$/i
/** A reference has no decimals, no sign and no groups of digits. */
const plain = /^\d{1,15}$/

/**
 * Returns the columns of a table whose numbers are references: they are no part of any sum, though 1 and 2 beside large
 * figures lie within their rounding. A column of which a row states the total counts all the same.
 */
export const referenceColumns = ({ headings, rows }: UnknownTable): ReadonlySet<number> =>
  new Set(
    headings.flatMap((heading, column) => {
      if (!reference.test(heading.trim())) return []
      const isReference = rows.every((row) => {
        const text = row[column]?.trim() ?? ''
        if (text === '') return true
        return (plain.test(text) || !/^[£(-]*[\d.,]+\)?$/.test(text)) && !row.slice(0, column).some(isTotalLabel)
      })
      return isReference ? [column] : []
    }),
  )

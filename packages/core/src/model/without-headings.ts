import { parseFigure } from '../figure/parse-figure.js'
import { tidyHeading } from '../recognise/tidy-heading.js'
import type { Table } from '../source/source.js'

/** Rows by which a column is judged. */
const sample = 20
/** Longer texts are no figure and no day. */
const longest = 30

const year = /^(?:19|20)\d\d(?: ?[/–-] ?\d{2,4})?$/
const day = /^\d{1,2}[ /.-](?:\d{1,2}|[a-z]{3,9})[ /.-]\d{2,4}$|^\d{4}-\d\d-\d\d$/i

const kindOf = (text: string): 'day' | 'figure' | undefined => {
  if (text.length > longest || year.test(text) || !/\d/.test(text)) return undefined
  if (day.test(text)) return 'day'
  // Bands and months are numbered, too.
  if (!/\d[.,]\d|\d{4}/.test(text)) return undefined
  return parseFigure(text, { unit: 'gbp' }).ok ? 'figure' : undefined
}

/**
 * True for a table whose headings are an entry like those below them: two of them at least are a figure or a day, as
 * most of what stands under them is. A year is a heading, and so is a
 * small number.
 */
export const hasNoHeadings = ({ headers, rows }: Table): boolean => {
  const below = rows.slice(0, sample)
  const alike = headers.filter((header, column) => {
    const kind = kindOf(tidyHeading(header))
    const texts = below.flatMap((row) => tidyHeading(row[column]?.text ?? '') || [])
    return (
      kind !== undefined && texts.length > 0 && texts.filter((text) => kindOf(text) === kind).length * 2 > texts.length
    )
  })
  return alike.length > 1
}

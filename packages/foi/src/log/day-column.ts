import { tidyHeading } from '@imt/core'
import { dayOf } from './days.js'

/** Headings that may stand over words or over days: what stands below says which. */
export const headingsOfDays = {
  received: /^(?:asked|made|submitted|requested|request|in|came(?: in)?|arrived)$/i,
  responded: /^(?:out|sent|went(?: out)?|gone|returned|response|reply|answer)$/i,
} as const

const blank = /^(?:-|n\/?a|none|tbc)?$/i

/**
 * True for a column with one of these headings whose cells are days, all that say anything.
 *
 * @param texts - its cells, of so many rows as tell what it holds
 */
export const holdsDays = (which: keyof typeof headingsOfDays, heading: string, texts: readonly string[]): boolean => {
  if (!headingsOfDays[which].test(tidyHeading(heading))) return false
  const said = texts.map((text) => text.slice(0, 100).trim()).filter((text) => !blank.test(text))
  return said.length > 0 && said.every((text) => dayOf(text) !== null)
}

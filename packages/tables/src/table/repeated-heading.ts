import type { Location } from '@imt/core'
import { problem } from '../catalogue/problem.js'
import type { Budget } from '../limits/budget.js'

/** A heading that says only in what the column counts: it stands beside each heading that it belongs to. */
const unit = /^(?:per ?cent(?:age)?|share|proportion)$/i

/** True for a heading that may well stand several times: "2024/25", "%", "2025/26", "%". */
export const isUnitAlone = (text: string): boolean => text.trim() === '%' || unit.test(text.trim())

/**
 * Tells of a heading that stands to the left of its column already, and what the column is called instead. `key` tells
 * its table from the others of the file.
 */
export const tellRepeatedHeading = (
  budget: Budget,
  { location, text }: { readonly location: Location; readonly text: string },
  readAs: string,
  key: readonly string[] = [],
): void => {
  if (isUnitAlone(text)) return
  budget.tell('duplicateHeading', () =>
    problem(
      'duplicateHeading',
      location,
      `The heading "${text}" stands here a second time, and was read as "${readAs}". Give each column a heading of its own.`,
      { key: [...key, text], stated: text },
    ),
  )
}

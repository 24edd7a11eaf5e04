import { counted, forCount } from '@imt/core'
import type { Finding } from '@imt/core'
import { problem } from '../catalogue/problem.js'
import { trimPadding } from '../place/trim.js'
import { textStart } from './page.js'
import type { Page } from './page.js'

/** Counts text that a browser does not show. */
export interface HiddenText {
  add(value: string, offset: number): void
  /** Rows that were left out of their tables since all of their cells are hidden. */
  leaveOut(rows: number): void
  /** One problem for the page, at the first of it. What it says is not repeated: it may be what must not be seen. */
  problems(): readonly Finding[]
}

/** Returns the count for a page. */
export const createHiddenText = (page: Page): HiddenText => {
  let characters = 0
  let first: number | undefined
  let rows = 0
  const rowsSaid = (): string =>
    rows === 0
      ? ''
      : ` ${counted(rows, 'hidden row')} ${forCount(rows, 'was', 'were')} left out of the checks, as readers do not see ${forCount(rows, 'it', 'them')}.`
  return {
    add: (value, offset) => {
      const { length } = trimPadding(value)
      if (length === 0) return
      characters += length
      first ??= offset
    },
    leaveOut: (count) => {
      rows += count
    },
    problems: () =>
      first === undefined
        ? []
        : [
            problem(
              'hiddenContent',
              textStart(page, first),
              `${counted(characters, 'character')} of text on the page, the first of them here, ${forCount(characters, 'is', 'are')} hidden from readers but stand${forCount(characters, 's', '')} in the file.${rowsSaid()} Check that nothing is among them that should not be published.`,
              { key: ['page'] },
            ),
          ],
  }
}

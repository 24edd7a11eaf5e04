import { problem } from '../catalogue/problem.js'
import type { Budget } from '../limits/budget.js'
import { headingTexts } from '../table/find-heading-rows.js'
import type { GridRow, Slot } from './grid.js'
import type { SortedRows } from './heading-rows.js'
import type { HtmlLocation } from './page.js'
import type { Inline } from './read-inline.js'

/** What the table is called: its caption, and the titles that stand in its rows. */
export const captionOf = (
  captions: readonly Inline[],
  titles: readonly GridRow[],
  textOf: (slot: Slot) => string,
): string => {
  const rows = titles.map(({ slots }) => wordsOf([...new Set(slots)].map(textOf), ' '))
  return wordsOf([captions.map(({ text }) => text).find((text) => text !== '') ?? '', ...rows], ', ')
}
const wordsOf = (texts: readonly string[], between: string): string => texts.filter((text) => text !== '').join(between)

/** The headings of each column from top to bottom, each once. */
export const headingsOf = (headings: readonly GridRow[], textOf: (slot: Slot) => string): readonly string[] =>
  headingTexts(headings.map(({ slots }) => slots.map((slot) => textOf(slot)))).map((texts) => texts.join(' '))

/** Tells of a table that marks no row as headings which texts were taken for them. */
export const tellUnmarked = (
  budget: Budget,
  named: string,
  { titles, headings }: Pick<SortedRows, 'titles' | 'headings'>,
  headers: readonly string[],
  placeOf: (column: number) => HtmlLocation,
): void => {
  if (headings.length === 0) return
  const taken =
    headings.length > 1 || titles.length > 0 ? 'those were taken that look like it' : 'the first one was taken'
  const texts = headers.map((header) => `"${header}"`).join(', ')
  budget.add(
    problem(
      'noHeadingRow',
      placeOf(0),
      `No row of this table is marked as headings, so ${taken}: ${texts}. Mark heading cells with th.`,
      { key: [named] },
    ),
  )
}

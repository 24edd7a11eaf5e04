import type { RuleMeta } from '../plugin/rule.js'

const tabular = {
  title: 'Model for Tabular Data and Metadata on the Web',
  url: 'https://www.w3.org/TR/tabular-data-model/',
  verified: false,
} as const

/** What can be wrong with a table in lines of text. */
export type RebuildFault = 'raggedRow' | 'cutHeadings' | 'noRows' | 'uncertainEnd' | 'emptyCellAssumed'

/** What the rebuilding of tables out of lines of text may report: what each code means, and its level. */
export const rebuildCatalogue: Readonly<Record<RebuildFault, RuleMeta<`tables/${string}`>>> = {
  raggedRow: {
    code: 'tables/ragged-row',
    level: 'error',
    band: 'validity',
    summary: 'A row of a table has more or fewer cells than the table has headings.',
    explain:
      'The number of cells in a row differs from the number of headings, so it cannot be told which heading each cell belongs under. In an extracted text, where each cell is a line, the lines between two whole rows do not make up a row. The cells are kept as they are and nothing is moved into the gap. Compare the row with the page or spreadsheet it came from, and put the missing cell back or take the extra one out.',
    citation: [tabular],
  },
  cutHeadings: {
    code: 'tables/cut-headings',
    level: 'error',
    band: 'validity',
    summary: 'Only some of the headings of a known table stand in the text, so the table was not read.',
    explain:
      'The headings of a table that a plugin knows stand one after the other, but one is missing or another line stands among them. Without all of them it cannot be told how many cells make up a row, so nothing below was read as a table. Put the headings right, or take the line between them out.',
    citation: [tabular],
  },
  noRows: {
    code: 'tables/no-rows',
    level: 'warning',
    band: 'validity',
    summary: 'The headings of a table stand in the text, but no row follows that fits them.',
    explain:
      'A table was announced by its headings, and the lines below do not fit its columns. Its rows were lost or its columns have changed. Nothing in it was checked.',
    citation: [tabular],
  },
  uncertainEnd: {
    code: 'tables/uncertain-end',
    level: 'note',
    band: 'validity',
    summary: 'It is not certain where a table in extracted text ends.',
    explain:
      'The lines after the last row could be one more row with a cell missing or unreadable, or they could be the text that follows. They were taken as text. Check that no row of the table is among them.',
    citation: [tabular],
  },
  emptyCellAssumed: {
    code: 'tables/empty-cell-assumed',
    level: 'note',
    band: 'validity',
    summary: 'A row in extracted text is one cell short, and only one column can be the empty one.',
    explain:
      'Text extraction can lose empty cells. The lines of this row fit the columns in exactly one way if one cell that may be empty is taken as empty, so it was read like that. Check the row against the page.',
    citation: [tabular],
  },
}

/** The same, as a list: for a catalogue page or `imt rules`. */
export const rebuildRules: readonly RuleMeta<`tables/${string}`>[] = Object.values(rebuildCatalogue)

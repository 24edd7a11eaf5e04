import type { RuleMeta } from '@imt/core'
import { tabular } from './citations.js'
import { entry } from './entry.js'

/** The faults that reading tables out of text reports. */
export type TextFault = 'cutHeadings' | 'noRows' | 'uncertainEnd' | 'columnsNotTold' | 'emptyCellAssumed'

/** What each fault of tables in text is called, how grave it is, and what to do about it. */
export const textCatalogue = {
  cutHeadings: entry(
    'cut-headings',
    'error',
    'validity',
    'Only some of the headings of a known table stand in the text, so the table was not read.',
    'The headings of a table that a plugin knows stand one after the other, but one is missing or another line stands among them. Without all of them it cannot be told how many cells make up a row, so nothing below was read as a table. Put the headings right, or take the line between them out.',
    tabular,
  ),
  noRows: entry(
    'no-rows',
    'warning',
    'validity',
    'The headings of a table stand in the text, but no row follows that fits them.',
    'A table was announced by its headings, and the lines below do not fit its columns. Its rows were lost or its columns have changed. Nothing in it was checked.',
    tabular,
  ),
  uncertainEnd: entry(
    'uncertain-end',
    'note',
    'validity',
    'It is not certain where a table in extracted text ends.',
    'The lines after the last row could be one more row with a cell missing or unreadable, or they could be the text that follows. They were taken as text. Check that no row of the table is among them.',
    tabular,
  ),
  columnsNotTold: entry(
    'columns-not-told',
    'warning',
    'validity',
    'The columns of a table in text, as out of a PDF, cannot be told apart.',
    'A PDF keeps letters and where they stand, not cells. In text that was taken out of one the cells of a table may stand in any order, one a line, or so close together that it cannot be told which column each belongs to. The lines were kept as text and no table was read here: nothing in it was checked. Export the table as CSV or as a workbook from the program that made it, and check that file.',
    tabular,
  ),
  emptyCellAssumed: entry(
    'empty-cell-assumed',
    'note',
    'validity',
    'A row in extracted text is one cell short, and only one column can be the empty one.',
    'Text extraction can lose empty cells. The lines of this row fit the columns in exactly one way if one cell that may be empty is taken as empty, so it was read like that. Check the row against the page.',
    tabular,
  ),
} satisfies Readonly<Record<TextFault, RuleMeta<`tables/${string}`>>>

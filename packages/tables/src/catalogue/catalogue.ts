import { frozen } from '@imt/core'
import type { RuleMeta } from '@imt/core'
import { encoding, html, rfc4180, tabular, wcag } from './citations.js'
import { entry } from './entry.js'
import { jsonCatalogue, type JsonFault } from './json-catalogue.js'
import { textCatalogue, type TextFault } from './text-catalogue.js'

/** The faults that readers report. */
export type Fault =
  | 'emptyFile'
  | 'binaryFile'
  | 'misnamedFile'
  | 'unreadableFile'
  | 'notUtf8'
  | 'nulCharacter'
  | 'raggedRow'
  | 'noHeadingRow'
  | 'duplicateHeading'
  | 'unnamedColumn'
  | 'titleLines'
  | 'paddingLeftOut'
  | 'blankLines'
  | 'strayQuote'
  | 'textAfterQuote'
  | 'unclosedQuote'
  | 'mixedLineEnds'
  | 'recordTooLong'
  | 'uncertainDelimiter'
  | 'hiddenContent'
  | 'authorNamed'
  | 'tableNotClosed'
  | 'spanLimit'
  | 'limitReached'
  | 'footnoteLeftOut'
  | 'struckOut'
  | 'formulaNotCalculated'
  | JsonFault
  | TextFault

/** What each fault is called, how grave it is, and what to do about it. */
export const readerCatalogue = /* @__PURE__ */ frozen({
  emptyFile: entry(
    'empty-file',
    'error',
    'validity',
    'The file holds nothing to read.',
    'The file has no characters, or only white space, so nothing was checked. Check that the export or the download was complete.',
    tabular,
  ),
  binaryFile: entry(
    'binary-file',
    'error',
    'validity',
    'The file, or a sheet of it, is of a kind that cannot be read, or is damaged.',
    'Old workbooks, pictures, archives, files that are damaged or protected by a password, and formats for which no reader was given or installed cannot be read, so nothing was checked. The finding says which it is. Save the table as CSV, or the page as HTML, and check that file.',
    tabular,
  ),
  misnamedFile: entry(
    'misnamed-file',
    'warning',
    'validity',
    'The file is of another kind than its name says.',
    'A name that ends in .xlsx promises a workbook, one that ends in .csv a table as text. The file was read as what it is. Programs that go by the name will not open it, or warn of it: give the file the ending that fits, or save it as what its name says.',
    tabular,
  ),
  unreadableFile: entry(
    'unreadable-file',
    'error',
    'validity',
    'A file could not be read, so nothing in it was checked.',
    'Whoever opens files reports this, as imt check does: the file is not there, may not be read, is an address or a pattern that no file fits, or is a publication in JSON beside other files. The other files were checked without it. Give the file as the finding says.',
    tabular,
  ),
  notUtf8: entry(
    'not-utf-8',
    'warning',
    'validity',
    'Some lines are not UTF-8 and were read as Windows-1252.',
    'Text that is published should be UTF-8. Lines that are not were read in the encoding that older office software writes, which is right for pound signs, dashes and quotation marks but may be wrong for other letters. Check them, or save the file as UTF-8.',
    encoding,
  ),
  nulCharacter: entry(
    'nul-character',
    'warning',
    'validity',
    'The text holds characters of no meaning (NUL).',
    'A NUL character comes from a damaged export, or from a file in an encoding that is not declared. It was kept in the text of its cell. Export the file again.',
    rfc4180,
  ),
  raggedRow: entry(
    'ragged-row',
    'error',
    'validity',
    'A row of a table has more or fewer cells than the table has headings.',
    'The number of cells in a row differs from the number of headings, so it cannot be told which heading each cell belongs under. In an extracted text, where each cell is a line, the lines between two whole rows do not make up a row. The cells are kept as they are and nothing is moved into the gap. Compare the row with the page or spreadsheet it came from, and put the missing cell back or take the extra one out.',
    tabular,
  ),
  noHeadingRow: entry(
    'no-heading-row',
    'note',
    'usefulness',
    'A table does not mark its heading row.',
    'No row of the table is marked as headings (thead or th), so the first rows that look like headings were taken for it. Readers who use a screen reader hear no headings. Mark the heading cells with th.',
    html,
    wcag,
  ),
  duplicateHeading: entry(
    'duplicate-heading',
    'warning',
    'validity',
    'Two columns of a table have the same heading.',
    'Columns are told apart by their headings. The second and later ones were given their position as well, so that nothing is mixed up. Give each column a heading of its own.',
    tabular,
  ),
  unnamedColumn: entry(
    'unnamed-column',
    'warning',
    'validity',
    'A column holds values but has no heading.',
    'The values were read, but nothing says what they are, so no check uses them. Give the column a heading.',
    tabular,
  ),
  titleLines: entry(
    'title-lines',
    'note',
    'usefulness',
    'Lines stand above the heading row of a CSV file.',
    'The first lines hold one value each, or fewer than the table has columns, and the heading row comes after them. They were read as titles of the table. A CSV file is best published with its headings on the first line.',
    tabular,
  ),
  paddingLeftOut: entry(
    'padding-left-out',
    'note',
    'usefulness',
    'Empty rows or columns, or headings that are repeated, were left out.',
    'A spreadsheet exported more rows or columns than it has values in. Those that are wholly empty were left out, and so were rows that repeat the headings, as at the top of each printed page.',
    tabular,
  ),
  blankLines: entry(
    'blank-lines',
    'note',
    'validity',
    'Blank lines stand between the records.',
    'A line with nothing on it is not a record, and was passed over. If two tables share the file, publish each in a file of its own.',
    rfc4180,
  ),
  strayQuote: entry(
    'stray-quote',
    'warning',
    'validity',
    'A quotation mark stands inside a value that does not begin with one.',
    'Quotation marks belong around the whole value, and are doubled inside it. The mark was kept as part of the text. Check that the value is complete.',
    rfc4180,
  ),
  textAfterQuote: entry(
    'text-after-quote',
    'warning',
    'validity',
    'Text follows the closing quotation mark of a value.',
    'After the closing mark of a quoted value only a separator or the end of the line may stand. The text was joined to the value. A mark inside a value must be doubled.',
    rfc4180,
  ),
  unclosedQuote: entry(
    'unclosed-quote',
    'error',
    'validity',
    'A quotation mark is opened and not closed.',
    'A value begins with a quotation mark that is never closed, or is closed only by the opening mark of a later value. Reading on to that mark would swallow the records between, so the mark was read as part of the text and the line ends the record. Close the quotation mark, and check this record.',
    rfc4180,
  ),
  mixedLineEnds: entry(
    'mixed-line-ends',
    'note',
    'validity',
    'Lines end in different ways.',
    'Some lines of the file end in CR LF and others in LF or CR: the file was put together from several sources, or a value holds a line end that is not in quotation marks. Each was taken for the end of a record.',
    rfc4180,
  ),
  recordTooLong: entry(
    'record-too-long',
    'error',
    'validity',
    'A record is too long to be one, and was refused.',
    'No end of the record was found within the longest record that is read. It was left out, and reading went on at the next line. Check the separators and line ends of the file.',
    rfc4180,
  ),
  uncertainDelimiter: entry(
    'uncertain-delimiter',
    'note',
    'validity',
    'The separator of a CSV file could not be told for certain.',
    'The file can be read with more than one separator. The likelier was used. Name the separator, or publish the file with commas.',
    rfc4180,
  ),
  hiddenContent: entry(
    'hidden-content',
    'warning',
    'disclosure',
    'The file holds text that its readers are not shown.',
    'Part of the page, document or workbook is hidden from readers (text that a browser does not show, hidden text and tracked changes, hidden sheets, rows and columns, comments, data behind pivot tables and links) but stands in the file that is published. Check that nothing is in it that should not be released, and that nothing readers need is hidden from them.',
    html,
  ),
  authorNamed: entry(
    'author-named',
    'note',
    'disclosure',
    'The file names the persons who wrote it or worked on it.',
    'The properties of a document keep who made it and who saved it last; comments and tracked changes keep who wrote each. The names go out with the file. Check that they may, or take them out (in Office: File, Info, Check for Issues, Inspect Document).',
    tabular,
  ),
  footnoteLeftOut: entry(
    'footnote-left-out',
    'note',
    'validity',
    'The mark of a footnote in a table cell was left out of its value.',
    'A raised or lowered number, letter or sign after a value looks like the mark of a footnote. It was left out, so that 790 with the mark 1 is not read as 7,901. Check that it is no part of the value.',
    html,
  ),
  struckOut: entry(
    'struck-out',
    'note',
    'validity',
    'Text that is struck out in a table cell was left out of its value.',
    'A cell shows text that is struck out (del, s, or a line through it). It is no longer meant to hold, so the rest of the cell was read without it. Publish the value that holds.',
    html,
  ),
  tableNotClosed: entry(
    'table-not-closed',
    'warning',
    'validity',
    'A table has no end: the page may be cut.',
    'The end tag of the table is missing. A browser guesses where the table ends, and so did we. Check that the file is complete.',
    html,
  ),
  spanLimit: entry(
    'span-limit',
    'warning',
    'validity',
    'Cells span columns that the table does not have.',
    'A cell that spans several columns is repeated in each. This one spans columns in which no cell of the table begins, so there is nothing to tell them apart, and it was repeated only in those that there are. Nothing was lost, so it is a note; it is a warning where the table, with all the columns asked for, would have more cells than are read of one. Check the colspan of the cell.',
    html,
  ),
  limitReached: entry(
    'limit-reached',
    'error',
    'validity',
    'The file is larger than what is read of one, and the rest of it was not read.',
    'Files are read within limits: of bytes, of elements, of the cells of a table, of the characters of a cell, of nesting, of tables. The finding says which was reached, and where. What stands before that place was read and checked, what stands after it was not. Publish large tables as CSV files, or raise the limit with the option limits of the reader.',
    tabular,
    html,
  ),
  ...textCatalogue,
  formulaNotCalculated: entry(
    'formula-not-calculated',
    'warning',
    'validity',
    'Formulas of a workbook have no value in the file.',
    'A program that writes a workbook stores the value of each formula beside it. Here it is missing, as in workbooks that a script made and no spreadsheet program has opened, so the cells were read as empty. Open the workbook, save it, and check it again.',
    tabular,
  ),
  ...jsonCatalogue,
} satisfies Readonly<Record<Fault, RuleMeta<`tables/${string}`>>>)

/** A code that reading a file may report. */
export type ReaderCode = (typeof readerCatalogue)[Fault]['code']

/**
 * Every code that reading a file may report, as a list: for a catalogue page, and for `createModel({ plugins,
 * readerRules })`, so that `check` can change their levels.
 */
export const readerRules: readonly RuleMeta<ReaderCode>[] = /* @__PURE__ */ frozen(Object.values(readerCatalogue))

import { counted } from '@imt/core'
import type { Location, Finding } from '@imt/core'
import { problem } from '../catalogue/problem.js'
import { longestRecord } from './dialect.js'
import type { ScanFault } from './found.js'

const messages: { readonly [K in ScanFault['kind']]: (fault: ScanFault, width: number) => string } = {
  strayQuote: () =>
    'A quotation mark stands inside a value that does not begin with one. It was kept as text: check that the value is complete.',
  textAfterQuote: () =>
    'Text follows the closing quotation mark of a value, and was joined to it. Double the marks inside a value, or take the text out.',
  unclosedQuote: () =>
    'A quotation mark is opened here and not closed. It was kept as text, and the record ends with its line: close the mark and check the record.',
  mixedLineEnds: () =>
    'This line ends in another way than those above. Check that the record is complete: a line end inside a value belongs in quotation marks.',
  raggedRow: ({ found }, width) =>
    `${counted(found, 'value')} where the first record has ${width}. Check that no separator is missing, or stands inside a value without quotation marks.`,
  recordTooLong: () =>
    `No record ends within ${counted(longestRecord, 'character')} from here. It was refused, and reading went on at the next line: check separators and line ends.`,
  blankLines: ({ found }) =>
    `${counted(found, 'blank line')} here: passed over, since a blank line is no record. If another table begins below, put it in a file of its own.`,
}

/** A fault of the scan as a problem with its place in the file. `width` is how many values a record should have. */
export const faultProblem = (fault: ScanFault, source: string, width: number): Finding => {
  const { record, field, line, column } = fault
  const location: Location = { kind: 'csv', source, line, column, record, field }
  return problem(fault.kind, location, messages[fault.kind](fault, width), {
    key: [fault.kind === 'blankLines' || fault.kind === 'mixedLineEnds' ? 'file' : `record ${record}`],
  })
}

import { counted, type Location, type Note } from '@imt/core'
import type { ColumnReport, ExportColumn } from './match-export.js'
import type { ExportDates, ExportName } from './export-format.js'

/** What each remark says of the values of its column. */
export const importFaults = {
  dateImpossible: 'no such day in the calendar',
  dateAmbiguous: 'day and month could be the other way round: write the day first, as DD/MM/YYYY',
  dateSpreadsheetSerial: 'a number that a spreadsheet shows as a date: set the column to dates and export again',
  dateSuspect: 'a day that software writes where there is none, or far from the present',
  dateUnreadable: 'no date',
  dateNotShown: 'what a spreadsheet shows where a column is too narrow: widen it and export again',
  dateYearAlone: 'a year alone, and no day of it',
  dateMonthAlone: 'a month alone, and no day of it',
  costUnreadable: 'no amount of money',
  costForeign: 'an amount in another currency than pounds, which is not converted',
  serialSeveral: 'several serial numbers in one cell, of which one device was counted',
  serialPlaceholder: 'words that stand for no serial number',
  serialDamaged: 'a serial number that a spreadsheet has turned into a number',
  namePlaceholder: 'words that stand for no class, maker, model, supplier or system',
  keyPlaceholder: 'words that stand for no key',
  keyMissing: 'no key of the record',
  keyDamaged: 'a key that a spreadsheet has turned into a number',
  keyNotKept: 'a further key, beside the one that the device goes by, which was not kept',
  nameNotKept: 'a name that is none of a device in a network, without a figure in it: it may be that of a person',
  versionWithoutName: 'a version or edition of an operating system that has no name',
  valuesMissing: 'fewer values than headings',
  valuesExtra: 'more values than headings',
  statusUnknown: 'a status that is not known',
  recordBlank: 'nothing in any column',
  recordOneCell: 'words in one column and nothing that tells a device: a note or a footer, and no device',
  recordTotal: 'a total of the records above, and no device',
  recordContinued: 'no key of a device: it goes on with the device above it',
  rowAboveHeadings: 'a row above the headings, which was not read',
  columnByCells: 'a column whose heading does not say what it is: it was read by the words in it',
  headingRepeated: 'a heading that stands more than once',
  warrantyUnreadable: 'a length of warranty that cannot be read as months',
  warrantyNotDated: 'a length of warranty without the day of purchase that it runs from',
  certificateNotUnderstood: 'words that are neither a reference nor a plain yes, which count as no certificate',
  leaseUnreadable: 'words that do not say whether a device is leased',
  quantityNotCounted: 'a quantity above 1, of which one device was counted',
  lifeUnreadable: 'a life that cannot be read, or that is not said to be in years or months',
  depreciationUnreadable: 'a depreciation class whose months cannot be read',
} as const

/** What can be wrong with a record that was read all the same. */
export type ImportFault = keyof typeof importFaults

/** What became of a file: every column and every record is accounted for. */
export interface ImportReport {
  readonly export: ExportName
  readonly columns: ColumnReport
  /** Records in the file, the rows down to the headings not counted: `records = devices + blank + notes`. */
  readonly records: number
  readonly devices: number
  /** Records with nothing in any column. */
  readonly blank: number
  /**
   * Records that tell no device: words in one column only (a note below the list, the name of a group in it), a total
   * of those above, or a further value of the device above.
   */
  readonly notes: number
  /**
   * One remark for each kind of fault in one column. `at` holds the first few places, `params` the column and how
   * often. Places only: a serial number is not echoed.
   */
  readonly problems: readonly Note<readonly Location[]>[]
  /** How the dates of a column were read where its own dates, or those beside it, tell day and month apart. */
  readonly dateOrders: readonly (ExportColumn & { readonly order: ExportDates })[]
  /** Words of the column of statuses that do not say where a device is, the most frequent first: such are counted. */
  readonly unknownStatuses: readonly { readonly words: string; readonly records: number }[]
}

/** Counts faults; keeps the places of the first few of each kind. */
export interface FaultTally {
  add(code: ImportFault, column: string, locate: () => Location): void
  problems(): ImportReport['problems']
}

const kept = 5

const noteOf = (
  code: ImportFault,
  column: string,
  count: number,
  at: readonly Location[],
): ImportReport['problems'][number] => ({
  code,
  message: `${counted(count, 'record')}${column === '' ? '' : ` in the column ${column}`}: ${importFaults[code]}.`,
  at: [...at],
  params: { column, count },
})

/** Makes an empty tally. */
export const createTally = (): FaultTally => {
  const found = new Map<ImportFault, Map<string, { count: number; examples: Location[] }>>()
  return {
    add: (code, column, locate) => {
      let columns = found.get(code)
      if (columns === undefined) {
        columns = new Map()
        found.set(code, columns)
      }
      const entry = columns.get(column)
      if (entry === undefined) columns.set(column, { count: 1, examples: [locate()] })
      else {
        entry.count += 1
        if (entry.examples.length < kept) entry.examples.push(locate())
      }
    },
    problems: () =>
      [...found].flatMap(([code, columns]) =>
        [...columns].map(([column, { count, examples }]) => noteOf(code, column, count, examples)),
      ),
  }
}

import type { Location } from '@imt/core'
import type { ColumnReport } from './match-export.js'
import type { ExportName } from './export-format.js'

/** What can be wrong with a record that was read all the same. */
export type ImportFault =
  | 'dateImpossible'
  | 'dateAmbiguous'
  | 'dateSpreadsheetSerial'
  | 'dateSuspect'
  | 'dateUnreadable'
  | 'costUnreadable'
  | 'serialPlaceholder'
  | 'serialDamaged'
  | 'keyMissing'
  | 'keyDamaged'
  | 'valuesMissing'
  | 'valuesExtra'
  | 'statusUnknown'
  | 'recordBlank'
  | 'headingRepeated'
  | 'depreciationUnreadable'

/**
 * One kind of fault in one column: how often, and where the first few are. Places only: a serial number is not echoed.
 */
export interface ImportProblem {
  readonly code: ImportFault
  readonly column: string
  readonly count: number
  readonly examples: readonly Location[]
}

/** What became of a file: every column and every record is accounted for. */
export interface ImportReport {
  readonly export: ExportName
  readonly columns: ColumnReport
  /** Records in the file, the heading row not counted: `records = devices + blank`. */
  readonly records: number
  readonly devices: number
  /** Records with nothing in any column. */
  readonly blank: number
  readonly problems: readonly ImportProblem[]
}

/** Counts faults; keeps the places of the first few of each kind. */
export interface FaultTally {
  add(code: ImportFault, column: string, locate: () => Location): void
  problems(): readonly ImportProblem[]
}

const kept = 5

/** Makes an empty tally. */
export const createTally = (): FaultTally => {
  const found = new Map<
    ImportFault,
    Map<string, { code: ImportFault; column: string; count: number; examples: Location[] }>
  >()
  return {
    add: (code, column, locate) => {
      let columns = found.get(code)
      if (columns === undefined) {
        columns = new Map()
        found.set(code, columns)
      }
      const entry = columns.get(column)
      if (entry === undefined) columns.set(column, { code, column, count: 1, examples: [locate()] })
      else {
        entry.count += 1
        if (entry.examples.length < kept) entry.examples.push(locate())
      }
    },
    problems: () =>
      [...found.values()].flatMap((columns) =>
        [...columns.values()].map((entry) => ({ ...entry, examples: [...entry.examples] })),
      ),
  }
}

import type { Draft } from '../records/set-field.js'
import type { DeviceField } from './export-format.js'
import type { ImportFault } from './import-report.js'
import type { ExportMatch } from './match-export.js'

/** One record while it is read: its cells, what has been made of them, and where faults are told. */
export interface Row {
  readonly at: ExportMatch['at']
  readonly draft: Draft
  readonly cell: (field: DeviceField) => string
  /** The heading of the column of a field; '' where there is none. */
  readonly heading: (field: DeviceField) => string
  readonly tell: (code: ImportFault, field: DeviceField | null) => void
}

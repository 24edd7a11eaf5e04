import * as z from 'zod'
import type { ImportReport } from '../importers/import-report.js'
import { deviceRecordSchema, type DeviceRecord } from '../records/device-record.js'

/** The kind of a partial result of devices. */
export const devicesKind = 'estate/devices'

/** What a file of devices gives to a result. */
export interface DevicesState {
  readonly records: readonly DeviceRecord[]
  /** What became of every column and record of the file. */
  readonly report: ImportReport
}

/** What is asked of the state of a part before it is used: its digest has said that nobody changed it by mistake. */
export const devicesStateSchema = z.looseObject({
  records: z.array(deviceRecordSchema),
  report: z.looseObject({ records: z.number(), devices: z.number(), problems: z.array(z.unknown()) }),
})

import type { TableOfSession } from '../spend/tables.js'

/** The tables of a session that holds devices. */
export const deviceTables = {
  /** What serial numbers are compared as that are not written in plain letters and digits. */
  odd: { name: 'imt_odd_serials', columns: { text: 'text', serial_key: 'text' } },
  /** Serial numbers that several records state. */
  shared: { name: 'imt_shared_serials', columns: { serial_key: 'text' } },
  /** The first records of groups of which each record is looked at. */
  listed: { name: 'imt_listed_devices', columns: { row_no: 'whole' } },
} as const satisfies Record<string, TableOfSession>

/** Each record, with what its serial number is compared as and what groups it with records that count alike. */
export const deviceRows = 'imt_device_rows'
/** The same, those whose serial number is not plain among them. */
export const deviceRecords = 'imt_device_records'

import {
  and,
  asText,
  atMost,
  coalesce,
  column,
  countRows,
  either,
  equal,
  greater,
  isNull,
  isThere,
  least,
  lower,
  matches,
  not,
  or,
  plus,
  unequal,
  value,
} from '../../plan/build.js'
import type { Expression, From, Query, Step } from '../../plan/plan.js'
import { lookup, selected, shows } from '../../spend/plans/base.js'
import type { HeldTable } from '../../spend/held-table.js'
import { deviceRecords, deviceRows, deviceTables } from '../tables.js'

/** A serial number in letters, digits and signs that every engine writes small alike. */
const plainSerial = '^[!-~]([ -~]*[!-~])?$'

/** Which columns of a held table are what. */
export interface DeviceColumns {
  readonly serial: number | undefined
  /** By which a device goes. */
  readonly keys: readonly number[]
  /** By which records are counted. */
  readonly counted: readonly number[]
}

const cell = (at: number): Expression => coalesce(column(`h.c${String(at)}`), value(''))
const isShown = (at: number): Expression => matches(cell(at), shows)
const one = (condition: Expression): Expression => either(condition, value(1), value(0))

/** The columns that group records. */
export const groupedBy = ({ counted }: DeviceColumns): readonly string[] => [
  'named',
  ...counted.map((_, index) => `g${String(index)}`),
]

/** Takes the records, each with its serial number, how many cells say something, and what it is counted by. */
export const deviceSteps = (held: HeldTable, columns: DeviceColumns): readonly Step[] => {
  const { serial, keys, counted } = columns
  const text = serial === undefined ? value('') : cell(serial)
  const shown = held.headings.map((_, index) => one(isShown(index)))
  return [
    { drop: deviceRows },
    {
      create: deviceRows,
      as: {
        from: { table: held.table, as: 'h' },
        select: {
          row_no: column('h.row_no'),
          serial: text,
          serial_key: either(matches(text, plainSerial), lower(text), asText(value(null))),
          shown: shown.reduce((sum, each) => plus(sum, each), value(0)),
          named:
            keys.length === 0 ? value(0) : one({ call: 'or', on: [...keys.map(isShown), equal(value(1), value(0))] }),
          ...Object.fromEntries(counted.map((at, index) => [`g${String(index)}`, cell(at)])),
        },
      },
    },
  ]
}

const rows: From = { table: deviceRows, as: 'r' }
const records: From = { table: deviceRecords, as: 'd' }

/** Serial numbers that are not plain, once each. */
export const oddSerials: Query = {
  from: rows,
  where: and(isNull(column('r.serial_key')), unequal(column('r.serial'), value(''))),
  group: [column('r.serial')],
  select: { text: column('r.serial') },
}

/** Gives each record what its serial number is compared as. */
export const recordSteps = (columns: DeviceColumns): readonly Step[] => [
  { drop: deviceRecords },
  {
    create: deviceRecords,
    as: {
      from: rows,
      joins: [lookup(deviceTables.odd, 'o', equal(column('r.serial'), column('o.text')))],
      select: {
        ...selected(['r.row_no', 'r.shown', ...groupedBy(columns).map((name) => `r.${name}`)]),
        serial_key: coalesce(column('r.serial_key'), column('o.serial_key')),
      },
    },
  },
]

/** Serial numbers that stand in several records. */
export const sharedSerials: Query = {
  from: records,
  where: isThere(column('d.serial_key')),
  group: [column('d.serial_key')],
  having: greater(countRows(), value(1)),
  select: { text: column('d.serial_key') },
}

const shared = lookup(deviceTables.shared, 's', equal(column('d.serial_key'), column('s.serial_key')))
// A row in which one cell says something may be a note, and is no record then.
const isLookedAt = or(atMost(column('d.shown'), value(1)), isThere(column('s.serial_key')))

/** The records that are looked at one by one. */
export const singles: Query = {
  from: records,
  joins: [shared],
  where: isLookedAt,
  select: { row_no: column('d.row_no') },
  order: [column('d.row_no')],
}

/** Records that count alike: how many, and the first of them. */
export const groups = (columns: DeviceColumns): Query => ({
  from: records,
  joins: [shared],
  where: not(isLookedAt),
  group: groupedBy(columns).map((name) => column(`d.${name}`)),
  select: { row_no: least(column('d.row_no')), times: countRows() },
  order: [least(column('d.row_no'))],
})

/** All records of the groups that are to be listed. */
export const listed = (columns: DeviceColumns): Query => ({
  from: { table: deviceTables.listed.name, as: 'l' },
  joins: [
    { to: { table: deviceRecords, as: 'f' }, on: equal(column('f.row_no'), column('l.row_no')) },
    {
      to: records,
      on: {
        call: 'and',
        on: groupedBy(columns).map((name) => equal(column(`d.${name}`), column(`f.${name}`))),
      },
    },
    shared,
  ],
  where: not(isLookedAt),
  select: { row_no: column('d.row_no') },
  order: [column('d.row_no')],
})

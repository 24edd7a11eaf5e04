import { listed, requireObject } from '@imt/core'
import type { Dialect } from '../../dialect/dialect.js'
import {
  asText,
  coalesce,
  column,
  countDistinct,
  countRows,
  equal,
  greater,
  lower,
  trim,
  unequal,
  value,
} from '../../plan/build.js'
import { compileStep } from '../../plan/compile.js'
import type { Expression, From, Query, Step } from '../../plan/plan.js'
import {
  requireColumnNames,
  requireDialect,
  requireTableName,
  scriptOf,
  type ScriptPart,
} from '../../script/script-text.js'
import { columns as columnList, selected } from '../../spend/plans/base.js'

const deviceKeys = ['serial', 'class', 'status', 'system', 'version'] as const
type Key = (typeof deviceKeys)[number]

/** Devices in a warehouse that cannot be reached from here. */
export interface DevicesScriptOptions {
  readonly dialect: Dialect['name']
  /** `devices`, `schema.devices` or `catalogue.schema.devices`; `devices` unless given. */
  readonly table?: string
  /**
   * What the columns are called in the table: `{ serial: 'serial_no', system: 'os_name' }`. Unless given, those that
   * are looked for are `serial_number`, `class`, `status` and `operating_system`; `version` is left out.
   */
  readonly columns?: Readonly<Partial<Record<Key, string>>>
}

const usual = { serial: 'serial_number', class: 'class', status: 'status', system: 'operating_system' } as const

const texts = 'imt_device_texts'
const shared = 'imt_shared_devices'
const devices: From = { table: texts, as: 't' }
/** Capitals and spaces around it tell no two numbers apart. */
const serialKey = lower(trim(column('t.serial')))
const isStated = unequal(serialKey, value(''))

const sharedStep: Step = {
  create: shared,
  as: {
    from: devices,
    where: isStated,
    group: [serialKey],
    having: greater(countRows(), value(1)),
    select: { serial_key: serialKey, rows: countRows() },
  },
}

/** How many records and how many serial numbers there are of each of these. */
const countsBy = (...names: readonly Key[]): Query => ({
  from: devices,
  group: names.map((name) => column(`t.${name}`)),
  select: {
    ...selected(names.map((name) => `t.${name}`)),
    rows: countRows(),
    serials: countDistinct(serialKey),
  },
  order: names.map((name) => column(`t.${name}`)),
})

/** The records of serial numbers that several state, side by side. */
const sharedRows: Query = {
  from: devices,
  joins: [{ to: { table: shared, as: 's' }, on: equal(serialKey, column('s.serial_key')) }],
  select: { ...selected(['s.serial_key', ...deviceKeys.map((name) => `t.${name}`)]) },
  order: columnList('s.serial_key', 't.class', 't.system', 't.status', 't.version'),
}

/**
 * Writes the SQL that counts devices in a warehouse that cannot be reached from here: by class and status, the serial
 * numbers that several records state, and each operating system once with how many run it, for imt to say how long it
 * is supported.
 *
 * @example
 * ```ts
 * const script = devicesScript({ dialect: 'spark', table: 'lake.assets', columns: { serial: 'serial_no' } })
 * script.includes('`lake`.`assets`') // => true
 * ```
 *
 * @throws {TypeError} when a parameter is none
 */
export const devicesScript = (options: DevicesScriptOptions): string => {
  const {
    dialect: name,
    table = 'devices',
    columns = {},
  } = requireObject(options, 'devicesScript: options', ['dialect', 'table', 'columns'])
  const dialect = requireDialect(name, 'devicesScript')
  requireTableName(table, 'devicesScript')
  requireColumnNames(columns, deviceKeys, 'devicesScript')
  const all: Readonly<Partial<Record<Key, string>>> = { ...usual, ...columns }
  const text = (of: Key): Expression =>
    all[of] === undefined ? value('') : coalesce(trim(asText({ column: all[of], of: 'w' })), value(''))
  const compiled = (...steps: readonly Step[]): readonly string[] => steps.map((step) => compileStep(step, dialect))
  const parts: readonly ScriptPart[] = [
    {
      gives: `Takes the columns of ${table} as texts.`,
      statements: compiled(
        { drop: texts },
        {
          create: texts,
          as: { from: { table, as: 'w' }, select: Object.fromEntries(deviceKeys.map((of) => [of, text(of)])) },
        },
      ),
    },
    {
      gives:
        'By class and status: records, and different serial numbers. Where there are more records than serial numbers, some have none or one device stands there twice.',
      statements: compiled({ query: countsBy('class', 'status') }),
    },
    {
      gives:
        'Serial numbers that several records state, with their records. Words such as N/A are no serial number, and two makers may give one number: imt tells them apart (estate/device-duplicated, estate/serial-shared).',
      statements: compiled({ drop: shared }, sharedStep, { query: sharedRows }),
    },
    {
      gives:
        'THE RESULT: each operating system as recorded, with how many records state it, and their class and status. Export it as CSV, say systems.csv, and run: imt check systems.csv, which says of each system whether it is supported (estate/out-of-support, estate/support-not-judged). Its counts are in the column rows.',
      statements: compiled({ query: countsBy('class', 'system', 'version', 'status') }),
    },
  ]
  return scriptOf(
    `Devices counted by the IM&T toolkit, in SQL of ${dialect.title}, of the table ${table}.`,
    [
      `Columns: ${listed(deviceKeys.flatMap((of) => (all[of] === undefined ? [] : [`${all[of]} as ${of}`])))}. Others are named by imt sql devices --column KEY=NAME.`,
      'What SQL alone cannot: read what a status or a system means as people write it. imt does that with the last result.',
    ],
    parts,
  )
}

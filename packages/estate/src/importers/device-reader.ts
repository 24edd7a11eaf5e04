import { namesOf, parseFigure, plainPence, requireObject, type Location, type Parsed, requireList } from '@imt/core'
import type { DeviceRecord, LifecycleStatus } from '../records/device-record.js'
import { readSerial } from '../records/read-serial.js'
import type { DeviceField, ExportDates, ExportName } from './export-format.js'
import { createTally, type ImportFault, type ImportReport } from './import-report.js'
import { matchExport, type ColumnReport, type ExportMatch } from './match-export.js'
import { readDeviceDate } from './read-device-date.js'

/** How an export is read. */
export interface DeviceReaderOptions {
  /** The export, where it is known: otherwise its headings decide. */
  readonly export?: ExportName
  /** How its dates are written, where it does not say itself: `dmy` in the United Kingdom. */
  readonly dates?: ExportDates
  /** Name of the source in the records; the name of the export unless given. */
  readonly source?: string
}

const optionNames = namesOf<DeviceReaderOptions>({ export: true, dates: true, source: true })

/** Reads the records of one file, and reports on all of them. */
export interface DeviceReader {
  readonly export: ExportName
  readonly columns: ColumnReport
  /** The device of one record; `undefined` only for a record that is blank, which is counted. */
  read(fields: readonly string[], locate: (field: number) => Location): DeviceRecord | undefined
  report(): ImportReport
}

type Draft = { -readonly [K in keyof DeviceRecord]?: DeviceRecord[K] }
const dateFaults = {
  impossible: 'dateImpossible',
  ambiguous: 'dateAmbiguous',
  spreadsheetSerial: 'dateSpreadsheetSerial',
  suspect: 'dateSuspect',
  unreadable: 'dateUnreadable',
} as const satisfies Record<string, ImportFault>
const damagedKey = /^\d(?:[.,]\d+)?E\+\d{1,2}$/i
const texts = ['assetType', 'manufacturer', 'model', 'supplier'] as const
const days = ['purchased', 'inUse', 'endOfLife', 'lastSeen'] as const

/** Pounds as plain decimal text from exact pence. */
const poundsText = (pence: number): string =>
  `${String(Math.floor(pence / 100))}.${String(pence % 100).padStart(2, '0')}`

const roundedSuffix = /\d\s*(?:k|m|b|bn|mn|thousand|million|billion)\b/i
/** An amount of pounds as plain decimal text; `undefined` where it is none. */
const readCost = (text: string): string | undefined => {
  const pence = plainPence(text)
  if (pence !== undefined) return pence < 0 ? undefined : poundsText(pence)
  // £1.2m is a rounded figure, whatever it says: no cost to depreciate to the penny.
  if (roundedSuffix.test(text)) return undefined
  const figure = parseFigure(text, { unit: 'gbp' })
  return figure.ok &&
    figure.value.kind === 'exact' &&
    figure.value.value !== null &&
    !figure.value.value.isNegative() &&
    figure.value.value.decimalPlaces() <= 2
    ? figure.value.value.toFixed(2)
    : undefined
}

/** One record while it is read: its cells, what has been made of them, and where faults are told. */
interface Row {
  readonly at: ExportMatch['at']
  readonly draft: Draft
  readonly cell: (field: DeviceField) => string
  readonly tell: (code: ImportFault, field: DeviceField | null) => void
}

/**
 * What the device goes by: its serial number and tag, and an identifier, which is its `number` in the file if need be.
 */
const readKeys = ({ at, draft, cell, tell }: Row, number: number): void => {
  const serialText = cell('serial')
  const serial = serialText === '' ? undefined : readSerial(serialText)
  if (serial?.ok === true) draft.serial = serial.serial
  else if (serial?.ok === false) tell(serial.fault === 'damaged' ? 'serialDamaged' : 'serialPlaceholder', 'serial')
  const tag = cell('assetTag')
  if (tag !== '' && !damagedKey.test(tag)) draft.assetTag = tag
  else if (tag !== '') tell('keyDamaged', 'assetTag')
  const key = cell('id')
  const id = draft.assetTag ?? (key === '' ? draft.serial : key)
  if (key !== '' && id !== key) tell('keyNotKept', 'id')
  if (id === undefined) tell('keyMissing', at.assetTag === undefined ? 'id' : 'assetTag')
  draft.id = id ?? `record ${String(number)}`
}

const readDays = ({ at, draft, cell, tell }: Row, dates: ExportDates): void => {
  for (const field of days) {
    if (at[field] === undefined) continue
    const date = readDeviceDate(cell(field), dates)
    if ('day' in date) draft[field] = date.day
    else if ('fault' in date) tell(dateFaults[date.fault], field)
  }
}

const readOperatingSystem = ({ draft, cell, tell }: Row): void => {
  const name = cell('osName')
  const version = cell('osVersion')
  const edition = cell('osEdition')
  if (name === '') {
    if (version !== '') tell('versionWithoutName', 'osVersion')
    if (edition !== '') tell('versionWithoutName', 'osEdition')
    return
  }
  // Without spreads: this is done for every one of a million records.
  draft.operatingSystem =
    version === ''
      ? edition === ''
        ? { name }
        : { name, edition }
      : edition === ''
        ? { name, version }
        : { name, version, edition }
}

/** What the device cost, in pounds, and how long it is written off over. */
const readCostAndLife = ({ draft, cell, tell }: Row): void => {
  const costText = cell('cost')
  if (costText !== '') {
    const currency = cell('costCurrency')
    const cost = currency === '' || /^(?:gbp|£)$/i.test(currency) ? readCost(costText) : undefined
    if (cost === undefined) tell('costUnreadable', 'cost')
    else draft.cost = cost
  }
  const percentText = cell('depreciationPercent')
  if (percentText !== '') {
    const percent = Number(percentText)
    // Ralph's own rule: 25 per cent a year is 48 months.
    if (percent > 0 && percent <= 100) draft.lifeMonths = Math.max(1, Math.floor(1200 / percent))
    else tell('depreciationUnreadable', 'depreciationPercent')
  }
}

/** Where the device is in its life, by the words of the export, and whose it is. */
const readStatusAndOwner = ({ draft, cell, tell }: Row, statuses: ReadonlyMap<string, LifecycleStatus>): void => {
  const statusText = cell('status')
  if (statusText !== '') {
    const status: LifecycleStatus = statuses.get(statusText.toLowerCase()) ?? 'unknown'
    draft.statusText = statusText
    draft.status = status
    if (status === 'unknown') tell('statusUnknown', 'status')
  }
  const ownership = cell('ownership')
  if (ownership !== '' && !/^unknown$/i.test(ownership))
    draft.ownership = /^(?:personal|true|yes|1)$/i.test(ownership) ? 'personal' : 'organisation'
}

/**
 * Returns a reader for the records of an export, by its heading row; or the refusal of `matchExport`. No record is
 * dropped: what cannot be read in a cell is left out of its record and counted, with the places of the first few.
 *
 * @param headers - the heading row as it stands in the file
 * @param options - the export, the order of its dates and the name of the source, where they are known
 * @example
 * ```ts
 * const reader = valueOf(createDeviceReader(['Asset Tag', 'Category', 'Serial', 'Purchase Date'], { dates: 'dmy' }))
 * const device = reader.read(['00123', 'Laptops', 'abc123 ', '13/04/2023'], () => ({
 *   kind: 'csv',
 *   source: 'a.csv',
 *   line: 2,
 *   column: 1,
 *   record: 2,
 *   field: 1,
 * }))
 * ;[device?.id, device?.serial, device?.purchased] // => ['00123', 'ABC123', '2023-04-13']
 * ```
 */
export const createDeviceReader = (
  headers: readonly string[],
  options: DeviceReaderOptions = {},
): Parsed<DeviceReader> => {
  requireList(headers, 'createDeviceReader: headers')
  requireObject(options, 'createDeviceReader: options', optionNames)
  const matched = matchExport(headers, options.export)
  if (!matched.ok) return matched
  const { format, columns, at } = matched.value
  const dates = options.dates ?? format.dates
  const source = options.source ?? format.name
  const tally = createTally()
  const statuses = new Map(Object.entries(format.statuses))
  const names = headers.map((heading) => heading.replace('\ufeff', ''))
  let devices = 0
  let blank = 0
  let repeatedTold = columns.repeated.length === 0

  const read: DeviceReader['read'] = (fields, locate) => {
    const cell = (field: DeviceField): string => {
      const index = at[field]
      return index === undefined ? '' : (fields[index] ?? '').trim()
    }
    const tell = (code: ImportFault, field: DeviceField | null): void => {
      const index = field === null ? 0 : (at[field] ?? 0)
      tally.add(code, field === null ? '' : (names[index] ?? ''), () =>
        locate(Math.min(index, Math.max(0, fields.length - 1))),
      )
    }
    if (!repeatedTold) {
      repeatedTold = true
      for (const { column, heading } of columns.repeated)
        tally.add('headingRepeated', `${heading} (column ${String(column)})`, () =>
          locate(Math.min(column, fields.length) - 1),
        )
    }
    if (fields.every((value) => value.trim() === '')) {
      blank += 1
      tell('recordBlank', null)
      return undefined
    }
    if (fields.length !== headers.length) tell(fields.length < headers.length ? 'valuesMissing' : 'valuesExtra', null)

    devices += 1
    const draft: Draft = { source }
    const row: Row = { at, draft, cell, tell }
    readKeys(row, devices + blank)
    for (const field of texts) {
      const value = cell(field)
      if (value !== '') draft[field] = value
    }
    readDays(row, dates)
    readOperatingSystem(row)
    readCostAndLife(row)
    readStatusAndOwner(row, statuses)
    return draft as DeviceRecord
  }

  return {
    ok: true,
    notes: [],
    value: {
      export: format.name,
      columns,
      read,
      report: () => ({
        export: format.name,
        columns,
        records: devices + blank,
        devices,
        blank,
        problems: tally.problems(),
      }),
    },
  }
}

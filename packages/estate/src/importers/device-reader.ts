import { requireChoice, requireList, requireObject, tidyHeading, type Location, type Parsed } from '@imt/core'
import { dayFields, type DayField, type DeviceRecord } from '../records/device-record.js'
import { once } from '../records/once.js'
import { draftMaker, setField, type Draft } from '../records/set-field.js'
import { asLookedUp, classesOf, makersOf, statusesOf } from '../records/own-words.js'
import { saysNoName } from '../records/says-no-name.js'
import { deviceFields, type DeviceField, type ExportDates, type ExportName } from './export-format.js'
import { createTally, type ImportFault, type ImportReport } from './import-report.js'
import { addsUp } from './adds-up.js'
import type { DateOrders } from './date-orders.js'
import { matchExport, type ColumnReport, type ExportMatch } from './match-export.js'
import { costReader, readWarrantyAndWiping } from './read-cost-and-warranty.js'
import { classInWords } from '../records/class-in-words.js'
import { readDisposal, saysDisposed, withoutYes } from './read-disposal.js'
import { readKeys } from './read-keys.js'
import { readDeviceDate } from './read-device-date.js'
import { systemReader } from './read-operating-system.js'
import { readPaidUpdates, readSpecification, specificationFields } from './read-specification.js'
import { readStatusAndOwner, statusReader } from './read-status-and-owner.js'
import { readerOptionNames, requireCurrency, type DeviceReaderOptions } from './reader-options.js'
import type { Row } from './row.js'

/** Reads the records of one file, and reports on all of them. */
export interface DeviceReader {
  readonly export: ExportName
  readonly columns: ColumnReport
  /** The device of one record; `undefined` only for a record that is blank, which is counted. */
  read(fields: readonly string[], locate: (field: number) => Location): DeviceRecord | undefined
  report(): ImportReport
}

const dateFaults = {
  impossible: 'dateImpossible',
  ambiguous: 'dateAmbiguous',
  spreadsheetSerial: 'dateSpreadsheetSerial',
  suspect: 'dateSuspect',
  unreadable: 'dateUnreadable',
  notShown: 'dateNotShown',
  yearAlone: 'dateYearAlone',
  monthAlone: 'dateMonthAlone',
} as const satisfies Record<string, ImportFault>
/** What heads how many of a thing there are: a list of single devices has one a row. */
const quantity = /^(?:quantity|qty|units|(?:number|no\.?) of (?:devices|units|items|assets))$/i
const texts = ['assetType', 'manufacturer', 'model', 'supplier'] as const
/** Days without a time are few, and each is read once. */
const longestDay = 10

/** Returns what reads the days of a device. */
const dayReader = (dates: ExportDates, orders: DateOrders): ((row: Row) => void) => {
  const readers = dayFields.map((field) => {
    const order = orders[field] ?? dates
    return { field, order, dayOf: once((text) => readDeviceDate(text, order)) }
  })
  return ({ at, draft, cell, tell }) => {
    for (const { field, order, dayOf } of readers) {
      if (at[field] === undefined) continue
      const text = field === 'disposed' || field === 'wiped' ? withoutYes(cell(field)) : cell(field)
      if (text === '') continue
      const date = text.length <= longestDay ? dayOf(text) : readDeviceDate(text, order)
      if ('day' in date) setField(draft, field, date.day)
      else if ('fault' in date && (field !== 'disposed' || saysDisposed(text) === undefined))
        tell(dateFaults[date.fault], field)
    }
  }
}

/** Printed characters of a plain text, at both ends of most cells: there is nothing to be cut off. */
const isPrinted = (code: number): boolean => code > 32 && code < 127
const trimmed = (text: string): string =>
  isPrinted(text.charCodeAt(0)) && isPrinted(text.charCodeAt(text.length - 1)) ? text : text.trim()

/** True for a record that has nothing by which a device goes. */
const namesNone = (cell: Row['cell']): boolean => cell('serial') === '' && cell('assetTag') === '' && cell('id') === ''

/** Words of a register of one's own that are no tag: a tag has no spaces, and a figure in it. */
const isNoTag = (tag: string, isOwn: boolean): boolean => /\s/.test(tag) || (isOwn && tag !== '' && !/\d/.test(tag))

/** True for a row that has words in one column only, which is none that tells a device: a note, a name of a group. */
const isNote = (fields: readonly string[], cell: Row['cell'], isOwn: boolean): boolean =>
  cell('serial') === '' &&
  (isNoTag(cell('assetTag'), isOwn) || (cell('assetTag') === '' && cell('id') === '') || /\s/.test(cell('id'))) &&
  fields.filter((value) => value.trim() !== '').length === 1

/**
 * Returns a reader for records whose columns are known.
 *
 * @param told - is given each fault as it is found, with its column from 0
 */
export const readerOf = (
  headers: readonly string[],
  { format, columns, at, describedAt }: ExportMatch,
  settings: Omit<DeviceReaderOptions, 'export' | 'columns'> & { readonly orders?: DateOrders },
  told?: (code: ImportFault, column: number) => void,
): DeviceReader => {
  const dates = settings.dates ?? format.dates
  const source = settings.source ?? format.name
  const tally = createTally()
  const statusOf = statusReader(
    new Map(Object.entries(format.statuses)),
    statusesOf(settings.statuses ?? {}, 'createDeviceReader: options.statuses'),
  )
  const classes = classesOf(settings.classes ?? {}, 'createDeviceReader: options.classes')
  const makers = makersOf(settings.makers ?? {}, 'createDeviceReader: options.makers')
  const nameOf = once((text) => (saysNoName(text) ? '' : text))
  const makerOf = once((text) => makers.get(asLookedUp(text)) ?? text)
  const classOf = once((text) => classes.get(asLookedUp(text)) ?? text)
  const { orders = {} } = settings
  const readDays = dayReader(dates, orders)
  const monthFirst = dayFields.filter((field) => orders[field] === 'mdy')
  const readOperatingSystem = systemReader(format)
  const readCostAndLife = costReader(requireCurrency(settings.currency))
  const unknown = new Map<string, number>()
  const names = headers.map((heading) => heading.replace('\ufeff', ''))
  const newDraft = draftMaker()
  const byCells = columns.used.filter((column) => column.byCells === true)
  const quantities = headers.flatMap((heading, column) => (quantity.test(tidyHeading(heading)) ? [column] : []))
  const isOwn = format.name === 'own'
  const hasSpecification = specificationFields.some((field) => at[field] !== undefined)
  let devices = 0
  let blank = 0
  let notes = 0
  let repeatedTold = columns.repeated.length === 0

  // Of the record that is read: made once, for this is done for every one of a million.
  let fields: readonly string[] = []
  let locate: (field: number) => Location
  const cell = (field: DeviceField): string => {
    const index = at[field]
    return index === undefined ? '' : trimmed(fields[index] ?? '')
  }
  const headingOf = (field: DeviceField): string => names[at[field] ?? -1] ?? ''
  const tell = (code: ImportFault, field: DeviceField | null): void => {
    const index = field === null ? 0 : (at[field] ?? 0)
    tally.add(code, field === null ? '' : (names[index] ?? ''), () =>
      locate(Math.min(index, Math.max(0, fields.length - 1))),
    )
    told?.(code, index)
  }

  const tellQuantities = (): void => {
    for (const column of quantities)
      if (Number((fields[column] ?? '').replaceAll(',', '')) > 1) {
        tally.add('quantityNotCounted', names[column] ?? '', () => locate(column))
        told?.('quantityNotCounted', column)
      }
  }
  const tellRepeated = (): void => {
    repeatedTold = true
    for (const { column, heading } of columns.repeated)
      tally.add('headingRepeated', `${heading} (column ${String(column)})`, () =>
        locate(Math.min(column, fields.length) - 1),
      )
  }

  const readClass = (draft: Draft): void => {
    const told = describedAt === undefined ? undefined : classInWords(fields[describedAt] ?? '')
    const said = draft.assetType ?? told
    if (said !== undefined) draft.assetType = classOf(said)
  }

  const read: DeviceReader['read'] = (ofRecord, locateIn) => {
    fields = ofRecord
    locate = locateIn
    if (!repeatedTold) tellRepeated()
    if (fields.every((value) => value.trim() === '')) {
      blank += 1
      tell('recordBlank', null)
      return undefined
    }
    if (headers.length > 2 && isNote(fields, cell, isOwn)) {
      notes += 1
      tell('recordOneCell', null)
      return undefined
    }
    if (cell('serial') === '' && addsUp(fields.map((value) => value.trim()))) {
      notes += 1
      tell('recordTotal', null)
      return undefined
    }
    if (format.isContinued === true && namesNone(cell)) {
      notes += 1
      tell('recordContinued', null)
      return undefined
    }
    if (fields.length !== headers.length) tell(fields.length < headers.length ? 'valuesMissing' : 'valuesExtra', null)

    devices += 1
    for (const { column } of byCells)
      if ((fields[column - 1] ?? '').trim() !== '')
        tally.add('columnByCells', names[column - 1] ?? '', () => locate(column - 1))
    tellQuantities()
    const draft = newDraft()
    draft.source = source
    const row: Row = { at, draft, cell, heading: headingOf, tell }
    readKeys(row, devices + blank + notes)
    for (const field of texts) {
      const value = cell(field)
      if (value === '') continue
      const name = nameOf(value)
      if (name === '') tell('namePlaceholder', field)
      else setField(draft, field, name)
    }
    readDays(row)
    if (monthFirst.length > 0) {
      const turned = monthFirst.filter((field) => draft[field] !== undefined)
      if (turned.length > 0) draft.monthFirst = turned
    }
    readWarrantyAndWiping(row)
    if (hasSpecification) readSpecification(row)
    readPaidUpdates(row)
    readOperatingSystem(row)
    readCostAndLife(row)
    readClass(draft)
    if (makers.size > 0 && draft.manufacturer !== undefined) draft.manufacturer = makerOf(draft.manufacturer)
    readStatusAndOwner(row, statusOf, unknown)
    if (at.disposed !== undefined) readDisposal(row)
    return draft as DeviceRecord
  }

  return {
    export: format.name,
    columns,
    read,
    report: () => ({
      export: format.name,
      columns,
      records: devices + blank + notes,
      devices,
      blank,
      notes,
      problems: tally.problems(),
      dateOrders: columns.used.flatMap(({ column, heading, field }) => {
        const order = orders[field as DayField]
        return order === undefined || order === 'undeclared' ? [] : [{ column, heading, order }]
      }),
      unknownStatuses: [...unknown]
        .map(([words, records]) => ({ words, records }))
        .sort((a, b) => b.records - a.records || (a.words < b.words ? -1 : 1)),
    }),
  }
}

/** Which export a heading row belongs to, by what a caller says of it. */
export const matchHeadings = (headers: readonly string[], options: DeviceReaderOptions): Parsed<ExportMatch> => {
  requireList(headers, 'createDeviceReader: headers')
  const { columns = {}, export: name } = requireObject(options, 'createDeviceReader: options', readerOptionNames)
  for (const [heading, field] of Object.entries(requireObject(columns, 'createDeviceReader: options.columns')))
    requireChoice(field, deviceFields, `createDeviceReader: options.columns["${heading}"]`)
  return matchExport(headers, name, columns)
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
  const matched = matchHeadings(headers, options)
  if (!matched.ok) return matched
  return { ok: true, value: readerOf(headers, matched.value, options), notes: [] }
}

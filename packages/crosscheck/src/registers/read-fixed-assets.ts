import {
  matchColumns,
  parsePublishedDate,
  requireObject,
  tidyHeading,
  type ColumnNames,
  type IsoDate,
  type LeftOut,
  type Location,
  type Source,
  type Table,
} from '@imt/core'
import type { FixedAsset } from './asset-registers.js'

type AssetColumn =
  'id' | 'description' | 'category' | 'serial' | 'assetTag' | 'quantity' | 'disposedOn' | 'bookValue' | 'depreciation'

const columns: ColumnNames<AssetColumn> = {
  id: [
    'Asset number',
    'Asset no',
    'Asset ID',
    'Asset code',
    'Asset reference',
    'Asset ref',
    'Fixed asset number',
    'FA number',
    'Asset',
  ],
  description: ['Description', 'Asset description', 'Asset name', 'Details'],
  category: [
    'Category',
    'Asset category',
    'Asset class',
    'Class',
    'Asset type',
    'Major category',
    'Minor category',
    'Type',
  ],
  serial: ['Serial number', 'Serial no', 'Serial', 'S/N', 'Manufacturer serial number'],
  assetTag: ['Asset tag', 'Tag number', 'Tag', 'Tag no', 'Barcode', 'Inventory number'],
  quantity: ['Quantity', 'Qty', 'Units', 'No of units', 'Number of units'],
  disposedOn: [
    'Disposal date',
    'Date of disposal',
    'Disposed on',
    'Date disposed',
    'Disposed',
    'Retirement date',
    'Date retired',
  ],
  bookValue: ['Net book value', 'NBV', 'Carrying amount', 'Carrying value', 'Book value', 'Closing NBV'],
  depreciation: [
    'Accumulated depreciation',
    'Acc depreciation',
    'Acc dep',
    'Accum depreciation',
    'Cumulative depreciation',
    'Depreciation to date',
    'Total depreciation',
  ],
}

const ofTechnology =
  /\b(?:i\.?t\.?|im&t|ict|information(?: management)?(?: (?:and|&))? technology|digital|computers?|computing|hardware|networks?|networking|servers?|laptops?|desktops?)\b/i

/** A line of a fixed asset register, with where it stands. */
export interface PlacedAsset extends FixedAsset {
  readonly location: Location
}

/** What was read of fixed asset registers. */
export interface FixedAssetReading {
  /** Lines of information technology; all lines of a register that has no categories. */
  readonly assets: readonly PlacedAsset[]
  /** How many lines are of other categories. */
  readonly otherCategories: number
  /** Lines of which something was not read, and why. */
  readonly notRead: readonly LeftOut<Location>[]
  /** The tables that were read: which of its file each is, counted from 1. */
  readonly tables: readonly { readonly source: string; readonly table: number }[]
}

const isRegister = ({ headers }: Table): boolean => {
  const { at } = matchColumns(headers, columns)
  const isNamed = at.id !== undefined || at.serial !== undefined || at.assetTag !== undefined
  return isNamed && at.bookValue !== undefined && at.depreciation !== undefined
}

/** The day that a cell states; nothing for a blank one, and why not for another that states none. */
const dayIn = (text: string): { readonly day?: IsoDate; readonly why?: string } => {
  if (/^[\s–-]*$/.test(text)) return {}
  const read = parsePublishedDate(text)
  const { kind, earliest } = read.ok ? read.value : { kind: 'none', earliest: null }
  if (kind === 'day' && earliest !== null) return { day: earliest }
  return read.ok && earliest === null ? {} : { why: `its day of disposal, "${text.trim()}", is no day` }
}

/**
 * Returns the lines of fixed asset registers: tables that name assets and state accumulated depreciation and a net book
 * value. Of a register with categories, those of information technology, as `compareRegisters` takes them.
 *
 * @param sources - files, as `@imt/tables` reads them; other tables are passed over
 * @throws {TypeError} when a source is none
 * @example
 * ```ts
 * const at = (line: number) => ({ kind: 'text', source: 'far.txt', line, column: 1 }) as const
 * const cells = (row: number, ...texts: string[]) => texts.map((text) => ({ text, location: at(row) }))
 * const table = {
 *   kind: 'table',
 *   under: [],
 *   headers: ['Asset no', 'Category', 'Serial no', 'Cost', 'Acc depreciation', 'NBV'],
 *   rows: [cells(2, '1', 'IT', '5CG1', '9', '3', '6'), cells(3, '2', 'Plant', '', '9', '3', '6')],
 *   location: at(1),
 * } as const
 * const far = { name: 'far.txt', kind: 'text', blocks: [table], problems: [] } as const
 * const { assets, otherCategories } = readFixedAssets([far])
 * assets.map(({ id, serial }) => [id, serial]) // => [['1', '5CG1']]
 * otherCategories // => 1
 * ```
 */
export const readFixedAssets = (sources: Iterable<Source>): FixedAssetReading => {
  const assets: PlacedAsset[] = []
  const notRead: LeftOut<Location>[] = []
  const tables: { source: string; table: number }[] = []
  let otherCategories = 0
  for (const source of sources) {
    let number = 0
    for (const block of requireObject(source, 'readFixedAssets: sources[]').blocks) {
      if (block.kind !== 'table') continue
      number += 1
      if (!isRegister(block)) continue
      tables.push({ source: source.name, table: number })
      const { at } = matchColumns(block.headers, columns)
      for (const row of block.rows) {
        const [cell] = row
        const text = (column: AssetColumn): string => {
          const place = at[column]
          return place === undefined ? '' : tidyHeading(row[place]?.text ?? '')
        }
        const keys = { id: text('id'), serial: text('serial'), assetTag: text('assetTag') }
        // A row without a number is a total, a heading or blank.
        if (cell === undefined || Object.values(keys).every((key) => key === '' || /^(?:sub-?)?totals?\b/i.test(key)))
          continue
        if (at.category !== undefined && !ofTechnology.test(text('category'))) {
          otherCategories += 1
          continue
        }
        const { day, why } = dayIn(text('disposedOn'))
        if (why !== undefined) notRead.push({ at: cell.location, code: 'disposalNotRead', why })
        const quantity = Number(text('quantity'))
        assets.push({
          ...Object.fromEntries(
            Object.entries({ ...keys, description: text('description') }).filter(([, each]) => each !== ''),
          ),
          ...(Number.isSafeInteger(quantity) && quantity > 1 ? { quantity } : {}),
          ...(day === undefined ? {} : { disposedOn: day }),
          location: cell.location,
        })
      }
    }
  }
  return { assets, otherCategories, notRead, tables }
}

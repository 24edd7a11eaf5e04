import {
  matchColumns,
  parseFigure,
  readRows,
  tidyHeading,
  type Block,
  type ColumnNames,
  type PartRecogniser,
  type Table,
  type TextLayout,
} from '@imt/core'
import { isMatrix } from '../counts/recognise.js'
import { knownUnit } from './asset-unit.js'
import type { AssetUnit } from './asset-units.data.js'
import type { EstateInput } from '../section.js'
import type { AssetClassInput } from './schema.js'
import { scopesOf } from './scopes.js'
import { starter } from './starter.data.js'
import { isTotalRow } from './total-row.js'
import { namesOfRows } from './unnamed-rows.js'

const columns: ColumnNames<'assetType' | 'vendors' | 'quantity'> = {
  assetType: [
    'Asset Type',
    'Asset class',
    'Asset category',
    'Asset name',
    'Asset description',
    'Asset',
    'Type of asset',
    'Equipment',
    'Equipment type',
    'Device type',
    'Device category',
    'Device class',
    'Type of equipment',
    'Hardware type',
    'Hardware',
    'Type of hardware',
    'Type of device',
    'Device',
  ],
  vendors: [
    'Current Vendor',
    'Current Vendors',
    'Vendor',
    'Vendors',
    'Current Supplier',
    'Supplier',
    'Manufacturer/Vendor',
  ],
  quantity: [
    'Quantity of Asset',
    'Quantity',
    'Quantity of Assets',
    'Number',
    'Number of assets',
    'Number of devices',
    'Qty',
    'Count',
    'Total',
    // Answers to requests on hardware: "Device", "Number in use" (acceptance/files/estate/foi-hardware.docx).
    'Number in use',
    'Number held',
    'Number owned',
    'Number of units',
    'Units',
    'Total number',
    'How many',
    'Volume',
    'In use',
    'Current number',
    // Answers to requests: "How many owned", "Total held" (not verified).
    /^(?:how many|total|number|no\.?|quantity|qty) (?:of (?:devices|assets|units|items) )?(?:owned|held|in use|in service|deployed|on (?:the )?network)$/i,
  ],
}

/** Headings of lists of anything: what stands under them says whether they list hardware. */
const general: typeof columns = {
  ...columns,
  assetType: [
    ...columns.assetType,
    'Type',
    'Class',
    'Category',
    'Kind',
    'Item',
    'Kit',
    'Product',
    'Name',
    'Description',
    'Model type',
  ],
}

const counted: ReadonlySet<AssetUnit | null> = new Set<AssetUnit | null>(['device', 'line', 'port', 'mixed'])

/** True where most of the labels in a column, and two of them at least, name devices, lines or ports. */
const namesHardware = ({ rows }: Table, column: number): boolean => {
  const labels = rows
    .map((row) => tidyHeading(row[column]?.text ?? ''))
    .filter((label) => !isTotalRow({ assetType: label }))
  const known = labels.filter((label) => counted.has(knownUnit(label))).length
  return known >= 2 && known * 2 >= labels.length
}

/** The columns that may hold the names of classes: a register has a category, and a kind of device within it. */
const classColumns = ({ headers }: Table): readonly number[] =>
  headers.flatMap((heading, column) => (matchColumns([heading], general).at.assetType === undefined ? [] : [column]))

/** How many different devices, lines or ports a column names, row by row and not in a total. */
const hardwareIn = ({ rows }: Table, column: number): number =>
  new Set(
    rows
      .map((row) => tidyHeading(row[column]?.text ?? ''))
      .filter((label) => !isTotalRow({ assetType: label }) && counted.has(knownUnit(label))),
  ).size

/** Of several columns that may name the classes the one that tells most of them apart; else the first. */
const classColumn = (table: Table, first: number): number =>
  classColumns(table).reduce(
    (best, column) => (hardwareIn(table, column) > hardwareIn(table, best) ? column : best),
    first,
  )

/** The same table, with totals that stand in another of its columns of names put where the names of classes are. */
const withTotalsNamed = (table: Table): Table => {
  const { assetType: first } = matchColumns(table.headers, general).at
  if (first === undefined) return table
  const column = classColumn(table, first)
  const others = classColumns(table).filter((other) => other !== column)
  if (others.length === 0) return table
  const rows = table.rows.map((row) => {
    if (row[column] === undefined || tidyHeading(row[column].text) !== '') return row
    const total = others.map((other) => row[other]).find((cell) => isTotalRow({ assetType: cell?.text ?? '' }))
    return total === undefined ? row : row.map((cell, at) => (at === column ? total : cell))
  })
  return { ...table, rows }
}

/** The headings that are read of a table: of several that may name its classes, one. */
const namesIn = (table: Table): typeof columns => {
  const { assetType } = matchColumns(table.headers, general).at
  const names = isGeneral(table) ? general : columns
  if (assetType === undefined) return names
  const column = classColumn(table, assetType)
  return column === assetType ? names : { ...names, assetType: [table.headers[column] ?? ''] }
}

const isQuantity = (text: string): boolean => parseFigure(text, { unit: 'count' }).ok
const isLabel = (text: string): boolean => text.length <= 80 && !isQuantity(text)

const layout: TextLayout = {
  id: 'estate/classes',
  columns: [
    { names: columns.assetType, accepts: isLabel },
    { names: columns.vendors, accepts: isLabel, mayBeEmpty: true },
    { names: columns.quantity, accepts: isQuantity },
  ],
}

const year = /^(?:fy ?)?(?:19|20)\d\d(?: ?[/\u2013-] ?(?:(?:19|20)\d\d|\d\d))?$/i

/** True where most labels are years: then the rows are what happened in each, and no classes. */
const areYears = ({ rows }: Table, column: number): boolean => {
  const labels = rows.map((row) => tidyHeading(row[column]?.text ?? '')).filter((label) => label !== '')
  return labels.length > 0 && labels.filter((label) => year.test(label)).length * 2 > labels.length
}

/** Words with which a heading speaks of what hardware cost, and not of how much there is. */
const aboutMoney = /£|\b(?:costs?|spend(?:ing)?|spent|budgets?|expenditure|prices?)\b/i

/** True of a table that only the headings of lists of anything tell. */
const isGeneral = ({ headers }: Table): boolean => matchColumns(headers, columns).at.assetType === undefined

/** True where most cells of a column are counts: "Number" heads references as well. */
const areCounts = ({ rows }: Table, column: number): boolean => {
  const filled = rows.map((row) => tidyHeading(row[column]?.text ?? '')).filter((text) => text !== '')
  return filled.filter(isQuantity).length * 2 > filled.length
}

/** True where most headings say something else: the list may be one of other things, if another plugin knows them. */
const isMostlyOther = ({ headers }: Table): boolean => {
  const filled = headers.filter((heading) => heading.trim() !== '').length
  return Object.values(matchColumns(headers, general).at).length * 2 < filled
}

const scoreOf = (table: Table): number => (isMatrix(table) || (isGeneral(table) && isMostlyOther(table)) ? 0.5 : 0.9)

const isClassTable = (block: Block): block is Table => {
  if (block.kind !== 'table') return false
  const { assetType: first, quantity } = matchColumns(block.headers, general).at
  if (first === undefined || quantity === undefined || areYears(block, first)) return false
  const assetType = classColumn(block, first)
  if (isGeneral(block) && !(namesHardware(block, assetType) && areCounts(block, quantity))) return false
  // "Total" alone may head a sum of money.
  const headings = [block.caption ?? '', block.under.at(-1) ?? '', ...block.headers]
  return (
    !/^total$/i.test(tidyHeading(block.headers[quantity] ?? '')) ||
    !(headings.some((text) => aboutMoney.test(text)) || block.rows.some((row) => row[quantity]?.text.includes('£')))
  )
}

/** Recognises tables of asset classes with their vendors and quantities. */
export const recogniseClasses: PartRecogniser<EstateInput, 'classes'> = {
  part: 'classes',
  knows: { columns, wants: [['assetType'], ['quantity']], starter },
  leavesOutGroups: true,
  layouts: [layout],
  headings: [/^(?:it |ict )?hardware estate$/i],
  // Counts in further columns are not lost for one of them.
  score: (block) => (isClassTable(block) ? scoreOf(block) : 0),
  // A cut row lacks cells: the schema reports them, so the type promises more than the file.
  read: (blocks) => {
    const named = blocks.map((block) => (block.kind === 'table' ? withTotalsNamed(block) : block))
    const { value, tables, groups, ...rest } = readRows(named, namesIn)
    const scopes =
      tables.length === 0 ? [] : scopesOf(blocks, (table) => value.filter((_, index) => tables[index] === table))
    const labels = namesOfRows(
      value.map(({ assetType, quantity }, index) => ({ name: assetType, quantity, table: tables[index] })),
    )
    const classes = value.map((published, index) => {
      const name = labels[index]
      const row = name === undefined ? published : { ...published, assetType: name }
      const table = tables[index]
      const group = groups[index] ?? (table === undefined ? undefined : scopes[table - 1])
      return { ...row, ...(table === undefined ? {} : { table }), ...(group === undefined ? {} : { group }) }
    })
    return { value: classes as readonly AssetClassInput[], ...rest }
  },
}

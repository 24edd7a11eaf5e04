import {
  matchColumns,
  parseFigure,
  readRows,
  type Block,
  type ColumnNames,
  type PartRecogniser,
  type TextLayout,
} from '@imt/core'
import type { EstateInput } from '../section.js'
import type { AssetClassInput } from './schema.js'

const columns: ColumnNames<'assetType' | 'vendors' | 'quantity'> = {
  assetType: [
    'Asset Type',
    'Asset class',
    'Asset',
    'Type of asset',
    'Equipment',
    'Equipment type',
    'Device type',
    'Hardware type',
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
  ],
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

const isClassTable = (block: Block): boolean => {
  if (block.kind !== 'table') return false
  const { at } = matchColumns(block.headers, columns)
  return at.assetType !== undefined && at.quantity !== undefined
}

/** Recognises tables of asset classes with their vendors and quantities. */
export const recogniseClasses: PartRecogniser<EstateInput, 'classes'> = {
  part: 'classes',
  layouts: [layout],
  headings: [/^(?:it |ict )?hardware estate$/i],
  score: (block) => (isClassTable(block) ? 0.9 : 0),
  // A cut row lacks cells: the schema reports them, so the type promises more than the file.
  read: (blocks) => {
    const { value, tables, ...rest } = readRows(blocks, columns)
    const classes = value.map((row, index) => {
      const table = tables[index]
      return table === undefined ? row : { ...row, table }
    })
    return { value: classes as readonly AssetClassInput[], ...rest }
  },
}

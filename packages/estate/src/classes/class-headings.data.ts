import type { ColumnNames } from '@imt/core'

/** The headings of tables of asset classes. */
export const columns: ColumnNames<'assetType' | 'vendors' | 'quantity'> = {
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
export const general: typeof columns = {
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

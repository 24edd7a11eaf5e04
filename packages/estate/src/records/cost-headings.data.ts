import { frozen, type ColumnNames } from '@imt/core'

/** The headings under which registers give what a device cost: sources stand with `deviceHeadings`. */
export const costHeadings: ColumnNames<'cost'> = /* @__PURE__ */ frozen({
  cost: [
    'Original cost',
    'What it cost',
    'What we paid',
    'Acquisition cost',
    'Cost inc VAT',
    'Cost including VAT',
    'Cost ex VAT',
    'Cost excluding VAT',
    'Purchase cost',
    'Purchase price',
    'Purchase value',
    'Value',
    'Asset value',
    'Cost price',
    'Cost',
    'Unit cost',
    'Price',
    'Unit price',
    'Cost GBP',
    'Price GBP',
    'Net cost',
    'Gross cost',
    'Cost of purchase',
    'Paid',
    'Price paid',
    'Amount paid',
    'Cost paid',
  ],
})

import { parseVendors } from './classes/vendors.js'
import { entriesOfTables, type ComparedValue, type Comparer, type NameReader } from '@imt/core'
import type { Estate } from './section.js'

type Parts = Comparer<Estate>

/** A cell of vendors by the names under which they go: as it is, where the body says nothing of them. */
const vendorsBy = (vendorOf: NameReader, cell: string): string => {
  const { names } = parseVendors(cell)
  return names.some((name) => vendorOf(name) !== undefined)
    ? [...new Set(names.map((name) => vendorOf(name) ?? name))].join(', ')
    : cell
}

const classesBy = (vendorOf: NameReader): Extract<Parts, { part: 'classes' }> => ({
  part: 'classes',
  lists: 'classes of hardware',
  entries: (all) =>
    all.map(({ assetType, filter, quantity, vendors }, index) => ({
      key: [assetType, String(filter?.activeWithinMonths ?? '')],
      label: assetType,
      at: `/${index}`,
      values: [
        { name: 'quantity', at: `/${index}/quantity`, figure: quantity },
        ...(vendors === undefined
          ? []
          : [{ name: 'vendors', at: `/${index}/vendors` as const, text: vendorsBy(vendorOf, vendors) }]),
      ],
    })),
})

const counts: Extract<Parts, { part: 'counts' }> = {
  part: 'counts',
  lists: 'rows of counts',
  entries: (tables) =>
    entriesOfTables(tables, ({ count, amount, words }) => {
      if (count !== undefined) return { key: 'count', figure: count }
      if (amount !== undefined) return { key: 'amount', figure: amount }
      return words === undefined ? undefined : { key: 'words', text: words }
    }),
}

const ratios: Extract<Parts, { part: 'ratios' }> = {
  part: 'ratios',
  lists: 'ratios',
  entries: (all) =>
    all.map(({ label, stated }, index) => ({
      key: [label],
      label,
      at: `/${index}`,
      values: [{ name: 'what it states', at: `/${index}/stated`, text: stated }],
    })),
}

const ofRecords = ['assetType', 'manufacturer', 'model', 'status', 'ownership', 'purchased', 'inUse'] as const

const records: Extract<Parts, { part: 'records' }> = {
  part: 'records',
  lists: 'devices',
  entries: (all) =>
    all.map((record, index) => ({
      key: [record.id],
      label: record.id,
      at: `/${index}`,
      values: ofRecords.flatMap((name): readonly ComparedValue[] => {
        const text = record[name]
        return text === undefined ? [] : [{ name, at: `/${index}/${name}`, text }]
      }),
    })),
}

const software: Extract<Parts, { part: 'software' }> = {
  part: 'software',
  lists: 'software',
  entries: (all) =>
    all.map(({ product, version = '', held, inUse }, index) => ({
      key: [product],
      label: product,
      at: `/${index}`,
      values: [
        { name: 'version', at: `/${index}/version`, text: version },
        ...(held === undefined ? [] : [{ name: 'licences held', at: `/${index}/held` as const, figure: held }]),
        ...(inUse === undefined ? [] : [{ name: 'licences in use', at: `/${index}/inUse` as const, figure: inUse }]),
      ],
    })),
}

/** Returns how hardware and software are compared with that of another year, by the names under which vendors go. */
export const compareEstateOf = (vendorOf: NameReader): readonly Parts[] => [
  classesBy(vendorOf),
  counts,
  ratios,
  records,
  software,
]

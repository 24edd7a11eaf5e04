import {
  matchColumns,
  parseFigure,
  readRows,
  tidyHeading,
  type Block,
  type PartRecogniser,
  type Table,
  type TextLayout,
} from '@imt/core'
import { isMatrix } from '../counts/recognise.js'
import { knownUnit } from './asset-unit.js'
import type { AssetUnit } from './asset-units.data.js'
import { asLookedUp, classesOf, type OwnClasses } from '../records/own-words.js'
import type { EstateInput } from '../section.js'
import type { AssetClassInput } from './schema.js'
import { scopesOf } from './scopes.js'
import { byPlace } from './site-column.js'
import { starter } from './starter.data.js'
import { classColumn, counted, isGeneral, namesIn, withTotalsNamed, type UnitOf } from './class-column.js'
import { columns, general } from './class-headings.data.js'
import { isTotalRow } from './total-row.js'
import { namesOfRows } from './unnamed-rows.js'

const unitUnder = (own: OwnClasses): UnitOf => {
  const known = classesOf(own, 'estate: options.classes')
  return (label) => knownUnit(known.get(asLookedUp(label)) ?? label)
}

/** True where most of the labels in a column, and two of them at least, name devices, lines or ports. */
const namesHardware = ({ rows }: Table, column: number, unitOf: UnitOf): boolean => {
  const labels = rows
    .map((row) => tidyHeading(row[column]?.text ?? ''))
    .filter((label) => !isTotalRow({ assetType: label }))
  const known = labels.filter((label) => counted.has(unitOf(label))).length
  return known >= 2 && known * 2 >= labels.length
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

/** Headings of a register of assets that says what each is worth: its numbers are those of assets, and no counts. */
const ofBookValues = /\bdepreciation\b|\bamorti[sz]ation\b|\bnet book\b|\bnbv\b|\bcarrying (?:amount|value)\b/i

/** True where most cells of a column are counts: "Number" heads references as well. */
const areCounts = ({ rows }: Table, column: number): boolean => {
  const filled = rows.map((row) => tidyHeading(row[column]?.text ?? '')).filter((text) => text !== '')
  return filled.filter(isQuantity).length * 2 > filled.length
}

/** True of a first column that numbers the rows: 1, 2, 3 and so on are no counts. */
const areRowNumbers = ({ rows }: Table, column: number): boolean => {
  const filled = rows.map((row) => tidyHeading(row[column]?.text ?? '')).filter((text) => text !== '')
  return column === 0 && filled.length > 2 && filled.every((text, index) => text === String(index + 1))
}

/** True where most headings say something else: the list may be one of other things, if another plugin knows them. */
const isMostlyOther = ({ headers }: Table): boolean => {
  const filled = headers.filter((heading) => heading.trim() !== '').length
  return Object.values(matchColumns(headers, general).at).length * 2 < filled
}

const scoreOf = (table: Table): number => (isMatrix(table) || (isGeneral(table) && isMostlyOther(table)) ? 0.5 : 0.9)

const isClassTable = (block: Block, unitOf: UnitOf): block is Table => {
  if (block.kind !== 'table') return false
  if (block.headers.some((heading) => ofBookValues.test(heading))) return false
  const { assetType: first, quantity } = matchColumns(block.headers, general).at
  if (first === undefined || quantity === undefined || areYears(block, first)) return false
  if (areRowNumbers(block, quantity)) return false
  const assetType = classColumn(block, first, unitOf)
  if (isGeneral(block) && !(namesHardware(block, assetType, unitOf) && areCounts(block, quantity))) return false
  // "Total" alone may head a sum of money.
  const headings = [block.caption ?? '', block.under.at(-1) ?? '', ...block.headers]
  return (
    !/^total$/i.test(tidyHeading(block.headers[quantity] ?? '')) ||
    !(headings.some((text) => aboutMoney.test(text)) || block.rows.some((row) => row[quantity]?.text.includes('£')))
  )
}

/**
 * Returns what recognises tables of asset classes with their vendors and quantities. A class of a body's own words is
 * counted in the unit of the class that they stand for.
 */
export const recogniseClasses = (own: OwnClasses = {}): PartRecogniser<EstateInput, 'classes'> => {
  const unitOf = unitUnder(own)
  const ownNames = new Set(Object.keys(own).map(asLookedUp))
  const unitOfOwn = (assetType: string | undefined): { readonly unit?: AssetUnit } => {
    const unit = assetType !== undefined && ownNames.has(asLookedUp(assetType)) ? unitOf(assetType) : null
    return unit === null ? {} : { unit }
  }
  return {
    part: 'classes',
    knows: { columns, wants: [['assetType'], ['quantity']], starter },
    leavesOutGroups: true,
    layouts: [layout],
    headings: [/^(?:it |ict )?hardware estate$/i],
    // Counts in further columns are not lost for one of them.
    score: (block) => (isClassTable(block, unitOf) ? scoreOf(block) : 0),
    // A cut row lacks cells: the schema reports them, so the type promises more than the file.
    read: (blocks) => {
      const ofPlaces = new Set<string>()
      const named = blocks.map((block) => {
        if (block.kind !== 'table') return block
        const whole = withTotalsNamed(block, unitOf)
        const { assetType } = matchColumns(whole.headers, general).at
        const placed = assetType === undefined ? undefined : byPlace(whole, classColumn(whole, assetType, unitOf))
        if (placed !== undefined) ofPlaces.add(placed.heading)
        return placed?.table ?? whole
      })
      const { value, tables, groups, columns: read, ...others } = readRows(named, (table) => namesIn(table, unitOf))
      const rest = {
        ...others,
        columns: {
          ...read,
          used: [...read.used, ...read.unused.filter((heading) => ofPlaces.has(heading))],
          unused: read.unused.filter((heading) => !ofPlaces.has(heading)),
        },
      }
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
        return {
          ...row,
          ...unitOfOwn(row.assetType),
          ...(table === undefined ? {} : { table }),
          ...(group === undefined ? {} : { group }),
        }
      })
      return { value: classes as readonly AssetClassInput[], ...rest }
    },
  }
}

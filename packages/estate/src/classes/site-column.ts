import { matchColumns, tidyHeading, type Table } from '@imt/core'
import { columns, general } from './class-headings.data.js'
import { isTotalRow } from './total-row.js'

/** What a column is called that says where the devices of a row are, or whose they are. */
const ofPlaces =
  /^(?:sites?|locations?|buildings?|offices?|campus(?:es)?|schools?|librar(?:y|ies)|hospitals?|wards?|depots?|directorates?|departments?|divisions?|service(?:s| areas?)?|areas?|premises|branch(?:es)?|teams?|organi[sz]ations?|partners?|bod(?:y|ies)|regions?|zones?|localit(?:y|ies))(?: names?)?$/i

/** A list in long form: the same classes again for each place. */
export interface Placed {
  readonly table: Table
  /** The heading of the column of places. */
  readonly heading: string
}

/**
 * Returns a table that lists its classes again for each place, each row with the place as its group and totals named
 * where the names of classes are; `undefined` where no column tells places apart. A place that is named once stands for
 * the rows below it.
 *
 * @param table - as published
 * @param classColumn - where the names of the classes are
 */
export const byPlace = (table: Table, classColumn: number): Placed | undefined => {
  if (table.groups !== undefined) return undefined
  const used = new Set([columns, general].flatMap((names) => Object.values(matchColumns(table.headers, names).at)))
  const site = table.headers.findIndex(
    (heading, column) => column !== classColumn && !used.has(column) && ofPlaces.test(tidyHeading(heading)),
  )
  if (site < 0) return undefined
  const textAt = (row: Table['rows'][number], column: number): string => tidyHeading(row[column]?.text ?? '')
  let place = ''
  const groups = table.rows.map((row) => {
    const own = textAt(row, site)
    const isTotal = isTotalRow({ assetType: own })
    if (own !== '' && !isTotal) place = own
    if (isTotal) {
      const of = place !== '' && own.toLowerCase().startsWith(place.toLowerCase()) ? place : undefined
      place = ''
      return of
    }
    return place === '' ? undefined : place
  })
  if (new Set(groups.filter((group) => group !== undefined)).size < 2) return undefined
  const rows = table.rows.map((row) => {
    const [cell, own] = [row[classColumn], row[site]]
    if (cell === undefined || own === undefined || textAt(row, classColumn) !== '') return row
    return isTotalRow({ assetType: textAt(row, site) }) ? row.map((each, at) => (at === classColumn ? own : each)) : row
  })
  return { table: { ...table, rows, groups }, heading: table.headers[site] ?? '' }
}

import { matchColumns, tidyHeading, type Table } from '@imt/core'
import type { AssetUnit } from './asset-units.data.js'
import { columns, general } from './class-headings.data.js'
import { isTotalRow } from './total-row.js'

/** What one of a class is, by its name as published or by the class of a body's own words for it. */
export type UnitOf = (label: string) => AssetUnit | null

/** What stands in a table of hardware. */
export const counted: ReadonlySet<AssetUnit | null> = new Set<AssetUnit | null>(['device', 'line', 'port', 'mixed'])

/** True of a table that only the headings of lists of anything tell. */
export const isGeneral = ({ headers }: Table): boolean => matchColumns(headers, columns).at.assetType === undefined

/** The columns that may hold the names of classes: a register has a category, and a kind of device within it. */
const classColumns = ({ headers }: Table): readonly number[] =>
  headers.flatMap((heading, column) => (matchColumns([heading], general).at.assetType === undefined ? [] : [column]))

/** How many different devices, lines or ports a column names, row by row and not in a total. */
const hardwareIn = ({ rows }: Table, column: number, unitOf: UnitOf): number =>
  new Set(
    rows
      .map((row) => tidyHeading(row[column]?.text ?? ''))
      .filter((label) => !isTotalRow({ assetType: label }) && counted.has(unitOf(label))),
  ).size

/** Of several columns that may name the classes the one that tells most of them apart; else the first. */
export const classColumn = (table: Table, first: number, unitOf: UnitOf): number =>
  classColumns(table).reduce(
    (best, column) => (hardwareIn(table, column, unitOf) > hardwareIn(table, best, unitOf) ? column : best),
    first,
  )

/** The same table, with totals that stand in another of its columns of names put where the names of classes are. */
export const withTotalsNamed = (table: Table, unitOf: UnitOf): Table => {
  const { assetType: first } = matchColumns(table.headers, general).at
  if (first === undefined) return table
  const column = classColumn(table, first, unitOf)
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
export const namesIn = (table: Table, unitOf: UnitOf): typeof columns => {
  const { assetType } = matchColumns(table.headers, general).at
  const names = isGeneral(table) ? general : columns
  if (assetType === undefined) return names
  const column = classColumn(table, assetType, unitOf)
  return column === assetType ? names : { ...names, assetType: [table.headers[column] ?? ''] }
}

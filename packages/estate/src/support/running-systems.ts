import { pointerTo, type Figure, type JsonPointer } from '@imt/core'
import { knownUnit } from '../classes/asset-unit.js'
import { isTotalRow } from '../classes/total-row.js'
import { namesSystem, systemCorner } from '../counts/of-systems.js'
import type { CountTable } from '../counts/schema.js'
import type { OperatingSystem } from './operating-system.js'

/** Devices that a table counts as running one system. */
export interface RunningSystem {
  readonly system: OperatingSystem
  /** As published. */
  readonly label: string
  /** Where its devices are counted. */
  readonly at: JsonPointer
  /** How many they are; `undefined` where the table does not say it in one number. */
  readonly devices: number | undefined
}

const isNone = ({ kind, absence, value }: Figure): boolean =>
  kind === 'absent' ? absence === 'dash' : kind === 'exact' && value?.isZero() === true

const isTotal = (label: string): boolean => isTotalRow({ assetType: label })

/** True where columns divide devices by class, such as PCs and servers: years and the like count one device again. */
const areClasses = (labels: readonly string[]): boolean =>
  labels.every((label) => knownUnit(label) === 'device' && !/\d/.test(label))

/** The one number of some counts: the only one, their total, or what they come to where each is of a class. */
const numberOf = (counts: readonly (Figure | undefined)[], labels: readonly string[]): number | undefined => {
  const stated = counts.flatMap((figure, at) => (figure === undefined ? [] : [{ figure, label: labels[at] ?? '' }]))
  const totals = stated.filter(({ label }) => isTotal(label))
  const looked = totals.length > 0 ? totals : stated
  if (looked.length > 1 && (totals.length > 1 || !areClasses(looked.map(({ label }) => label)))) return undefined
  const numbers = looked.map(({ figure }) =>
    figure.kind === 'exact' ? figure.value?.toNumber() : isNone(figure) ? 0 : undefined,
  )
  return numbers.length === 0 || numbers.includes(undefined)
    ? undefined
    : numbers.reduce<number>((sum, number) => sum + (number ?? 0), 0)
}

/** Systems down a table, or across it: each with what is counted of it. */
const read = (
  names: readonly string[],
  others: readonly string[],
  countsOf: (name: number) => readonly (Figure | undefined)[],
  place: (name: number, other: number) => JsonPointer,
): readonly RunningSystem[] =>
  names.flatMap((label, index): readonly RunningSystem[] => {
    const counts = countsOf(index)
    const first = counts.findIndex((figure) => figure !== undefined && !isNone(figure))
    return first < 0 || isTotal(label) || !namesSystem(label)
      ? []
      : [{ system: { name: label }, label, at: place(index, first), devices: numberOf(counts, others) }]
  })

/** Returns the systems that a table counts devices by; nothing for a table that counts them by something else. */
export const runningSystems = ({ corner = '', columns, rows }: CountTable, table: number): readonly RunningSystem[] => {
  const place = (row: number, column: number): JsonPointer =>
    pointerTo('sections', 'estate', 'counts', table, 'rows', row, 'cells', column, 'count')
  const labels = rows.map(({ label }) => label)
  if (!systemCorner.test(corner) && columns.filter(namesSystem).length > labels.filter(namesSystem).length)
    return read(
      columns,
      labels,
      (column) => rows.map(({ cells }) => cells[column]?.count),
      (column, row) => place(row, column),
    )
  return read(labels, columns, (row) => columns.map((_, column) => rows[row]?.cells[column]?.count), place)
}

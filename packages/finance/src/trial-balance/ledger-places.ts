import {
  matchColumns,
  placesByRow,
  pointerTo,
  type Block,
  type JsonPointer,
  type Location,
  type PartReading,
} from '@imt/core'
import { ledgerColumnsOf } from './columns-of.js'
import { moneyKeys, type MoneyColumn } from './columns.js'
import type { LedgerRowInput } from './schema.js'
import { spreadColumns } from './spread.js'

const money: ReadonlySet<string> = new Set(moneyKeys)
/** True for the key of a column of money. */
export const isMoney = (key: string): key is MoneyColumn => money.has(key)

/** Where a row says what stands in a column. */
const placeOfKey = (key: string): JsonPointer => {
  const [period, part] = spreadColumns.get(key) ?? []
  return period === undefined || part === undefined ? pointerTo(key) : pointerTo('movements', String(period), part)
}

/** The columns of what a row says of its periods, by where it says it. */
const columnsOfMovements: ReadonlyMap<JsonPointer, JsonPointer> = /* @__PURE__ */ new Map(
  [...spreadColumns.keys()].map((key) => [placeOfKey(key), pointerTo(key)]),
)
/** The columns of money by where a row says them, and by where it says what is no figure. */
const moneyRead: ReadonlyMap<JsonPointer, MoneyColumn> = /* @__PURE__ */ new Map(
  moneyKeys.map((key) => [pointerTo(key), key]),
)
const moneyNotRead: ReadonlyMap<JsonPointer, MoneyColumn> = /* @__PURE__ */ new Map(
  moneyKeys.map((key) => [pointerTo('notRead', key), key]),
)

/** What has a place in the rows of these tables, and what has one in a row with something that is no figure. */
const placedIn = (blocks: readonly Block[]): readonly [readonly JsonPointer[], readonly JsonPointer[]] => {
  const keys = new Set(
    blocks.flatMap((block) =>
      block.kind === 'table' ? Object.keys(matchColumns(block.headers, ledgerColumnsOf(block)).at) : [],
    ),
  )
  const plain: readonly JsonPointer[] = ['', ...[...keys].map(placeOfKey)]
  return [plain, [...plain, ...[...keys].filter(isMoney).map((key) => pointerTo('notRead', key))]]
}

/**
 * Returns where everything in the rows of ledgers stands.
 *
 * @param blocks - their tables
 * @param value - the rows as they were read
 * @param placeOf - where a column of a row stands, counted from 0
 */
export const ledgerPlaces = (
  blocks: readonly Block[],
  value: readonly LedgerRowInput[],
  placeOf: (row: number, column: JsonPointer) => Location | undefined,
): PartReading<unknown>['places'] => {
  const [plain, withUnread] = placedIn(blocks)
  return placesByRow({
    rows: value.length,
    place: (row, under) => {
      const movement = columnsOfMovements.get(under)
      if (movement !== undefined) return placeOf(row, movement)
      const asNotRead = moneyNotRead.get(under)
      const key = asNotRead ?? moneyRead.get(under)
      const isUnread = key !== undefined && value[row]?.notRead?.[key] !== undefined
      // What is no figure stands where the figure would.
      if (isUnread !== (asNotRead !== undefined)) return undefined
      return placeOf(row, key === undefined ? under : pointerTo(key))
    },
    under: (row) => (value[row]?.notRead === undefined ? plain : withUnread),
  })
}

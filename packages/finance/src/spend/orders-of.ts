import type { Finance } from '../section.js'

/** Whether the days of each table are written month first, by the number of the table. */
export type DayOrdersOfTables = ReadonlyMap<number | undefined, boolean>

const orders = Symbol('orders')

/**
 * Returns the order of day and month of each table, where it was told with the payments: some of the lines of a table
 * do not show the order of all.
 */
export const ordersOf = (finance: Finance): DayOrdersOfTables | undefined =>
  (finance as { readonly [orders]?: DayOrdersOfTables })[orders]

/** Returns the section with the order of day and month of each table. */
export const withOrders = (finance: Finance, known: DayOrdersOfTables): Finance =>
  Object.assign({ ...finance }, { [orders]: known })

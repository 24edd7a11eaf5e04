import type { IsoDate } from '@imt/core'

/** Returns the row in force on a day, or `undefined` where none is known. */
export const inForce = <Row extends { readonly from: IsoDate; readonly to: IsoDate | null }>(
  rows: readonly Row[],
  on: IsoDate,
): Row | undefined => rows.find(({ from, to }) => from <= on && (to === null || on < to))

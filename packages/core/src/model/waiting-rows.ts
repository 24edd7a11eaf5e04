import type { Table } from '../source/source.js'
import type { Piece } from './piece.js'

type Rows = Table['rows']

/** Rows that were found one by one, to be read together: a reading takes as much time as many rows. */
export interface WaitingRows {
  /**
   * Adds rows.
   *
   * @param before - how many rows of the table stand before their stretch
   * @param at - how many rows of the stretch stand before each
   */
  add(before: number, rows: Rows, at: readonly number[]): void
  /** True where there are enough of them. */
  areMany(): boolean
  /** Returns those that wait, and where they stand. */
  take(): { readonly rows: Rows } & Required<Pick<Piece, 'before' | 'at'>>
}

const many = 500

/** Returns what holds the rows that wait: none so far. */
export const waitingRows = (): WaitingRows => {
  let first = 0
  let waiting: Rows[number][] = []
  let places: number[] = []
  return {
    add: (before, rows, at) => {
      if (waiting.length === 0) first = before
      for (const row of rows) waiting.push(row)
      for (const place of at) places.push(before - first + place)
    },
    areMany: () => waiting.length >= many,
    take: () => {
      const taken = { rows: waiting, before: first, at: places }
      waiting = []
      places = []
      return taken
    },
  }
}

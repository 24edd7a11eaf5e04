import { groupName } from '../../table/row-role.js'
import { hashOf } from '../../ledger/stretch.js'

/** A number for the words of a cell, the same in any case and spacing. */
export const wordsHash = (text: string): number => {
  const words = groupName(text)
  return hashOf(words, 0, words.length)
}

/**
 * A number for what a column says, to be added up over the columns of a row: in whatever order they stand, rows that
 * say the same come to the same.
 */
export const columnHash = (column: number, words: number): number => {
  const mixed = Math.imul(words ^ column, 0x9e3779b1)
  return Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b)
}

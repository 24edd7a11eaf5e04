import { tidyHeading, type Cell, type Table } from '@imt/core'
import { beginsAsTotal, namesTotal } from '../table/row-role.js'

const saysTotal = (text: string): boolean => namesTotal(text) || beginsAsTotal(text)

/** So many columns of codes and names make the name of a row. */
const mostParts = 4

/** Several rows have one code in the first column: cost centres, beside their accounts. */
const isRepeated = (labels: readonly string[]): boolean => {
  const named = labels.filter((label) => label !== '' && !saysTotal(label))
  return new Set(named.map((label) => label.toLowerCase())).size < named.length
}

/**
 * Returns what names each row of a table: its first column, with the words beside it where that names several rows
 * alike, as a budget by cost centre and account does. A row of totals keeps its own name.
 *
 * @param table - of a statement
 * @param isInTurn - the name of a total may stand in a later column
 * @param wordColumns - the columns between the first and the figures
 */
export const rowLabels = (table: Table, isInTurn: boolean, wordColumns: readonly number[]): readonly string[] => {
  const { rows } = table
  const textOf = (row: readonly Cell[], column: number): string => tidyHeading(row[column]?.text ?? '')
  const firsts = rows.map((row) => textOf(row, 0))
  const isJoined = wordColumns.length > 0 && isRepeated(firsts)
  return rows.map((row, at) => {
    const first = firsts[at] ?? ''
    if (first === '') return isInTurn ? tidyHeading(row.find(({ text }) => saysTotal(text))?.text ?? '') : ''
    const beside = wordColumns.map((column) => textOf(row, column)).filter((text) => text !== '')
    if (!isJoined || saysTotal(first) || beside.some(saysTotal)) return first
    return [...new Set([first, ...beside])].slice(0, mostParts).join(' ')
  })
}

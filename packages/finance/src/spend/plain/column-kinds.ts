import { headsCodes, isTotalLabel, matchColumns, type Table } from '@imt/core'
import { spendColumns } from '../columns.js'
import { namesMoney } from './plain-words.js'

/** What stands in a column of a table of payments. `besides`: what has no place in a line. */
export type ColumnKind =
  'date' | 'supplier' | 'group' | 'number' | 'vatNumber' | 'amount' | 'words' | 'besides' | 'codesBesides'

const kinds: Partial<Record<keyof typeof spendColumns, ColumnKind>> = {
  datePaid: 'date',
  supplier: 'supplier',
  expenseType: 'group',
  expenseArea: 'group',
  transactionNumber: 'number',
  vatNumber: 'vatNumber',
  amount: 'amount',
}

/** Returns what each column of a table holds; `undefined` for a table of which each row is to be read. */
export const columnKinds = ({ headers }: Pick<Table, 'headers'>): readonly ColumnKind[] | undefined => {
  const { at } = matchColumns(headers, spendColumns)
  // Beside a net amount or VAT each row is a sum to be checked, and without a date each may be a total.
  if (at.netAmount !== undefined || at.vatAmount !== undefined) return undefined
  if (at.datePaid === undefined || at.supplier === undefined || at.amount === undefined) return undefined
  // A figure in front of all words is the total of a table if nothing says what it is.
  if (at.amount === 0) return undefined
  const found = headers.map((heading): ColumnKind => (headsCodes(heading) ? 'codesBesides' : 'besides'))
  for (const [key, column] of Object.entries(at))
    if (column !== undefined) found[column] = kinds[key as keyof typeof spendColumns] ?? 'words'
  // Words under a heading of money may be figures, and figures under a heading that names a total are some.
  const isPlain = headers.every(
    (heading, column) => !isTotalLabel(heading) && (found[column] === 'amount' || !namesMoney(heading)),
  )
  return isPlain ? found : undefined
}

/**
 * Returns under which name each column of a table stands in a line, or among what has no place in it: a heading that
 * stands twice has the number of its column beside it.
 */
export const columnNames = (
  { headers }: Pick<Table, 'headers'>,
  at: Readonly<Partial<Record<string, number>>>,
): readonly string[] => {
  const names = headers.map((heading, column) =>
    heading === '' || headers.indexOf(heading) !== column
      ? `${heading} (column ${String(column + 1)})`.trim()
      : heading,
  )
  for (const [key, column] of Object.entries(at)) if (column !== undefined) names[column] = key
  return names
}

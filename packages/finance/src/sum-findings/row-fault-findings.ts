import { counted, listed, type FindingDraft } from '@imt/core'
import { countedAs } from './counted-as.js'
import { evidenceOf } from './fault-findings.js'
import { amountOf, comparison, readOtherwise, sizeOf, textOf } from './fault-words.js'
import type { RowFault } from './row-faults.js'
import type { SumCheck } from './sum-check.js'

/** More columns would not help anybody to find the row. */
const mostColumns = 8

const inColumn = (column: string, amount: string): string => (column === '' ? amount : `${amount} under "${column}"`)

const missing = (check: SumCheck, { violated }: RowFault): string => {
  const amounts = violated.slice(0, mostColumns).map(({ relation: { total }, violation: { difference } }) => {
    const plain = difference ?? '0'
    return inColumn(total.column, `${plain.startsWith('-') ? '-' : ''}${amountOf(check, sizeOf(plain))}`)
  })
  const isOut = `It is out in ${counted(violated.length, 'column')} at once`
  // Where words and place alone say what the total covers, that it covers something else is as likely.
  return violated.some(({ relation: { otherwise = [] } }) => otherwise.length > 0)
    ? `${isOut}: a row of ${listed(amounts, 'and')} may be missing, or the total covers something else. Check what it covers, and look for the row in the ledger`
    : `${isOut}: a row of ${listed(amounts, 'and')} seems to be missing. Look for the row in the ledger, and check the total`
}

const shiftWords = {
  right: 'with each of its figures one column to the left',
  left: 'with each of its figures one column to the right',
  exchanged: 'with the two figures exchanged',
} as const

const ofShift = ({ row, shifted }: RowFault): string => {
  const shown = row.slice(0, mostColumns).map((cell) => (textOf(cell) === '' ? 'blank' : textOf(cell)))
  const name = `"${row[0]?.row ?? ''}" (${listed(shown, 'and')})`
  const { way = 'right', agreeing = [] } = shifted ?? {}
  return `The figures of the row ${name} seem to stand one column beside their own: ${shiftWords[way]}, all of ${counted(agreeing.length, 'sum')} agree. Put each figure under its heading`
}

const ofRow = ({ kind, row, violated }: RowFault): string => {
  const name = `"${row[0]?.row ?? ''}" (${listed(row.slice(0, mostColumns).map(textOf), 'and')})`
  const where = violated.length === 1 ? '' : ` in each of ${counted(violated.length, 'column')}`
  if (kind === 'repeated')
    return `The row ${name} stands in the table twice, and with one of them the total agrees${where}. Take the second out, or give it its own name and figures`
  return kind === 'leftOut'
    ? `Without the row ${name} it agrees${where}: the total leaves that row out, or the row does not belong to it. Check which`
    : `With the row ${name} counted twice it agrees${where}. Check the total`
}

/** Returns the one finding for a row that explains why a total fails in several columns. */
export const rowFaultFinding = (check: SumCheck, fault: RowFault): FindingDraft | undefined => {
  const [main] = fault.violated
  if (main === undefined) return undefined
  const { total } = main.relation
  const { computed, difference } = main.violation
  const isAtRow = fault.kind === 'repeated' || fault.kind === 'shifted'
  const { at, table, row, column } = isAtRow ? (fault.row[0] ?? total) : total
  const what =
    fault.kind === 'missing' ? missing(check, fault) : fault.kind === 'shifted' ? ofShift(fault) : ofRow(fault)
  return {
    at,
    message: `${comparison(check, main)}. ${fault.kind === 'missing' ? readOtherwise(main) : ''}${what}`,
    key: [table, row, column, fault.kind],
    ...(check.isInferred ? { level: 'warning' as const } : {}),
    stated: textOf(total),
    ...(computed === null ? {} : { computed: amountOf(check, computed) }),
    ...(difference === null ? {} : { difference: { amount: sizeOf(difference), unit: countedAs(check, total) } }),
    evidence: evidenceOf(main, []),
  }
}

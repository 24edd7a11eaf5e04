import { counted, forCount, parseFigure, type Figure, type JsonPointer, type Run } from '@imt/core'
import type { Finance } from '../section.js'
import { addTo, noCause, others, type Cause } from '../spend/each-table.js'
import { moneyColumns, moneyKeys, type MoneyColumn } from './columns.js'
import { rowAt } from './each-ledger.js'
import { amountOf, otherCurrency } from './figures.js'
import { rowName } from './role.js'
import type { LedgerRow } from './schema.js'

/** What a spreadsheet shows of a figure in a column that is too narrow. */
const hashes = /^#{2,}$/

/** Why a cell that was read states nothing that could be added up. */
const whyNot = ({ kind, absence }: Figure): string =>
  kind !== 'absent'
    ? 'is no exact amount.'
    : absence === 'spreadsheetError'
      ? 'is what a spreadsheet shows for a value that it cannot give.'
      : 'states no amount.'

/** What stands in a column of money and cannot be added up: no figure, none at all, or about so much. */
const unreadIn = (
  row: LedgerRow,
  column: MoneyColumn,
): { readonly at: JsonPointer; readonly text: string; readonly why: string } | undefined => {
  const notRead = row.notRead?.[column]
  const figure = row[column]
  if (notRead !== undefined) {
    const read = parseFigure(notRead.trim(), { unit: 'gbp', maximumDecimals: 5 })
    const why = `is no figure. ${read.ok ? 'It does not fit the scale of its column.' : read.refusal.message}`
    return { at: `/notRead/${column}`, text: notRead.trim(), why }
  }
  return figure === undefined || amountOf(figure) !== undefined
    ? undefined
    : { at: `/${column}`, text: figure.text.trim(), why: whyNot(figure) }
}

/** Tells the cells of ledgers that stand in a column of money and cannot be added up. */
export const unreadLedgerFigures = ({ ledger = [] }: Finance, run: Run): void => {
  /** Lost in a column too narrow: one cause of each column of a table. */
  const lost = new Map<string, { readonly column: MoneyColumn; readonly cause: Cause }>()
  /** In a currency other than pounds: likewise. */
  const foreign = new Map<string, { readonly column: MoneyColumn; readonly currency: string; readonly cause: Cause }>()
  for (const [index, row] of ledger.entries()) {
    for (const column of moneyKeys) {
      if (row[column] === undefined && row.notRead?.[column] === undefined) continue
      const unread = unreadIn(row, column)
      if (unread === undefined) {
        run.checked(`${rowAt(index)}/${column}`)
        continue
      }
      const { text, why } = unread
      const at: JsonPointer = `${rowAt(index)}${unread.at}`
      run.checked(at)
      const currency = otherCurrency(row.currency)
      if (currency !== undefined && parseFigure(text, { unit: 'gbp', maximumDecimals: 5 }).ok) {
        const place = `${String(row.table ?? 1)} ${column} ${currency}`
        const known = foreign.get(place) ?? { column, currency, cause: noCause() }
        foreign.set(place, known)
        addTo(known.cause, at, text, run)
        continue
      }
      if (hashes.test(text)) {
        const place = `${String(row.table ?? 1)} ${column}`
        const known = lost.get(place) ?? { column, cause: noCause() }
        lost.set(place, known)
        addTo(known.cause, at, text, run)
        continue
      }
      const name = rowName(row)
      run.report({
        at,
        message: `"${text}" in the ${moneyColumns[column]}${name === '' ? '' : ` of "${name}"`} ${why} It was left out of every sum. Write it as the others are written`,
        key: ['ledger', name, column],
        stated: text,
      })
    }
  }
  for (const [place, { column, cause }] of lost) {
    const [first] = cause.first
    if (first === undefined) continue
    const { count } = cause
    run.report({
      at: first.at,
      message: `${counted(count, 'figure')} of the ${moneyColumns[column]} ${forCount(count, 'is', 'are')} "${first.text}": the column was too narrow when the spreadsheet was exported. ${forCount(count, 'It was', 'They were')} left out of every sum. Widen the column and export again`,
      key: ['ledger hashes', place, first.text],
      stated: first.text,
      ...others(cause),
    })
  }
  for (const [place, { column, currency, cause }] of foreign) {
    const [first] = cause.first
    if (first === undefined) continue
    const { count } = cause
    run.report({
      at: first.at,
      message: `${counted(count, 'figure')} of the ${moneyColumns[column]} ${forCount(count, 'is', 'are')} in ${currency}, as the column of currencies says, and not in pounds. ${forCount(count, 'It was', 'They were')} left out of every sum. State what ${forCount(count, 'it comes', 'each comes')} to in pounds`,
      key: ['ledger currency', place, first.text],
      stated: first.text,
      ...others(cause),
    })
  }
}

import { parseFigure, type Run } from '@imt/core'
import type { Finance } from '../section.js'
import { moneyColumns, moneyKeys } from './columns.js'
import { rowAt } from './each-ledger.js'
import { rowName } from './role.js'

/** Tells the cells of ledgers that stand in a column of money and are no figure. */
export const unreadLedgerFigures = ({ ledger = [] }: Finance, run: Run): void => {
  for (const [index, row] of ledger.entries()) {
    for (const column of moneyKeys) {
      const notRead = row.notRead?.[column]
      if (notRead === undefined && row[column] === undefined) continue
      run.checked(`${rowAt(index)}/${notRead === undefined ? '' : 'notRead/'}${column}`)
      if (notRead === undefined) continue
      const text = notRead.trim()
      const read = parseFigure(text, { unit: 'gbp', maximumDecimals: 5 })
      const name = rowName(row)
      run.report({
        at: `${rowAt(index)}/notRead/${column}`,
        message: `"${text}" in the ${moneyColumns[column]}${name === '' ? '' : ` of "${name}"`} is no figure. ${read.ok ? 'It does not fit the scale of its column.' : read.refusal.message} It was left out of every sum. Write it as the others are written`,
        key: ['ledger', name, column],
        stated: text,
      })
    }
  }
}

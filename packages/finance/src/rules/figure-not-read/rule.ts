import { counted, defineRule, forCount, parseFigure, pointerTo, type BegunCheck, type Rule, type Run } from '@imt/core'
import { financeCitations } from '../citations.js'
import { furtherCell, revenueLines, summaryLines } from '../../revenue/placed-lines.js'
import { financeSection, type Finance } from '../../section.js'
import { addTo, causeOf, others, type Cause } from '../../spend/each-table.js'
import { plainPaymentsOf } from '../../spend/plain/plain-payments.js'
import type { SpendLine } from '../../spend/schema.js'
import { timesOf } from '../../spend/times-of.js'
import { isUnread } from '../../spend/payment-line.js'
import { countsPayments, spendRole } from '../../spend/transactions.js'
import { isDamagedFigure } from '../../statement/damaged-figure.js'
import type { Statement, StatementCell } from '../../statement/schema.js'
import { scaleOf } from '../../table/scale-of.js'
import { unreadLedgerFigures } from '../../trial-balance/unread.js'

/**
 * Columns in which at least half of what is stated are figures, or under a heading of money what may have been some:
 * words there stand where a figure should.
 */
const columnsOfFigures = ({ columns, rows }: Statement): ReadonlySet<number> =>
  new Set(
    columns.flatMap(({ heading }, column) => {
      const cells = rows.flatMap(({ cells: row }) => row[column] ?? [])
      const figures = cells.filter(({ amount, count, percent }) => amount ?? count ?? percent).length
      const damaged =
        scaleOf(heading) === undefined ? 0 : cells.filter(({ words }) => words && isDamagedFigure(words)).length
      return figures > 0 && (figures + damaged) * 2 >= cells.length ? [column] : []
    }),
  )

/** A sentence in place of a figure is an explanation, not a slip. */
const longest = 40

const isSlip = (text: string | undefined): text is string =>
  text !== undefined && text.length <= longest && /\d/.test(text)

/** What a spreadsheet shows of a figure in a column that is too narrow. */
const hashes = /^#{2,}$/

/** Amounts of one table that were lost in a column too narrow: one cause, one finding. */
const tellHashes = (cause: Cause, run: Run): void => {
  const [first] = cause.first
  if (first === undefined) return
  const { count } = cause
  run.checked(first.at)
  run.report({
    at: first.at,
    message: `The ${forCount(count, 'amount', 'amounts')} of ${counted(count, 'payment')} ${forCount(count, 'is', 'are')} "${first.text}": the column was too narrow when the spreadsheet was exported. ${forCount(count, 'It was', 'They were')} left out of every sum. Widen the column and export again`,
    key: ['spend hashes', first.text],
    stated: first.text,
    ...others(cause),
  })
}

/** Payments whose amount is no figure, or which state none; those that are lost alike are told in the end. */
const unreadPayments = (finance: Finance, lost: Map<SpendLine['table'], Cause>, run: Run): void => {
  const { spend = [] } = finance
  for (const [index, line] of spend.entries()) {
    const { amount, notRead, supplier, transactionNumber } = line
    const at = pointerTo(
      'sections',
      'finance',
      'spend',
      index,
      ...(amount ? ['amount'] : notRead === undefined ? [] : ['notRead']),
    )
    const text = (notRead ?? amount?.text ?? '').trim()
    if (hashes.test(text)) {
      const cause = causeOf(lost, line.table)
      // The first of them is looked at when it is told.
      if (cause.count > 0) run.checked(at)
      addTo(cause, at, text, run, timesOf(line))
      continue
    }
    if (countsPayments(line)) continue
    run.checked(at)
    if (amount !== undefined && amount.kind !== 'absent') continue
    const read = text === '' ? undefined : parseFigure(text, { unit: 'gbp' })
    const why =
      read === undefined
        ? isUnread(line)
          ? 'Nothing was read from the row: it does not fit the headings of its table.'
          : 'No amount is stated.'
        : read.ok
          ? `"${text}" states no amount.`
          : `"${text}" is no amount. ${read.refusal.message}`
    const what = isUnread(line)
      ? 'It was left out of every sum. Give it as many cells as the table has headings'
      : `${spendRole(line) === 'total' ? 'The total was not checked' : 'The payment was left out of every sum'}. Write the amount in pounds`
    run.report({
      at,
      message: `${why} ${what}`,
      key: ['spend', transactionNumber ?? '', supplier, text],
      ...(text === '' ? {} : { stated: text }),
    })
  }
  run.passed(plainPaymentsOf(finance)?.payments ?? 0)
}

/** Cells of the further columns of revenue tables that are no figure. */
const unreadFurtherFigures = (finance: Finance, run: Run): void => {
  for (const placed of [...revenueLines(finance), ...summaryLines(finance)]) {
    for (const [position, further] of (placed.line.further ?? []).entries()) {
      const { at, table, row, column } = furtherCell(placed, further, position, 'gbp')
      run.checked(at)
      const { notRead } = further
      if (!isSlip(notRead)) continue
      const read = parseFigure(notRead, { unit: 'gbp' })
      run.report({
        at,
        message: `"${notRead.trim()}" in "${row}", column "${column}", is no figure. ${read.ok ? '' : `${read.refusal.message} `}It was left out of every sum. Write it as the others are written`,
        key: [table, row, column],
        stated: notRead.trim(),
      })
    }
  }
}

const keyOf = ({ words, amount, count, percent }: StatementCell): keyof StatementCell | undefined => {
  if (words !== undefined) return 'words'
  if (amount) return 'amount'
  if (count) return 'count'
  return percent && 'percent'
}

/** Cells of budget statements that are no figure, in columns of figures. */
const unreadStatementCells = ({ statements = [] }: Finance, run: Run): void => {
  for (const [index, statement] of statements.entries()) {
    const columns = columnsOfFigures(statement)
    for (const [row, { label, cells }] of statement.rows.entries()) {
      for (const [column, cell] of cells.entries()) {
        const key = keyOf(cell)
        if (!columns.has(column) || key === undefined) continue
        const at = pointerTo('sections', 'finance', 'statements', index, 'rows', row, 'cells', column, key)
        run.checked(at)
        const heading = statement.columns[column]?.heading
        const { words } = cell
        if (!isSlip(words) || words === heading) continue
        const read = parseFigure(words, { unit: 'gbp', maximumDecimals: 5 })
        // In pounds it is a figure: it was left out for its suffix, and finance/mixed-scales speaks of that.
        if (read.ok) continue
        run.report({
          at,
          message: `"${words}" in "${label}" is no figure. ${read.refusal.message} It was left out of every sum. Write it as the others are written`,
          key: ['statement', label, heading ?? ''],
          stated: words,
        })
      }
    }
  }
}

const begin = (): BegunCheck<{ readonly finance: Finance }> => {
  const lost = new Map<SpendLine['table'], Cause>()
  const check = ({ finance }: { readonly finance: Finance }, run: Run): void => {
    unreadPayments(finance, lost, run)
    unreadLedgerFigures(finance, run)
    unreadFurtherFigures(finance, run)
    unreadStatementCells(finance, run)
    run.notApplicable(
      'the publication lists no payments and no ledger, and has no table of figures besides a budget by cost centre or class and a capital programme',
    )
  }
  return Object.assign(check, {
    end: (run: Run): void => {
      for (const cause of lost.values()) tellHashes(cause, run)
    },
  })
}

/**
 * Finds cells that hold digits and are no figure, in statements, payments, ledgers and the further columns of revenue
 * tables.
 */
export const figureNotRead: Rule<'finance/figure-not-read'> = defineRule({
  code: 'finance/figure-not-read',
  level: 'warning',
  band: 'validity',
  summary: 'What stands in place of a figure cannot be read as one.',
  explain:
    'A figure with a comma in the wrong place, a letter among its digits or a foreign currency is not guessed at: the cell is kept as it stands and left out of every sum, and the rest of the table is read. A payment without any amount is named as well. In the budget column of the revenue tables and in the capital tables, whose totals need every line, such a cell is reported as core/schema instead.',
  citation: [financeCitations.spendGuidance, financeCitations.definitionDocument],
  reads: [financeSection],
  rowByRow: ['finance/spend', 'finance/ledger'],
  begin,
})

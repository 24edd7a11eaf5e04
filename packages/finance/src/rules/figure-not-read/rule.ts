import { defineRule, parseFigure, pointerTo, type Rule } from '@imt/core'
import { financeCitations } from '../citations.js'
import { labelOf } from '../../relations/label.js'
import { financeSection } from '../../section.js'
import type { Statement } from '../../statement/schema.js'

/** Columns in which at least half of what is stated are figures: words there stand where a figure should. */
const columnsOfFigures = ({ columns, rows }: Statement): ReadonlySet<number> =>
  new Set(
    columns.flatMap((_, column) => {
      const cells = rows.flatMap(({ cells: row }) => row[column] ?? [])
      const figures = cells.filter(({ amount, count, percent }) => amount ?? count ?? percent).length
      return figures > 0 && figures * 2 >= cells.length ? [column] : []
    }),
  )

/** A sentence in place of a figure is an explanation, not a slip. */
const longest = 40

/**
 * Finds cells that hold digits and are no figure, in statements, payments and the further columns of revenue tables.
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
  check: ({ finance }, run) => {
    for (const [index, { amount, notRead, supplier, transactionNumber }] of (finance.spend ?? []).entries()) {
      const at = pointerTo(
        'sections',
        'finance',
        'spend',
        index,
        ...(amount ? ['amount'] : notRead === undefined ? [] : ['notRead']),
      )
      run.checked(at)
      if (amount !== undefined && amount.kind !== 'absent') continue
      const text = (notRead ?? amount?.text ?? '').trim()
      const read = text === '' ? undefined : parseFigure(text, { unit: 'gbp' })
      const why =
        read === undefined
          ? 'No amount is stated.'
          : read.ok
            ? `"${text}" states no amount.`
            : `"${text}" is no amount. ${read.message}`
      run.report({
        at,
        message: `${why} The payment was left out of every sum. Write the amount in pounds`,
        key: ['spend', transactionNumber ?? '', supplier, text],
        ...(text === '' ? {} : { stated: text }),
      })
    }
    for (const part of ['revenue', 'classSummary'] as const) {
      for (const [index, line] of (finance[part] ?? []).entries()) {
        for (const [position, { column, amount, count, notRead }] of (line.further ?? []).entries()) {
          const at = pointerTo(
            'sections',
            'finance',
            part,
            index,
            'further',
            position,
            amount ? 'amount' : count ? 'count' : 'notRead',
          )
          run.checked(at)
          if (notRead === undefined || notRead.length > longest || !/\d/.test(notRead)) continue
          const { row, table } = labelOf(finance, at)
          const read = parseFigure(notRead, { unit: 'gbp' })
          run.report({
            at,
            message: `"${notRead.trim()}" in "${row}", column "${column}", is no figure. ${read.ok ? '' : `${read.message} `}It was left out of every sum. Write it as the others are written`,
            key: [table, row, column],
            stated: notRead.trim(),
          })
        }
      }
    }
    for (const [index, statement] of (finance.statements ?? []).entries()) {
      const columns = columnsOfFigures(statement)
      for (const [row, { label, cells }] of statement.rows.entries()) {
        for (const [column, { words, amount, count, percent }] of cells.entries()) {
          const key =
            words !== undefined ? 'words' : amount ? 'amount' : count ? 'count' : percent ? 'percent' : undefined
          if (!columns.has(column) || key === undefined) continue
          const at = pointerTo('sections', 'finance', 'statements', index, 'rows', row, 'cells', column, key)
          run.checked(at)
          if (
            words === undefined ||
            words.length > longest ||
            !/\d/.test(words) ||
            words === statement.columns[column]?.heading
          )
            continue
          const read = parseFigure(words, { unit: 'gbp', maximumDecimals: 5 })
          // In pounds it is a figure: it was left out for its suffix, and finance/mixed-scales speaks of that.
          if (read.ok) continue
          run.report({
            at,
            message: `"${words}" in "${label}" is no figure. ${read.message} It was left out of every sum. Write it as the others are written`,
            key: ['statement', label, statement.columns[column]?.heading ?? ''],
            stated: words,
          })
        }
      }
    }
    run.notApplicable(
      'the publication lists no payments, and has no table of figures besides a budget by cost centre or class and a capital programme',
    )
  },
})

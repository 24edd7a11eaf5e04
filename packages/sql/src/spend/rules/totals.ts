import { groupOfTotal, type ExcerptLine, type RuleExcerpt, type SpendLine } from '@imt/finance'
import { sumFigure } from '../sum-figure.js'
import { inOrder, nothing, textOf, whole, type Asking, factsOf } from '../asking.js'
import { stretches, names } from '../plans/stretches.js'
import { tables } from '../tables.js'

/** What stretches come to in a column beside the amount; nothing where that is not known of all. */
const besideOf = (column: 'netAmount' | 'vatAmount', pounds: string): Pick<SpendLine, typeof column> => {
  const { amount } = sumFigure(pounds)
  return amount === undefined ? {} : { [column]: amount }
}

/** Totals, with what was paid between them. */
export const totals = async (
  asked: Asking,
  roles: readonly (ExcerptLine & { readonly role: string })[],
): Promise<RuleExcerpt> => {
  const marks = roles.filter(({ role }) => role !== 'payment')
  if (!marks.some(({ role }) => role === 'total')) return { lines: [nothing], passed: 0 }
  await asked.fill(
    tables.marks,
    marks.map(({ row }) => [row]),
  )
  const groups = new Set(marks.map(({ line }) => groupOfTotal(line)).filter((name) => name !== ''))
  const named =
    groups.size === 0
      ? []
      : (await asked.texts(names, 'suppliers')).filter((text) =>
          groups.has(text.trim().replaceAll(/\s+/g, ' ').toLowerCase()),
        )
  await asked.fill(
    tables.asked,
    named.map((text) => [text]),
  )
  const between = (await asked.rows(stretches)).map((row): ExcerptLine => {
    const isOpen = row['is_open'] === true
    const text = (name: string): string => textOf(row[name]) ?? ''
    return {
      line: {
        supplier: text('supplier'),
        expenseType: text('expense_type'),
        expenseArea: text('expense_area'),
        transactionNumber: '1',
        datePaid: '01/01/2000',
        ...(isOpen ? {} : sumFigure(text('paid') === '' ? '0' : text('paid'))),
        ...besideOf('netAmount', text('net')),
        ...besideOf('vatAmount', text('vat')),
        ...factsOf(asked, whole(row['table_no'])),
      },
      row: whole(row['row_no']),
      times: whole(row['times']),
    }
  })
  return { lines: inOrder([...between, ...marks.map(({ line, row }) => ({ line, row }))]), passed: 0 }
}

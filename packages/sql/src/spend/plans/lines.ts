import { asDecimal, coalesce, column, either, equal, isNull, lower, or, value } from '../../plan/build.js'
import type { Step } from '../../plan/plan.js'
import { lines, tables } from '../tables.js'
import {
  besideJoins,
  isPayment,
  isPlainNumber,
  lookup,
  netOfRow,
  poundsOfRow,
  roleJoins,
  rows,
  vatOfRow,
} from './base.js'

const dayOf = either(
  column('o.month_first'),
  coalesce(column('d.month_first'), column('d.day_first')),
  coalesce(column('d.day_first'), column('d.month_first')),
)

/** The payments, each with what its texts are read as. */
export const linesStep: Step = {
  create: lines,
  as: {
    from: rows,
    joins: [
      ...roleJoins,
      ...besideJoins,
      lookup(tables.days, 'd', equal(coalesce(column('r.datePaid'), value('')), column('d.text'))),
      lookup(tables.orders, 'o', equal(column('r.table_no'), column('o.table_no'))),
      lookup(tables.suppliers, 's', equal(column('r.supplier'), column('s.text'))),
      lookup(tables.numbers, 'n', equal(column('r.transactionNumber'), column('n.text'))),
    ],
    where: isPayment,
    select: {
      row_no: column('r.row_no'),
      table_no: column('r.table_no'),
      supplier_id: coalesce(column('s.id'), value(0)),
      withheld: coalesce(column('s.withheld'), value(false)),
      supplier: column('r.supplier'),
      number_key: either(
        isPlainNumber(column('r.transactionNumber')),
        lower(column('r.transactionNumber')),
        coalesce(column('n.number_key'), value('')),
      ),
      number_blank: or(isNull(column('r.transactionNumber')), coalesce(column('n.is_blank'), value(false))),
      day: dayOf,
      day_name: coalesce(column('d.name'), value('')),
      amount: poundsOfRow,
      near: asDecimal(column('a.near')),
      amount_name: coalesce(column('a.name'), value('')),
      net: netOfRow,
      vat: vatOfRow,
      is_dash: equal(coalesce(column('a.kind'), value('exact')), value('dash')),
      entity: coalesce(column('r.entity'), value('')),
      no_entity: isNull(column('r.entity')),
      expense_type: coalesce(column('r.expenseType'), value('')),
      expense_area: coalesce(column('r.expenseArea'), value('')),
    },
  },
}

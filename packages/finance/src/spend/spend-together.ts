import { Decimal, requireList, type IsoDate } from '@imt/core'
import { mostSuppliers, type SpendMonth, type SpendSummary, type SupplierSum } from './spend-fold.js'
import { supplierKey } from './withheld.js'

const zero = new Decimal(0)

/** Sums of several tables under one key, in the order first met. */
const merged = <Sum extends { readonly payments: number; readonly total: Decimal }>(
  all: readonly Sum[],
  keyOf: (sum: Sum) => string,
): readonly Sum[] => {
  const sums = new Map<string, Sum>()
  for (const each of all) {
    const key = keyOf(each)
    const known = sums.get(key)
    sums.set(
      key,
      known === undefined
        ? each
        : { ...known, payments: known.payments + each.payments, total: known.total.plus(each.total) },
    )
  }
  return [...sums.values()]
}

const suppliersOf = (summaries: readonly SpendSummary[]): readonly SupplierSum[] | null => {
  const lists = summaries.flatMap(({ suppliers }) => (suppliers === null ? [] : [suppliers]))
  if (lists.length < summaries.length) return null
  const all = merged(lists.flat(), ({ supplier }) => supplierKey(supplier))
  return all.length > mostSuppliers ? null : [...all].sort((one, other) => other.total.comparedTo(one.total))
}

const monthsOf = (summaries: readonly SpendSummary[]): readonly SpendMonth[] =>
  [
    ...merged(
      summaries.flatMap(({ months }) => months),
      ({ month }) => month,
    ),
  ].sort((one, other) => (one.month < other.month ? -1 : 1))

/**
 * Returns several tables of payments as one summary, such as the months of a year. A payment that stands in two of them
 * is counted twice: `compareSpendTables` says which do.
 *
 * @param summaries - of the tables, as `spendFold` gives them: each with its own order of day and month
 * @example
 * ```ts
 * const fold = spendFold()
 * fold.add([spendLineSchema.parse({ table: 1, supplier: 'Alpha Ltd', datePaid: '30/04/2025', amount: '£30,000' })])
 * fold.add([spendLineSchema.parse({ table: 2, supplier: 'ALPHA', datePaid: '05/13/2025', amount: '£26,000' })])
 * const year = spendTogether(fold.summaries())
 * year.total // => '56000'
 * year.months.map(({ month }) => month) // => ['2025-04', '2025-05']
 * year.suppliers?.map(({ supplier, payments }) => [supplier, payments]) // => [['Alpha Ltd', 2]]
 * ```
 */
export const spendTogether = (summaries: readonly SpendSummary[]): SpendSummary => {
  const all = requireList<SpendSummary>(summaries, 'spendTogether: summaries')
  const sum = (key: 'payments' | 'undated' | 'withoutAmount' | 'withheld' | 'totals' | 'unread'): number =>
    all.reduce((total, each) => total + each[key], 0)
  const days = all.flatMap(({ first, last }): readonly IsoDate[] =>
    first === undefined || last === undefined ? [] : [first, last],
  )
  const [first, last] = [[...days].sort()[0], [...days].sort().at(-1)]
  const ofMonths = all
    .flatMap(({ firstMonth, lastMonth }) =>
      firstMonth === undefined || lastMonth === undefined ? [] : [firstMonth, lastMonth],
    )
    .sort()
  const [firstMonth, lastMonth] = [ofMonths[0], ofMonths.at(-1)]
  const bases = new Set(all.map(({ vatBasis }) => vatBasis))
  const [vatBasis] = bases
  const [one, ...others] = all
  return {
    payments: sum('payments'),
    total: all.reduce<Decimal>((total, each) => total.plus(each.total), zero),
    ...(first === undefined || last === undefined ? {} : { first, last }),
    ...(firstMonth === undefined || lastMonth === undefined ? {} : { firstMonth, lastMonth }),
    months: monthsOf(all),
    undated: sum('undated'),
    ...(bases.size !== 1 || vatBasis === undefined ? {} : { vatBasis }),
    withoutAmount: sum('withoutAmount'),
    withheld: sum('withheld'),
    totals: sum('totals'),
    unread: sum('unread'),
    suppliers: suppliersOf(all),
    columnsAbsent: (one?.columnsAbsent ?? []).filter((column) =>
      others.every(({ columnsAbsent }) => columnsAbsent.includes(column)),
    ),
  }
}

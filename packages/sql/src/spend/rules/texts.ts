import { spendTexts, type ExcerptLine, type RuleExcerpt, suppliersCompared } from '@imt/finance'
import { factsOf, nothing, type Asking, type Tally, inOrder, whole, textOf } from '../asking.js'
import { withoutAmount, tally, otherLines, mayBeDamaged, tallyOfTables } from '../plans/readings.js'

/** Lines without an amount that is read. */
export const unread = async (asked: Asking, all: number): Promise<RuleExcerpt> => {
  const lines = await asked.lines(withoutAmount)
  return { lines, passed: all - lines.length }
}

/** Payments that name no supplier. */
export const suppliersNotStated = async (asked: Asking, tallies: readonly Tally[]): Promise<RuleExcerpt> => {
  const isStated = ({ text = '' }: Tally): boolean => {
    const { key, withheld } = spendTexts.supplier(text)
    return key !== '' || withheld
  }
  const without = tallies.filter((tally) => !isStated(tally))
  const lines = await asked.spread(
    'supplier',
    without,
    () => true,
    ({ text = '', table }) => ({
      supplier: text,
      transactionNumber: '1',
      datePaid: '01/01/2000',
      ...factsOf(asked, table),
    }),
  )
  const passed = tallies.reduce((sum, tally) => (isStated(tally) ? sum + tally.times : sum), 0)
  return { lines: lines.length === 0 ? [nothing] : lines, passed }
}

/** Suppliers, spelling by spelling. */
export const spellings = async (asked: Asking, tallies: readonly Tally[]): Promise<RuleExcerpt> => {
  const lines = tallies.map(({ text = '', row, table }): ExcerptLine => ({
    line: { supplier: text, transactionNumber: '1', datePaid: '01/01/2000', ...factsOf(asked, table) },
    row,
  }))
  // A later line of a supplier that was seen is looked at, be it a payment or not. Of those beyond the suppliers that
  // are remembered none is.
  const seen = new Map<string, number>()
  const keys = new Map<number, Set<string>>()
  let passed = 0
  for (const { text = '', table, times, row } of tallies) {
    const known = keys.get(table) ?? new Set<string>()
    keys.set(table, known)
    const { key, withheld } = spendTexts.supplier(text)
    if (known.size >= suppliersCompared || withheld || key === '') continue
    known.add(key)
    seen.set(JSON.stringify([table, text]), row)
    passed += times - 1
  }
  for (const row of await asked.rows(otherLines)) {
    const first = seen.get(JSON.stringify([whole(row['table_no']), textOf(row['supplier'])]))
    if (first !== undefined && first < whole(row['row_no'])) passed += 1
  }
  return { lines: lines.length === 0 ? [nothing] : lines, passed }
}

/** Numbers that a spreadsheet may have damaged. */
export const damaged = async (asked: Asking): Promise<RuleExcerpt> => {
  const looked: ExcerptLine[] = []
  let passed = 0
  for (const name of ['transactionNumber', 'vatNumber'] as const) {
    const tallies = await asked.tallies(tally(name, mayBeDamaged))
    const others = await asked.rows(tallyOfTables(name))
    for (const row of others) {
      const table = whole(row['table_no'])
      passed += whole(row['times'])
      // Another number of the same table shows that the column is used.
      if (name === 'transactionNumber')
        looked.push({
          line: { supplier: 'a payment', transactionNumber: '1', datePaid: '01/01/2000', ...factsOf(asked, table) },
          row: whole(row['row_no']),
          times: whole(row['times']),
        })
    }
    if (name === 'transactionNumber') passed -= others.length
    const lines = await asked.spread(
      name,
      tallies,
      () => true,
      ({ text = '', table }) => ({
        supplier: 'a payment',
        datePaid: '01/01/2000',
        [name]: text,
        ...factsOf(asked, table),
      }),
    )
    for (const line of lines) looked.push(line)
    // Those that are not damaged after all are looked at one by one, whatever they stand for.
    for (const { line, times = 1 } of lines) {
      const { isBlank, isDamaged } = spendTexts.number(line[name] ?? '')
      if (!isBlank && !isDamaged) passed += times - 1
    }
  }
  return { lines: looked.length === 0 ? [nothing] : inOrder(looked), passed }
}

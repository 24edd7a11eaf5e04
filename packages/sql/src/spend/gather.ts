import type { IsoDate } from '@imt/core'
import {
  daysOfTable,
  publicationThreshold,
  roleInTable,
  spendTexts,
  type DaysOfTable,
  type SpendExcerpt,
  type SpendLine,
} from '@imt/finance'
import type { Engine } from '../engine.js'
import { EngineError } from '../engine-error.js'
import { asking, factsOf, type Asking, type HeldLines, type Tally } from './asking.js'
import { linesStep } from './plans/lines.js'
import { howMany, oddAmounts, oddNumbers, tally, unsureRows } from './plans/readings.js'
import { datesImprobable, datesNotRead, months } from './rules/dates.js'
import { alikes, repeats, reversals, twice } from './rules/pairs.js'
import { belowLimit, vat } from './rules/sums.js'
import { damaged, spellings, suppliersNotStated, unread } from './rules/texts.js'
import { totals } from './rules/totals.js'
import { lines, tables } from './tables.js'

/** What an engine adds up exactly: 30 digits before the point, 8 after it. */
const exact = /^-?\d{1,29}(?:\.\d{1,8})?$/

/** Reads the amounts that are not plainly written, once each. */
const readAmounts = async (asked: Asking): Promise<void> => {
  const texts = await asked.texts(oddAmounts(['amount', 'netAmount', 'vatAmount']), 'amounts')
  await asked.fill(
    tables.amounts,
    texts.map((text) => {
      const { kind, value, name } = spendTexts.amount(text)
      const near = value !== undefined && exact.test(value) ? value : null
      if (kind === 'exact' && near === null)
        throw new EngineError(`the amount ${text} has more digits than an engine adds up exactly`)
      return [text, kind, kind === 'exact' ? near : null, near, name]
    }),
  )
}

/** Reads the dates, once each, and says in which order day and month stand. */
const readDays = async (asked: Asking, tallies: readonly Tally[]): Promise<ReadonlyMap<number, DaysOfTable>> => {
  const byTable = new Map<number, Tally[]>()
  for (const each of tallies) {
    const known = byTable.get(each.table) ?? []
    byTable.set(each.table, known)
    known.push(each)
  }
  const days = new Map<number, DaysOfTable>()
  for (const [table, ofThis] of byTable) {
    const texts = ofThis.map(({ text = '', times }) => ({ text, times }))
    days.set(table, daysOfTable(texts, { asOf: asked.asOf, period: asked.periods.get(table) }))
  }
  await asked.fill(
    tables.days,
    [...new Set(tallies.map(({ text = '' }) => text))].map((text) => {
      const { dayFirst = null, monthFirst = null, name } = spendTexts.day(text)
      return [text, dayFirst, monthFirst, name]
    }),
  )
  await asked.fill(
    tables.orders,
    [...days].map(([table, { monthFirst }]) => [table, monthFirst]),
  )
  return days
}

/** Reads the suppliers, once each: spellings of one have one number. */
const readSuppliers = async (asked: Asking, tallies: readonly Tally[]): Promise<void> => {
  const ids = new Map<string, number>([['', 0]])
  await asked.fill(
    tables.suppliers,
    [...new Set(tallies.map(({ text = '' }) => text))].map((text) => {
      const { key, withheld } = spendTexts.supplier(text)
      const id = ids.get(key) ?? ids.size
      ids.set(key, id)
      return [text, id, withheld]
    }),
  )
}

const readNumbers = async (asked: Asking): Promise<void> => {
  const texts = await asked.texts(oddNumbers, 'transaction numbers')
  await asked.fill(
    tables.numbers,
    texts.map((text) => {
      const { key, isBlank } = spendTexts.number(text)
      return [text, key, isBlank]
    }),
  )
}

/**
 * Returns what matters of the lines that an engine holds in `imt_rows`. What is not plainly written is read here, once
 * for each text; what is compared or added up is so in the engine.
 *
 * @throws {EngineError} when the engine cannot do it, or too much of it is not plainly written
 */
export const gatherSpend = async (engine: Engine, held: HeldLines, asOf: IsoDate): Promise<SpendExcerpt> => {
  const asked = asking(engine, held, asOf)
  const all = await asked.number(howMany)
  await readAmounts(asked)
  const roles = (await asked.lines(unsureRows)).map((each) => ({ ...each, role: roleInTable(each.line) }))
  await asked.fill(
    tables.roles,
    roles.map(({ row, role }) => [row, role]),
  )
  const dates = await asked.tallies(tally('datePaid'))
  const days = await readDays(asked, dates)
  const suppliers = await asked.tallies(tally('supplier'))
  await readSuppliers(asked, suppliers)
  await readNumbers(asked)
  await asked.step({ drop: lines })
  await asked.step(linesStep)

  const told = new Map([...days].map(([table, of]) => [table, new Set(of.told)]))
  const probable = new Map([...days].map(([table, of]) => [table, new Set(of.probable)]))
  const dated = ({ table, text }: Tally): SpendLine => ({
    supplier: 'a payment',
    transactionNumber: '1',
    ...(text === undefined ? {} : { datePaid: text }),
    ...factsOf(asked, table),
  })
  const dayLines = await asked.spread(
    'datePaid',
    dates,
    ({ table, text = '' }) => told.get(table)?.has(text) === true,
    dated,
  )
  return {
    monthFirst: new Map([...days].map(([table, { monthFirst }]) => [table === 0 ? undefined : table, monthFirst])),
    rules: {
      'finance/figure-not-read': await unread(asked, all),
      'finance/total-mismatch': await totals(asked, roles),
      'finance/payment-date-not-read': datesNotRead(dates, dayLines),
      'finance/payment-date-improbable': datesImprobable(
        dates,
        dayLines,
        (table, text) => probable.get(table)?.has(text) === true,
      ),
      'finance/supplier-not-stated': await suppliersNotStated(asked, suppliers),
      'finance/supplier-spelled-differently': await spellings(asked, suppliers),
      'finance/number-damaged': await damaged(asked),
      'finance/vat-does-not-add-up': await vat(asked),
      'finance/payment-below-threshold': await belowLimit(asked, publicationThreshold.toNumber()),
      'finance/payment-reversed': await reversals(asked),
      'finance/payments-alike': await alikes(asked),
      'finance/transaction-repeated': await repeats(asked),
      'finance/payment-in-two-tables': await twice(asked),
      'finance/month-missing': await months(asked, dayLines),
    },
  }
}

import { spendTexts, type ExcerptLine, type RuleExcerpt } from '@imt/finance'
import type { Query } from '../../plan/plan.js'
import { nothing, type Asking } from '../asking.js'
import {
  reversed,
  credits,
  repeated,
  comparableCount,
  inTwoTables,
  identifiedCount,
  alikeCount,
  alikeOfKept,
  wholesCount,
  wholesSteps,
} from '../plans/pairs.js'
import { tableCount } from '../plans/stretches.js'

/** The lines that a query gives, and how many others were compared. */
const sifted = async (
  asked: Asking,
  query: Query,
  counted: number,
  isCounted: (line: ExcerptLine) => boolean,
): Promise<RuleExcerpt> => {
  const lines = await asked.lines(query)
  return { lines: lines.length === 0 ? [nothing] : lines, passed: counted - lines.filter(isCounted).length }
}

/** Payments and the credits that may take them back. */
export const reversals = async (asked: Asking): Promise<RuleExcerpt> => {
  const counted = await asked.number(credits)
  return sifted(asked, reversed, counted, ({ line }) => line.amount?.value?.isNegative() === true)
}

/** Lines that may stand twice. */
export const repeats = async (asked: Asking): Promise<RuleExcerpt> => {
  const counted = await asked.number(comparableCount)
  return sifted(asked, repeated, counted, () => true)
}

/** Transactions that are equal to others. */
export const alikes = async (asked: Asking): Promise<RuleExcerpt> => {
  for (const step of wholesSteps) await asked.step(step)
  const counted = await asked.number(wholesCount)
  const isAny = (await asked.number(alikeCount)) > 0
  const excerpt: RuleExcerpt = isAny
    ? await sifted(asked, alikeOfKept, counted, () => false)
    : { lines: [nothing], passed: counted }
  const transactions = new Set(
    excerpt.lines.map(({ line: { table, supplier, transactionNumber = '' } }) =>
      JSON.stringify([table, spendTexts.supplier(supplier).key, spendTexts.number(transactionNumber).key]),
    ),
  )
  return { ...excerpt, passed: excerpt.lines[0] === nothing ? counted : counted - transactions.size }
}

/** Payments that stand in two tables. */
export const twice = async (asked: Asking): Promise<RuleExcerpt> => {
  if ((await asked.number(tableCount)) < 2) return { lines: [nothing], passed: 0 }
  const counted = await asked.number(identifiedCount)
  return sifted(asked, inTwoTables, counted, ({ line }) => line !== nothing.line)
}

import {
  Decimal,
  formatAmount,
  type OwnFields,
  type Parsed,
  refused,
  requireChoice,
  requireList,
  requireObject,
  requireText,
  shown,
} from '@imt/core'
import { readAmount, type Amount } from '../money/amount.js'
import type { Scale } from '../money/scaled.js'

/** One side of a virement: a code that gives or takes budget. */
export interface VirementLine extends OwnFields {
  /** The budget's code; opaque. */
  readonly code: string
  /** Pounds sterling: below zero gives, above zero takes. */
  readonly amount: Amount
  /** Revenue unless said. */
  readonly fund?: 'revenue' | 'capital'
}

/** An amount that could not be read, and the code that gives or takes it. */
export interface AmountNotRead extends OwnFields {
  readonly code: string
  readonly text: string
}

/** A transfer of budget between codes. */
export interface Virement extends OwnFields {
  /** Number or log entry; opaque. */
  readonly id?: string
  /** What its amounts were published in, where that is thousands (1000) or millions: each may be rounded to it. */
  readonly scale?: Scale
  readonly lines: readonly VirementLine[]
  /** Amounts of a published list that could not be read, each with the code that gives or takes it. */
  readonly notRead?: readonly AmountNotRead[]
}

const total = (lines: readonly VirementLine[]): Decimal =>
  lines.reduce<Decimal>(
    (sum, { amount }, index) => sum.plus(readAmount(amount, `checkVirement: virement.lines[${String(index)}].amount`)),
    new Decimal(0),
  )

/** To the penny, or as far as it goes: a difference never reads as nothing. */
const inPounds = (amount: Decimal): string => formatAmount(amount, 'gbp', Math.max(2, amount.decimalPlaces()))

/** What each code gives or takes, all its lines together. */
const changesOf = (lines: readonly VirementLine[]): ReadonlyMap<string, Decimal> => {
  const changes = new Map<string, Decimal>()
  for (const { code, amount } of lines)
    changes.set(code, (changes.get(code) ?? new Decimal(0)).plus(readAmount(amount, 'virement.lines.amount')))
  return changes
}

/**
 * Returns the virement if it may be made, or a refusal: `empty` where nothing moves, `unbalanced` with the difference,
 * or `capitalAndRevenue` where it would move money between the two. Limits on who may authorise how much differ by body
 * and are the caller's to test.
 *
 * @param virement - what gives and what takes, pounds sterling
 * @throws {TypeError} when an amount is no plain decimal, a code no text, or a fund unknown
 * @see House of Commons, 4 September 2006: a department "does not have the power to vire funding from the capital
 *   budget to the revenue budget"
 * @example
 * ```ts
 * const checked = checkVirement({ lines: [{ code: 'A', amount: '-500' }, { code: 'B', amount: '499.99' }] })
 * checked.ok ? undefined : checked.refusal.code // => 'unbalanced'
 * ```
 */
export const checkVirement = (virement: Virement): Parsed<Virement> => {
  const lines = requireList(requireObject(virement, 'checkVirement: virement').lines, 'checkVirement: virement.lines')
  for (const [index, { code, fund = 'revenue' }] of lines.entries()) {
    requireText(code, `checkVirement: virement.lines[${String(index)}].code`)
    requireChoice(fund, ['revenue', 'capital'], `checkVirement: virement.lines[${String(index)}].fund`)
  }
  const difference = total(lines)
  if (!difference.isZero())
    return refused(
      'unbalanced',
      `What is ${difference.isNegative() ? 'given exceeds what is taken' : 'taken exceeds what is given'} by ${inPounds(difference.abs())}: a virement must come to nothing.`,
    )
  const capital = total(lines.filter(({ fund }) => fund === 'capital'))
  if (!capital.isZero())
    return refused(
      'capitalAndRevenue',
      `It moves money between capital and revenue (capital changes by ${inPounds(capital)}): that is not a virement.`,
    )
  if ([...changesOf(lines).values()].every((change) => change.isZero()))
    return refused('empty', 'The virement moves nothing.')
  return { ok: true, value: virement, notes: [] }
}

/**
 * Returns the budgets after a virement, or the refusal of `checkVirement`, or `unknownCode` for a code that, all its
 * lines together, gives and has no budget. The order of the lines does not count. A code may be left with less than
 * nothing: how far budgets may go is the caller's to test, and income stands below zero.
 *
 * @param budgets - pounds sterling by code
 * @param virement - what gives and what takes
 * @throws {TypeError} when an amount is no plain decimal
 * @example
 * ```ts
 * const after = applyVirement(
 *   new Map([
 *     ['A', '1000'],
 *     ['B', '0'],
 *   ]),
 *   {
 *     lines: [
 *       { code: 'A', amount: '-250' },
 *       { code: 'B', amount: '250' },
 *     ],
 *   },
 * )
 * valueOf(after) // => [['A', '750'], ['B', '250']]
 * ```
 */
export const applyVirement = (
  budgets: ReadonlyMap<string, Amount>,
  virement: Virement,
): Parsed<ReadonlyMap<string, Decimal>> => {
  const checked = checkVirement(virement)
  if (!checked.ok) return checked
  if (typeof budgets !== 'object' || budgets === null || !(Symbol.iterator in budgets))
    throw new TypeError(`applyVirement: budgets must be a Map of budgets by code, got ${shown(budgets)}`)
  const after = new Map(
    [...budgets].map(([code, budget]) => [code, readAmount(budget, `applyVirement: budgets ${JSON.stringify(code)}`)]),
  )
  for (const [code, change] of changesOf(virement.lines)) {
    const budget = after.get(code)
    if (budget === undefined && change.isNegative())
      return refused('unknownCode', `"${code}" is to give budget and has none.`)
    after.set(code, (budget ?? new Decimal(0)).plus(change))
  }
  return { ok: true, value: after, notes: [] }
}

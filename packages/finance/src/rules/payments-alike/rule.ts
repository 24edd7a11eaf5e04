import {
  counted,
  daysBetween,
  Decimal,
  defineRule,
  forCount,
  formatAmount,
  grouped,
  listed,
  type IsoDate,
  type Rule,
  type Run,
} from '@imt/core'
import { financeCitations } from '../citations.js'
import { financeSection, type Finance } from '../../section.js'
import { alikeIn } from '../../spend/pairs/candidates.js'
import { pairRule } from '../../spend/pairs/pair-rule.js'
import { paymentTables, type PlacedPayment } from '../../spend/payments.js'

/**
 * How many days two equal payments may lie apart, unless the body says otherwise.
 *
 * @see Sridhar1305vel/uk-gov-spend-data-quality, which uses 14: the setting of one reader, and no standard
 */
const usualDays = 14

/** A transaction: its lines together. */
interface Whole {
  readonly payment: PlacedPayment
  readonly day: IsoDate
  sum: Decimal
  isKnown: boolean
}

/** Transactions by number. One without a number or a day is left out: nothing tells it from another. */
const wholesOf = (finance: Finance): readonly Whole[] => {
  const found = new Map<string, Whole>()
  for (const [table, { payments }] of paymentTables(finance).entries()) {
    for (const payment of payments) {
      const { number, supplier, day, amount } = payment
      if (number === '' || supplier === '' || day === undefined) continue
      const key = `${String(table)} ${supplier} ${number}`
      const known = found.get(key) ?? { payment, day, sum: new Decimal(0), isKnown: true }
      found.set(key, known)
      if (amount === undefined) known.isKnown = false
      else known.sum = known.sum.plus(amount)
    }
  }
  return [...found.values()].filter(({ sum, isKnown }) => isKnown && !sum.isZero())
}

const equalOnes = (wholes: readonly Whole[]): readonly (readonly Whole[])[] => {
  const groups = new Map<string, { readonly wholes: Whole[]; readonly numbers: Set<string> }>()
  for (const whole of wholes) {
    const { payment, sum } = whole
    const key = `${payment.supplier} ${sum.abs().toFixed()}`
    const known = groups.get(key) ?? { wholes: [], numbers: new Set() }
    groups.set(key, known)
    // One number in two tables is one payment, of which another rule tells.
    const number = `${sum.isNegative() ? '-' : ''} ${payment.number}`
    if (known.numbers.has(number)) continue
    known.numbers.add(number)
    known.wholes.push(whole)
  }
  // One that was taken back is told as that.
  return [...groups.values()].flatMap(({ wholes: group }) =>
    group.length > 1 && !group.some(({ sum }) => sum.isNegative()) ? [group] : [],
  )
}

const checkWithin =
  (days: number) =>
  (finance: Finance, run: Run): void => {
    const wholes = wholesOf(finance)
    for (const { payment } of wholes) run.checked(payment.at)
    const groups = equalOnes(wholes)
    const pairs = groups.filter(
      ([one, other, third]) =>
        one !== undefined &&
        other !== undefined &&
        third === undefined &&
        Math.abs(daysBetween(one.day, other.day)) <= days,
    )
    const recurring = groups.filter(({ length }) => length > 2).length
    const [first] = pairs
    const [one] = first ?? []
    if (one !== undefined) {
      const told = pairs
        .slice(0, 3)
        .flatMap(([each]) =>
          each === undefined ? [] : [`${each.payment.line.supplier.trim()} (twice ${formatAmount(each.sum, 'gbp')})`],
        )
      const more = pairs.length - told.length
      const sum = pairs.reduce((all, [each]) => (each === undefined ? all : all.plus(each.sum)), new Decimal(0))
      run.report({
        at: one.payment.at,
        message: `${counted(pairs.length, 'pair')} of payments to one supplier ${forCount(pairs.length, 'is', 'are')} equal and within ${counted(days, 'day')}: ${listed([...told, ...(more > 0 ? [`${grouped(more)} more`] : [])], 'and')}. One of each comes to ${formatAmount(sum, 'gbp')} in all.${recurring === 0 ? '' : ` ${counted(recurring, 'charge')} that ${forCount(recurring, 'recurs', 'recur')} three times or more ${forCount(recurring, 'is', 'are')} not among them.`} Check that they are two, as they may well be`,
        key: ['spend alike', one.payment.supplier, one.payment.number],
        stated: formatAmount(one.sum, 'gbp'),
        evidence: pairs
          .flat()
          .filter((each) => each !== one)
          .slice(0, 10)
          .map(({ payment: { at, line } }) => ({
            at,
            role: 'corroborates' as const,
            text: line.amount?.text.trim() ?? '',
          })),
      })
    }
  }

/** Returns the rule with a window of its own. */
export const paymentsAlikeWithin = (days: number): Rule<'finance/payments-alike'> =>
  defineRule({
    code: 'finance/payments-alike',
    level: 'note',
    band: 'accuracy',
    summary: 'Two payments to one supplier are equal and close to each other.',
    explain:
      'Two transactions of the same amount to the same supplier, under two numbers and within 14 days, may be two deliveries or one invoice that was entered twice: only the ledger tells. Lines of one number are added up first. Three or more equal ones are taken for a recurring charge, such as rent, instalments or weeks of agency staff, and only counted. Withheld suppliers are passed over.',
    citation: [financeCitations.spendGuidance],
    reads: [financeSection],
    rowByRow: ['finance/spend', 'finance/ledger'],
    begin: pairRule({
      check: checkWithin(days),
      candidates: alikeIn,
      none: 'no payment states a transaction number and a day',
    }),
  })

/** Finds payments to one supplier that are equal and close to each other. */
export const paymentsAlike: Rule<'finance/payments-alike'> = /* @__PURE__ */ paymentsAlikeWithin(usualDays)

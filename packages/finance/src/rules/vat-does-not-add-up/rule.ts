import { counted, Decimal, defineRule, formatAmount, forCount, grouped, listed, type Rule } from '@imt/core'
import { financeCitations } from '../citations.js'
import { financeSection } from '../../section.js'
import { addTo, eachTable, noCause, others, type TableCheck } from '../../spend/each-table.js'
import { timesOf } from '../../spend/times-of.js'
import { exactOf, isPayment } from '../../spend/payment-line.js'

/** Each of the three may be rounded to a penny. */
const tolerance = new Decimal('0.01')

const vatOfTable = (): TableCheck => {
  const wrong = noCause()
  let right = 0
  let firstDifference: Decimal | undefined
  let computed: Decimal | undefined
  return {
    line: (line, at, run) => {
      const [gross, net, vat] = [exactOf(line.amount), exactOf(line.netAmount), exactOf(line.vatAmount)]
      if (gross === undefined || net === undefined || vat === undefined || !isPayment(line)) return
      const difference = gross.minus(net.plus(vat))
      const holds = difference.abs().lessThanOrEqualTo(tolerance)
      run.compared([`${at}/amount`, `${at}/netAmount`, `${at}/vatAmount`], holds)
      if (holds) {
        right += timesOf(line)
        run.checked(at)
        return
      }
      firstDifference ??= difference
      computed ??= net.plus(vat)
      addTo(wrong, `${at}/amount`, line.amount?.text ?? '', run, timesOf(line))
    },
    end: (run) => {
      const [first] = wrong.first
      if (first === undefined || firstDifference === undefined || computed === undefined) return
      const { count } = wrong
      const isRule = right >= count
      run.checked(first.at)
      run.report({
        at: first.at,
        ...(isRule ? {} : { level: 'note' as const }),
        message: isRule
          ? `Net and VAT of ${counted(count, 'payment')} do not come to the amount: ${listed(
              wrong.first.map(({ text }) => text),
              'and',
            )}${count > wrong.first.length ? ' and others' : ''}. In ${grouped(right)} other ${forCount(right, 'line', 'lines')} they do. Check the three figures`
          : `Net and VAT do not come to the amount in ${grouped(count)} of ${counted(count + right, 'line')}, so the columns seem to mean something else. Say what each of them holds`,
        key: ['spend vat', first.text],
        stated: first.text,
        computed: formatAmount(computed, 'gbp'),
        difference: { amount: firstDifference.toFixed(), unit: 'gbp' },
        ...others(wrong),
      })
    },
  }
}

const begin = eachTable(vatOfTable, 'no payment states its amount with VAT, without it, and the VAT')

/** Finds payments whose net amount and VAT do not come to the amount, where all three are stated. */
export const vatDoesNotAddUp: Rule<'finance/vat-does-not-add-up'> = defineRule({
  code: 'finance/vat-does-not-add-up',
  level: 'warning',
  band: 'validity',
  summary: 'The net amount and the VAT of a payment do not come to its amount.',
  explain:
    'Where a line states an amount, one without VAT, and the VAT, the last two come to the first, to the penny. They are compared only where all three stand. Where they disagree in most lines, the columns mean something else than their headings say, which is a note.',
  citation: [financeCitations.spendGuidance],
  reads: [financeSection],
  rowByRow: ['finance/spend', 'finance/ledger'],
  begin,
})

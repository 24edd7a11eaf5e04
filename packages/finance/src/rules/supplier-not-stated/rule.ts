import { counted, defineRule, forCount, listed, type Rule } from '@imt/core'
import { financeCitations } from '../citations.js'
import { financeSection } from '../../section.js'
import { addTo, causeOf, eachTable, others, quoted, type Cause, type TableCheck } from '../../spend/each-table.js'
import { timesOf } from '../../spend/times-of.js'
import { isPayment } from '../../spend/payment-line.js'
import { notStated } from '../../spend/withheld.js'

const suppliersOfTable = (): TableCheck => {
  const causes = new Map<'missing' | 'broken', Cause>()
  return {
    line: (line, at, run) => {
      if (!isPayment(line)) return
      const fault = notStated(line.supplier)
      if (fault === undefined) run.checked(at)
      else addTo(causeOf(causes, fault), `${at}/supplier`, line.supplier, run, timesOf(line))
    },
    plain: ({ payments }, run) => {
      run.passed(payments)
    },
    end: (run) => {
      for (const [fault, cause] of causes) {
        const [first] = cause.first
        if (first === undefined) continue
        const { count } = cause
        const texts = quoted(cause).filter((text) => text !== '""')
        run.checked(first.at)
        run.report({
          at: first.at,
          message:
            fault === 'broken'
              ? `In place of the supplier of ${counted(count, 'payment')} stands what a spreadsheet shows for a value that it cannot give: ${listed(texts, 'and')}. Correct it and export again`
              : `The supplier of ${counted(count, 'payment')} is not stated${texts.length === 0 ? '' : `: ${listed(texts, 'and')}`}. State ${forCount(count, 'it', 'each')}, or write REDACTED where it is withheld on purpose`,
          key: ['spend supplier', fault, first.text],
          ...(first.text === '' ? {} : { stated: first.text }),
          ...others(cause),
        })
      }
    },
  }
}

const begin = eachTable(suppliersOfTable, 'no table of payments has a row that is a payment')

/** Finds payments to nobody: the supplier is blank, a dash or the error of a spreadsheet. */
export const supplierNotStated: Rule<'finance/supplier-not-stated'> = defineRule({
  code: 'finance/supplier-not-stated',
  level: 'warning',
  band: 'validity',
  summary: 'A payment does not say to whom it was made.',
  explain:
    'Every payment names its supplier, or says that the name is withheld. A cell that is blank, holds a dash, "n/a" or #N/A does neither, and a reader cannot tell a slip from a redaction. "REDACTED", "Personal data" and "Individual" are names that are withheld on purpose and are passed over.',
  citation: [financeCitations.spendPage, financeCitations.spendGuidance],
  reads: [financeSection],
  rowByRow: ['finance/spend', 'finance/ledger'],
  begin,
})

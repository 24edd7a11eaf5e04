import { defineRule, Decimal, formatAmount, type Rule } from '@imt/core'
import { estateSection } from '@imt/estate'
import { capitalisationGate, capitalisationThresholds, financeSection } from '@imt/finance'
import { devicePrice } from '../../replacement/device-prices.data.js'
import { replacementLines } from '../../replacement/replacement-lines.js'

/**
 * Standard rate since 4 January 2011, for the test of prices to which VAT is still to be added; assumed not to be
 * recovered.
 */
const vat = { basis: 'unstated', ratePercent: '20', recoverablePercent: '0' } as const
const threshold = capitalisationThresholds[0]?.citation

/** Asks how a capital line for devices that are each below the capitalisation threshold is capital. */
export const capitalisationQuestion: Rule<'crosscheck/capitalisation-question'> = defineRule({
  code: 'crosscheck/capitalisation-question',
  level: 'note',
  band: 'usefulness',
  summary:
    'A capital line is for devices that are each below the capitalisation threshold, so it is capital only as a group.',
  explain:
    'Accounting policies of NHS bodies capitalise an item of £5,000 or more, or a group that comes to £5,000 where each item costs more than £250 and the items depend on each other, are bought and disposed of at about the same time and are under one manager. A personal computer is far below £5,000 by itself. Grouping whole replacement programmes is common and proper where the conditions are met. This is a question and not a fault: say in words that the programme is capitalised as a group.',
  citation: [...(threshold === undefined ? [] : [threshold]), devicePrice.citation],
  reads: [estateSection, financeSection],
  rowByRow: ['finance/spend'],
  check: ({ estate, finance }, run) => {
    if (finance.capital === undefined) return run.notApplicable('the publication has no capital programme')
    const lines = replacementLines(finance, estate)
    if (lines.length === 0)
      return run.notApplicable('no line of the capital programme replaces devices of a class that is counted')
    for (const { at, project, year, yearStart, amount, byExample } of lines) {
      const day = yearStart ?? run.asOfAt(at)
      // Thresholds are those of years that books are kept in.
      if (day < '1000' || day >= '3000') continue
      run.checked(at)
      const quantity = amount.value.div(devicePrice.high).floor().toNumber()
      if (quantity < 1) continue
      const single = capitalisationGate({ lines: [{ quantity: 1, unitPrice: devicePrice.high }], vat }, day)
      const group = capitalisationGate({ lines: [{ quantity, unitPrice: devicePrice.low }], vat }, day)
      const { threshold: limits } = group
      if (limits === null || single.outcome !== 'revenue') continue
      const dearest = single.tested.reduce((most, { cost }) => Decimal.max(most, cost), new Decimal(0))
      run.report({
        at,
        message: `Check how this line is capital: at £${devicePrice.low} to £${devicePrice.high} each (${devicePrice.basis.scope}, ${devicePrice.basis.priceYear}; up to ${formatAmount(dearest, 'gbp')} if VAT is still to be added), no device reaches ${formatAmount(new Decimal(limits.minimum), 'gbp')} by itself. It is capital as a group where each costs more than £${limits.groupItemAbove} and they depend on each other, are bought and disposed of together and are under one manager. If the programme is capitalised as a group, say so${byExample ? '; the line names its devices only as examples' : ''}`,
        key: ['capital', project, year, 'capitalisation'],
        stated: amount.text,
        computed: group.outcome,
      })
    }
    run.notApplicable('no line for devices is of a year from 1000 to 2999')
  },
})

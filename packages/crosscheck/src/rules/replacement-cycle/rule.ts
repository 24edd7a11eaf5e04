import { defineRule, formatAmount, pointerTo, grouped, type Evidence, type Rule } from '@imt/core'
import { affordablePrice, appliesToClass, estateSection, impliedCycle, readFilter } from '@imt/estate'
import { financeSection } from '@imt/finance'
import { devicePrice } from '../../replacement/device-prices.data.js'
import { replacementLines } from '../../replacement/replacement-lines.js'

/**
 * The cycle that the finding measures the budget by: desktop and laptop policies found run from three to five years.
 */
const cycleYears = 5
const vatWords = {
  inclusive: 'VAT included',
  exclusive: 'VAT not included',
  unknown: 'whether VAT is in it is not stated',
} as const

/** Says what refresh cycle a replacement budget buys for the estate that is published beside it. */
export const replacementCycle: Rule<'crosscheck/replacement-cycle'> = defineRule({
  code: 'crosscheck/replacement-cycle',
  level: 'note',
  band: 'usefulness',
  summary: 'The replacement budget and the estate published beside it imply a refresh cycle longer than five years.',
  explain:
    'A yearly budget divided by the price of a device is the number of devices it replaces; the estate divided by that is the years until every device has been replaced once. A reader who sees both numbers will make the sum. The price used here is a published average of other years and its VAT basis is not stated, so the result is an indication and not a fault. Check whether the budget, the count or the planned cycle needs a word of explanation.',
  citation: [devicePrice.citation],
  reads: [estateSection, financeSection],
  rowByRow: ['finance/spend'],
  check: ({ estate, finance }, run) => {
    if (finance.capital === undefined) return run.notApplicable('the publication has no capital programme')
    if (estate.classes === undefined) return run.notApplicable('the publication has no table of asset classes')
    const lines = replacementLines(finance, estate)
    if (lines.length === 0)
      return run.notApplicable('no line of the capital programme replaces devices of a class that is counted')
    const { low, high, basis } = devicePrice
    const filters = (estate.filters ?? []).flatMap(({ text }) => readFilter(text) ?? [])
    for (const { at, project, year, amount, classes, devices, byExample } of lines) {
      run.checked(at)
      if (devices.low === null || devices.low.isZero()) continue
      const cycle = impliedCycle(
        amount.value,
        { low: devices.low, high: devices.complete ? devices.high : null },
        devicePrice,
        basis,
      )
      if (cycle.years.high !== null && cycle.years.high.lte(cycleYears)) continue
      const rows = classes.flatMap((position) => estate.classes?.[position] ?? [])
      const count =
        devices.high !== null && devices.complete && devices.high.eq(devices.low)
          ? formatAmount(devices.low, 'count')
          : `at least ${formatAmount(devices.low, 'count')}`
      const years =
        cycle.years.high === null
          ? `at least ${grouped(cycle.years.low.toFixed(1))} years`
          : `${grouped(cycle.years.low.toFixed(1))} to ${grouped(cycle.years.high.toFixed(1))} years`
      const price = affordablePrice(amount.value, devices.low.toNumber(), cycleYears)
      const filtered = rows
        .filter(
          (entry) => entry.filter !== undefined || filters.some((filter) => appliesToClass(filter, entry.assetType)),
        )
        .map(({ assetType }) => assetType)
      const scope = [
        ...(byExample ? ['the line names its devices only as examples'] : []),
        ...(filtered.length > 0 && filtered.length < rows.length
          ? [`${filtered.join(' and ')} are counted only where recently active, the rest are not`]
          : []),
      ]
      const evidence = classes.map((position): Evidence => ({
        at: pointerTo('sections', 'estate', 'classes', position, 'quantity'),
        role: 'addend',
        text: `${estate.classes?.[position]?.assetType ?? ''}: ${estate.classes?.[position]?.quantity.text ?? ''}`,
      }))
      run.report({
        at,
        message: `Check the refresh cycle that this buys: ${amount.text} for ${year} over ${count} ${devices.high !== null && devices.complete && devices.high.eq(1) ? 'device' : 'devices'} (${rows.map(({ assetType }) => assetType).join(', ')}) is one replacement every ${years}, at £${low} to £${high} a device (${basis.scope} bought by NHS trusts, ${basis.priceYear}; ${vatWords[basis.vat]}; not verified). A cycle of ${String(cycleYears)} years needs ${formatAmount(price, 'gbp')} or less a device${scope.length > 0 ? `. Also: ${scope.join('; ')}` : ''}`,
        key: ['capital', project, year, 'cycle'],
        stated: amount.text,
        computed: years,
        evidence,
      })
    }
  },
})

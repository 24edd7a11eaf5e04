import { defineRule, grouped, pointerTo, Decimal, type Rule } from '@imt/core'
import { estateSection } from '../../section.js'
import { totalByUnit, type UnitTotal } from '../../classes/total-by-unit.js'
import type { AssetClass } from '../../classes/schema.js'
import { unitNames } from '../../classes/asset-units.data.js'
import { estateCitations } from '../citations.js'

/** "at least 6,284 devices", "15,450 to 15,550 network ports". */
const describe = ({ unit, total: { low, high, complete } }: UnitTotal): string => {
  const from = low ?? new Decimal(0)
  const isOpen = !complete || high === null
  const { one, many } = unitNames[unit]
  const noun = (isOpen ? from : high).eq(1) ? one : many
  if (isOpen) return `at least ${grouped(from.toFixed(0))} ${noun}`
  return high.eq(from)
    ? `${grouped(from.toFixed(0))} ${noun}`
    : `${grouped(from.toFixed(0))} to ${grouped(high.toFixed(0))} ${noun}`
}

const at = (index: number): `/${string}` =>
  pointerTo('sections', 'estate', 'classes', index, 'quantity') as `/${string}`
const isOpen = ({ quantity: { absence } }: AssetClass): boolean => absence === 'toBeConfirmed'

/** Finds asset classes whose number is still to be confirmed: the total of the estate is open-ended. */
export const quantityToBeConfirmed: Rule<'estate/quantity-to-be-confirmed'> = defineRule({
  code: 'estate/quantity-to-be-confirmed',
  level: 'warning',
  band: 'usefulness',
  summary: 'The number of assets in a class is still to be confirmed.',
  explain:
    'A class that says "TBC" is not a class of none: the true number may be anything. Every total that includes it is open-ended, so a reader cannot tell how large the estate is or what it costs to replace. Publish the number, an approximate number that says so, or why there is none. Devices, network ports and sites are different things and are never added together.',
  citation: [estateCitations.definitionDocument],
  reads: [estateSection],
  check: ({ estate: { classes } }, run) => {
    if (classes === undefined || classes.length === 0) {
      run.notApplicable('the publication has no table of asset classes')
      return
    }
    classes.forEach((_, index) => run.checked(at(index)))
    const open = classes.flatMap((entry, index) => (isOpen(entry) ? [{ index, entry }] : []))
    const [first] = open
    if (first === undefined) return
    const names = open.map(({ entry }) => entry.assetType)
    const totals = totalByUnit(classes).map(describe)
    const stated =
      totals.length === 0
        ? 'No class states one'
        : `What is stated comes to ${totals.join(', ')}${totals.length === 1 ? '' : ', which do not add together'}`
    run.report({
      at: at(first.index),
      message: `${open.length === 1 ? 'One asset class has' : `${grouped(open.length)} asset classes have`} no number yet: ${names.join('; ')}. ${stated}. Publish the missing numbers, or say when they will be known`,
      key: ['classes', 'quantity'],
      stated: first.entry.quantity.text,
      computed: totals.join(', '),
      evidence: open.map(({ index, entry }) => ({
        at: at(index),
        role: 'addend',
        text: `${entry.assetType}: ${entry.quantity.text}`,
      })),
    })
  },
})

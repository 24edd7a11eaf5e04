import { defineRule, grouped, pointerTo, type Rule } from '@imt/core'
import { estateSection } from '../../section.js'
import { totalByUnit, type UnitTotal } from '../../classes/total-by-unit.js'
import type { AssetClass } from '../../classes/schema.js'
import { unitPlurals } from '../../classes/asset-units.data.js'
import { estateCitations } from '../citations.js'

/** "at least 6,284 devices", "15,450 to 15,550 network ports". */
const describe = ({ unit, total: { low, high, complete } }: UnitTotal): string => {
  const from = grouped((low ?? 0).toFixed(0))
  if (!complete || high === null) return `at least ${from} ${unitPlurals[unit]}`
  const to = grouped(high.toFixed(0))
  return from === to ? `${from} ${unitPlurals[unit]}` : `${from} to ${to} ${unitPlurals[unit]}`
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
    run.report({
      at: at(first.index),
      message: `${open.length === 1 ? 'One asset class has' : `${String(open.length)} asset classes have`} no number yet: ${names.join('; ')}. What is stated comes to ${totals.join(', ')}, which do not add together. Publish the missing numbers, or say when they will be known`,
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

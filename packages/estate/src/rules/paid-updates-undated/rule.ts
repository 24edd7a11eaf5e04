import { counted, defineRule, forCount, longDate, type Rule } from '@imt/core'
import { estateSection } from '../../section.js'
import { endOfLifeTable } from '../../support/end-of-life-table.data.js'
import { fleetsOf, type Running } from '../../support/fleets.js'
import type { SupportStatus } from '../../support/support-on.js'
import { systemSupport } from '../../support/system-support.js'
import { estateCitations } from '../citations.js'

const mostEvidence = 20

/** Finds devices on paid updates of which it is not recorded to which day they are paid. */
export const paidUpdatesUndated: Rule<'estate/paid-updates-undated'> = defineRule({
  code: 'estate/paid-updates-undated',
  level: 'note',
  band: 'usefulness',
  summary: 'Devices are kept safe by paid updates, and to which day these are paid is not recorded.',
  explain:
    'Paid extended updates are sold a year at a time, and each year needs those before it. A device for which the first year was bought is out of support again after it. Record the day to which they are paid (`extendedUpdatesTo`); from the day after it the device counts as out of support.',
  citation: [estateCitations.endOfLife],
  reads: [estateSection],
  check: ({ estate: { records = [] } }, run) => {
    const supportOf = systemSupport(endOfLifeTable)
    const groups = new Map<string, { readonly support: SupportStatus; readonly running: Running[] }>()
    for (const each of fleetsOf({ records }, endOfLifeTable).flatMap(({ running }) => running)) {
      const support = supportOf(each.system, run.asOfAt(each.at), each.extendedUpdates)
      if (support?.status !== 'extended') continue
      run.checked(each.at)
      if (support.paidTo !== null) continue
      const release = support.release ?? ''
      const group = groups.get(release) ?? { support, running: [] }
      group.running.push(each)
      groups.set(release, group)
    }
    for (const [release, { support, running }] of groups) {
      const [first] = running
      const last = support.endOfExtendedUpdates
      const count = running.length
      if (first === undefined) continue
      run.report({
        at: first.at,
        message: `Check to which day the updates of ${release} are paid for ${counted(count, 'device')}: no day is recorded. They are sold a year at a time${last === null ? '' : `, the last of them until ${longDate(last)}`}, and ${forCount(count, 'this device is', 'these devices are')} out of support from the day after the one that is paid for`,
        key: ['records', release, 'paid to'],
        stated: release,
        evidence: running.slice(0, mostEvidence).map(({ evidence }) => evidence),
      })
    }
    run.notApplicable('no device runs on paid updates')
  },
})

import { counted, defineRule, forCount, longDate, type Rule } from '@imt/core'
import { noRecords, recordAt } from '../../finding-places.js'
import { estateSection } from '../../section.js'
import { endOfLifeTable } from '../../support/end-of-life-table.data.js'
import type { SupportStatus } from '../../support/support-on.js'
import { isHeld, systemSupport } from '../../support/system-support.js'
import { estateCitations } from '../citations.js'

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
  check: ({ estate: { records } }, run) => {
    if (records === undefined || records.length === 0) return run.notApplicable(noRecords)
    const supportOf = systemSupport(endOfLifeTable)
    const groups = new Map<string, { readonly support: SupportStatus; readonly positions: number[] }>()
    records.forEach((record, index) => {
      if (!isHeld(record)) return
      const support = supportOf(record, run.asOfAt(recordAt(index)))
      if (support?.status !== 'extended') return
      run.checked(recordAt(index, 'mitigation'))
      if (support.paidTo !== null) return
      const release = support.release ?? ''
      const group = groups.get(release) ?? { support, positions: [] }
      group.positions.push(index)
      groups.set(release, group)
    })
    for (const [release, { support, positions }] of groups) {
      const last = support.endOfExtendedUpdates
      const count = positions.length
      run.report({
        at: recordAt(positions[0] ?? 0, 'mitigation'),
        message: `Check to which day the updates of ${release} are paid for ${counted(count, 'device')}: no day is recorded. They are sold a year at a time${last === null ? '' : `, the last of them until ${longDate(last)}`}, and ${forCount(count, 'this device is', 'these devices are')} out of support from the day after the one that is paid for`,
        key: ['records', release, 'paid to'],
        stated: release,
        evidence: positions
          .slice(0, 20)
          .map((position) => ({ at: recordAt(position), role: 'corroborates', text: records[position]?.id ?? '' })),
      })
    }
    run.notApplicable('no device runs on paid updates')
  },
})

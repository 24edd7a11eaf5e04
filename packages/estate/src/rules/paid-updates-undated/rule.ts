import { counted, defineRule, longDate, type IsoDate, type Rule, type Run } from '@imt/core'
import { estateSection } from '../../section.js'
import { endOfLifeTable } from '../../support/end-of-life-table.data.js'
import { devicesOf, fleetsOf, type Fleet, type Running } from '../../support/fleets.js'
import { systemSupport } from '../../support/system-support.js'
import { estateCitations } from '../citations.js'

const mostEvidence = 20

/** What runs one release on paid updates without a day. */
interface Group {
  readonly release: string
  /** The last day to which updates are sold. */
  readonly last: IsoDate | null
  readonly running: Running[]
}

const reportUndated = (key: string, unit: Fleet['unit'], { release, last, running }: Group, run: Run): void => {
  const [first] = running
  if (first === undefined) return
  const count = devicesOf(running)
  const whom = count === undefined ? `the ${unit}s that are counted` : counted(count, unit)
  const they = count === 1 ? `this ${unit} is` : `these ${unit}s are`
  run.report({
    at: first.at,
    message: `Check to which day the updates of ${release} are paid for ${whom}: no day is recorded. They are sold a year at a time${last === null ? '' : `, the last of them until ${longDate(last)}`}, and ${they} out of support from the day after the one that is paid for`,
    key: [key, release, 'paid to'],
    stated: release,
    evidence: running.slice(0, mostEvidence).map(({ evidence }) => evidence),
  })
}

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
  check: ({ estate }, run) => {
    const supportOf = systemSupport(endOfLifeTable)
    for (const { key, unit, running } of fleetsOf(estate, endOfLifeTable, (at) => run.asOfAt(at))) {
      const groups = new Map<string, Group>()
      for (const each of running) {
        const support = supportOf(each.system, run.asOfAt(each.at), each.extendedUpdates)
        if (support?.status !== 'extended') continue
        run.checked(each.at)
        if (support.paidTo !== null) continue
        const release = support.release ?? ''
        const group = groups.get(release) ?? { release, last: support.endOfExtendedUpdates, running: [] }
        group.running.push(each)
        groups.set(release, group)
      }
      for (const group of groups.values()) reportUndated(key, unit, group, run)
    }
    run.notApplicable('no device runs on paid updates')
  },
})

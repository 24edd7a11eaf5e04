import { defineRule, forCount, grouped, longDate, type IsoDate, type Rule } from '@imt/core'
import { endOfLifeTable } from '../../support/end-of-life-table.data.js'
import { estateCitations } from '../citations.js'
import type { DeviceRecord } from '../../records/device-record.js'
import { estateSection } from '../../section.js'
import type { SupportStatus } from '../../support/support-on.js'
import { isHeld, systemSupport } from '../../support/system-support.js'
import { noRecords, recordAt } from '../../finding-places.js'

const isMitigated = ({ mitigation }: DeviceRecord): boolean =>
  mitigation === 'isolated' || mitigation === 'riskAccepted'

/** Devices of one release whose paid updates, if any, ended on one day. */
interface Group {
  readonly support: SupportStatus
  readonly bought: IsoDate | undefined
  readonly positions: number[]
}

/** Finds devices whose system is out of support with nothing recorded that is done about it. */
export const outOfSupport: Rule<'estate/out-of-support'> = defineRule({
  code: 'estate/out-of-support',
  level: 'warning',
  band: 'usefulness',
  summary: 'Devices run a system out of support, and nothing is recorded that is done about it.',
  explain:
    'A system that gets no security updates is a known weakness. Guidance does not forbid every such system: it asks that each is known, and that a decision is recorded, such as isolation, an accepted risk, or paid extended updates. Edition and servicing channel decide the date, so "Windows 11" alone is not enough. Whether a requirement is met is not judged here. Record what is done, replace the devices, or correct the record.',
  citation: [estateCitations.cyberAssessmentFramework, estateCitations.securityToolkit, estateCitations.endOfLife],
  reads: [estateSection],
  check: ({ estate: { records } }, run) => {
    if (records === undefined || records.length === 0) return run.notApplicable(noRecords)
    const groups = new Map<string, Group>()
    const supportOf = systemSupport(endOfLifeTable)
    let looked = 0
    records.forEach((record, index) => {
      const support = isHeld(record) ? supportOf(record, run.asOfAt(recordAt(index))) : undefined
      if (support === undefined || support.status === 'undetermined') return
      looked += 1
      run.checked(recordAt(index, 'operatingSystem'))
      if (support.status !== 'unsupported' || isMitigated(record)) return
      const bought = record.extendedUpdatesTo
      const key = JSON.stringify([support.release, bought])
      const group = groups.get(key) ?? { support, bought, positions: [] }
      group.positions.push(index)
      groups.set(key, group)
    })
    if (looked === 0) return run.notApplicable('no record states a system whose support dates are known')
    for (const { support, bought, positions } of groups.values()) {
      const [first = 0] = positions
      const release = support.release ?? ''
      const end = support.endOfSupport
      const sold = support.endOfExtendedUpdates
      const paid =
        bought !== undefined
          ? `, and the updates that were paid for on ${longDate(bought)}`
          : sold !== null && sold >= run.asOfAt(recordAt(first))
            ? `; paid updates run until ${longDate(sold)}, and no licence is recorded`
            : ''
      run.report({
        at: recordAt(first, 'operatingSystem'),
        message: `${positions.length === 1 ? 'One device runs' : `${grouped(positions.length)} devices run`} ${release}, whose support ended ${end === null ? 'on a day not known' : `on ${longDate(end)}`}${paid} (dates ${support.table.verified ? '' : 'not verified, '}read ${longDate(support.table.read)}). Record what is done about ${forCount(positions.length, 'it', 'them')}`,
        key: ['records', release, ...(bought === undefined ? [] : [bought])],
        stated: release,
        evidence: positions
          .slice(0, 20)
          .map((position) => ({ at: recordAt(position), role: 'corroborates', text: records[position]?.id ?? '' })),
      })
    }
  },
})

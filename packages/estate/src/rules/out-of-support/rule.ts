import { counted, defineRule, forCount, grouped, longDate, type IsoDate, type Rule, type Run } from '@imt/core'
import { estateSection } from '../../section.js'
import { endOfLifeTable } from '../../support/end-of-life-table.data.js'
import { apartWords, devicesOf, fleetsOf, type Fleet, type Running } from '../../support/fleets.js'
import type { SupportStatus } from '../../support/support-on.js'
import { systemSupport } from '../../support/system-support.js'
import { estateCitations } from '../citations.js'

/** Devices of one release whose paid updates, if any, ended on one day. */
interface Group {
  readonly support: SupportStatus
  readonly bought: IsoDate | undefined
  readonly running: Running[]
}

const mostEvidence = 20

const devicesRun = (devices: number | undefined): string =>
  devices === undefined ? 'Devices run' : devices === 1 ? 'One device runs' : `${grouped(devices)} devices run`
const licencesAre = (licences: number | undefined): string =>
  licences === undefined
    ? 'Software is listed that is'
    : `${counted(licences, 'licence')} ${forCount(licences, 'is', 'are')} of`

const reportEnded = (key: string, unit: Fleet['unit'], { support, bought, running }: Group, run: Run): void => {
  const [first] = running
  if (first === undefined) return
  const { endOfSupport: end, endOfExtendedUpdates: sold, table } = support
  const release = support.release ?? ''
  const devices = devicesOf(running)
  const apart = apartWords(running)
  const who = unit === 'licence' ? licencesAre(devices) : devicesRun(devices)
  const paid =
    bought !== undefined
      ? `, and the updates that were paid for on ${longDate(bought)}`
      : sold !== null && sold >= run.asOfAt(first.at)
        ? `; paid updates run until ${longDate(sold)}, and no licence is recorded`
        : ''
  const observed = support.observed === true ? 'as observed, for its maker announces none, ' : ''
  run.report({
    at: first.at,
    message: `${who} ${release}${apart === '' ? '' : ` (of these ${apart})`}, whose support ended ${support.release?.endsWith(', every edition') === true ? 'in the last edition ' : ''}${end === null ? 'on a day not known' : `on ${longDate(end)}`}${paid} (dates ${observed}${table.verified ? '' : 'not verified, '}read ${longDate(table.read)}). Record what is done about ${devices === 1 ? 'it' : 'them'}`,
    key: [key, release, ...(bought === undefined ? [] : [bought])],
    stated: release,
    evidence: running.slice(0, mostEvidence).map(({ evidence }) => evidence),
  })
}

/** Finds devices whose system is out of support with nothing recorded that is done about it. */
export const outOfSupport: Rule<'estate/out-of-support'> = defineRule({
  code: 'estate/out-of-support',
  level: 'warning',
  band: 'usefulness',
  summary: 'Devices run a system out of support, and nothing is recorded that is done about it.',
  explain:
    'A system that gets no security updates is a known weakness. Guidance does not forbid every such system: it asks that each is known, and that a decision is recorded, such as isolation, an accepted risk, or paid extended updates. Edition and servicing channel decide the date, so "Windows 11" alone is not enough: estate/support-not-judged names what could not be judged. Whether a requirement is met is not judged here. Record what is done, replace the devices, or correct the record.',
  citation: [estateCitations.cyberAssessmentFramework, estateCitations.securityToolkit, estateCitations.endOfLife],
  reads: [estateSection],
  check: ({ estate }, run) => {
    const supportOf = systemSupport(endOfLifeTable)
    for (const { key, unit, running } of fleetsOf(estate, endOfLifeTable, (at) => run.asOfAt(at))) {
      const groups = new Map<string, Group>()
      for (const each of running) {
        const support = supportOf(each.system, run.asOfAt(each.at), each.extendedUpdates)
        if (support === undefined || support.status === 'undetermined') continue
        run.checked(each.at)
        if (support.status !== 'unsupported' || each.isDecided) continue
        const bought = typeof each.extendedUpdates === 'string' ? each.extendedUpdates : undefined
        const name = JSON.stringify([support.release, bought])
        const group = groups.get(name) ?? { support, bought, running: [] }
        group.running.push(each)
        groups.set(name, group)
      }
      for (const group of groups.values()) reportEnded(key, unit, group, run)
    }
    run.notApplicable(
      'no device record, table of counts or list of software states a system whose support dates are known',
    )
  },
})

import { counted, defineRule, grouped, listed, type Rule, type Run } from '@imt/core'
import { estateSection } from '../../section.js'
import { endOfLifeTable } from '../../support/end-of-life-table.data.js'
import type { NotJudged } from '../../support/fleet-support.js'
import { apartWords, devicesOf, fleetsOf, type Fleet, type Running } from '../../support/fleets.js'
import type { SupportStatus } from '../../support/support-on.js'
import { systemSupport, systemWords } from '../../support/system-support.js'
import { estateCitations } from '../citations.js'

/** So many systems are named, and so many releases of one; the evidence has more. */
const [mostNamed, mostReleases, mostEvidence] = [5, 3, 20]

const why: Readonly<Record<NotJudged['missing'], string>> = {
  product: 'no dates are known here for this product',
  release: 'its release is not stated, or not known here',
  edition: 'its edition is not stated, and decides',
  date: 'the day on which its support ends is not known',
  notRecorded: 'no system is recorded',
}

interface Group {
  readonly words: string
  readonly support: SupportStatus | undefined
  readonly running: Running[]
}

const say = ({ words, support, running }: Group, unit: Fleet['unit']): string => {
  const count = devicesOf(running)
  const apart = apartWords(running)
  const devices = count === undefined ? '' : counted(count, unit)
  if (support === undefined) return `${devices} with no system recorded`
  const { missing = 'date', candidates = [] } = support
  // Every other release of it has ended, which is what to look for first.
  const longTerm = candidates.every((name) => name.includes('LTSC'))
  const only = missing === 'release' && candidates.length > 0 && (longTerm || candidates.length <= mostReleases)
  const reason = only
    ? `out of support unless it is ${longTerm ? 'a long-term release' : listed(candidates, 'or')}`
    : why[missing]
  return `"${words}" (${devices === '' ? '' : `${devices}${apart === '' ? '' : `, ${apart}`}; `}${reason})`
}

/** How many they are, where that is stated. */
const countOf = (running: readonly Running[]): string => {
  const devices = devicesOf(running)
  return devices === undefined ? '' : grouped(devices)
}

const tell = ({ key, unit, running }: Fleet, groups: readonly Group[], run: Run): void => {
  const all = [...groups].sort((a, b) => (devicesOf(b.running) ?? 0) - (devicesOf(a.running) ?? 0))
  const [first] = all
  const at = first?.running[0]?.at ?? running[0]?.at
  if (at === undefined) return
  run.checked(at)
  if (first === undefined) return
  const named = all.slice(0, mostNamed).map((group) => say(group, unit))
  const rest = all.length - named.length
  const [open, whole] = [devicesOf(all.flatMap((group) => group.running)), devicesOf(running)]
  const how =
    open === undefined || whole === undefined
      ? `the ${unit}s named here`
      : open === whole
        ? counted(whole, unit)
        : `${grouped(open)} of ${counted(whole, unit)}`
  run.report({
    at,
    message: `Check whether ${how} ${open === 1 ? 'is' : 'are'} in support: what is stated of the system does not decide it, and none of this counts as supported. ${listed([...named, ...(rest > 0 ? [counted(rest, 'other system')] : [])])}. State name, version or build, and edition`,
    key: [key, 'support not judged'],
    ...(first.words !== '' && { stated: first.words }),
    evidence: all.slice(0, mostEvidence).map(({ words, running: each }) => ({
      at: each[0]?.at ?? at,
      role: 'conflicts',
      text: [words === '' ? 'no system recorded' : words, countOf(each)].filter((text) => text !== '').join(': '),
    })),
  })
}

/** Finds devices of which nobody can say whether their systems are supported. */
export const supportNotJudged: Rule<'estate/support-not-judged'> = defineRule({
  code: 'estate/support-not-judged',
  level: 'note',
  band: 'usefulness',
  summary: 'Whether the systems of some devices are supported could not be judged.',
  explain:
    'A fleet is known to be supported only as far as each device says what it runs. A name without its release ("Windows 11"), a build without its edition, a product whose dates are not in the table, and a device without a system are not judged, and none of them counts as supported. State name, version or build, and edition as the management system reports them; for other products pass a table that has their dates to `supportOn` or `fleetSupport`.',
  citation: [estateCitations.cyberAssessmentFramework, estateCitations.endOfLife],
  reads: [estateSection],
  check: ({ estate }, run) => {
    const supportOf = systemSupport(endOfLifeTable)
    for (const fleet of fleetsOf(estate, endOfLifeTable, (at) => run.asOfAt(at))) {
      const groups = new Map<string, Group>()
      for (const each of fleet.running) {
        const support = supportOf(each.system, run.asOfAt(each.at), each.extendedUpdates)
        if (support !== undefined && support.status !== 'undetermined') continue
        const words = systemWords(each.system)
        const group = groups.get(words) ?? { words, support, running: [] }
        group.running.push(each)
        groups.set(words, group)
      }
      tell(fleet, [...groups.values()], run)
    }
    run.notApplicable('no device record, table of counts or list of software states a system')
  },
})

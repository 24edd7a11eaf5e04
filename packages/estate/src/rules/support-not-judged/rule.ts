import { counted, defineRule, forCount, grouped, listed, type Rule } from '@imt/core'
import { noRecords, recordAt } from '../../finding-places.js'
import { estateSection } from '../../section.js'
import { endOfLifeTable } from '../../support/end-of-life-table.data.js'
import type { NotJudged } from '../../support/fleet-support.js'
import { isHeld, systemSupport, systemWords } from '../../support/system-support.js'
import { estateCitations } from '../citations.js'

/** So many systems are named; a fleet with more has its list in the evidence. */
const mostNamed = 5

const why: Readonly<Record<NotJudged['missing'], string>> = {
  product: 'no dates are known here for this product',
  release: 'its release is not said, or not known here',
  edition: 'its edition decides, and is not said',
  date: 'its last day is not known here',
  notRecorded: 'no system is recorded',
}

interface Group {
  readonly words: string
  readonly missing: NotJudged['missing']
  readonly candidates: readonly string[]
  readonly positions: number[]
}

const say = ({ words, missing, candidates, positions }: Group): string => {
  const devices = counted(positions.length, 'device')
  if (missing === 'notRecorded') return `${devices} with no system recorded`
  // Every other release of it has ended, which is what to look for first.
  const unless = missing === 'release' && candidates.length > 0 && candidates.length <= 4
  return `"${words}" (${devices}: ${unless ? `supported only as ${listed(candidates, 'or')}` : why[missing]})`
}

/** Finds devices of which nobody can say whether their systems are supported. */
export const supportNotJudged: Rule<'estate/support-not-judged'> = defineRule({
  code: 'estate/support-not-judged',
  level: 'note',
  band: 'usefulness',
  summary: 'Whether the systems of some devices are supported could not be judged.',
  explain:
    'A fleet is known to be supported only as far as each device says what it runs. A name without its release ("Windows 11"), a build without its edition, a product whose dates are not in the table, and a device without a system are not judged, and none of them counts as supported. Record name, version or build, and edition as the management system reports them; for other products pass a table that has their dates to `supportOn` or `fleetSupport`.',
  citation: [estateCitations.cyberAssessmentFramework, estateCitations.endOfLife],
  reads: [estateSection],
  check: ({ estate: { records } }, run) => {
    if (records === undefined || records.length === 0) return run.notApplicable(noRecords)
    if (!records.some(({ operatingSystem }) => operatingSystem !== undefined))
      return run.notApplicable('no record states a system')
    const supportOf = systemSupport(endOfLifeTable)
    const groups = new Map<string, Group>()
    let held = 0
    records.forEach((record, index) => {
      if (!isHeld(record)) return
      held += 1
      const support = supportOf(record, run.asOfAt(recordAt(index)))
      if (support !== undefined && support.status !== 'undetermined') return
      const words = systemWords(record)
      const missing = support === undefined ? 'notRecorded' : (support.missing ?? 'release')
      const group = groups.get(words) ?? { words, missing, candidates: support?.candidates ?? [], positions: [] }
      group.positions.push(index)
      groups.set(words, group)
    })
    if (held === 0) return run.notApplicable('every device is planned, retired or lost')
    const all = [...groups.values()].sort((a, b) => b.positions.length - a.positions.length)
    const count = all.reduce((sum, { positions }) => sum + positions.length, 0)
    const [first] = all
    const at = recordAt(first?.positions[0] ?? 0, first?.missing === 'notRecorded' ? undefined : 'operatingSystem')
    run.checked(at)
    if (first === undefined) return
    const named = all.slice(0, mostNamed).map(say)
    const rest = all.length - named.length
    run.report({
      at,
      message: `Check ${grouped(count)} of ${counted(held, 'device')}: whether ${forCount(count, 'its system is', 'their systems are')} supported could not be judged, and ${forCount(count, 'it does not count', 'none of them counts')} as supported. ${listed([...named, ...(rest > 0 ? [counted(rest, 'other system')] : [])])}. Record name, version or build, and edition of ${forCount(count, 'it', 'each')}`,
      key: ['records', 'support not judged'],
      evidence: all.slice(0, 20).map(({ words, positions }) => ({
        at: recordAt(positions[0] ?? 0),
        role: 'conflicts',
        text: `${words === '' ? 'no system recorded' : words}: ${grouped(positions.length)}`,
      })),
    })
  },
})

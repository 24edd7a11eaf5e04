import type { IsoDate } from '../date/iso-date.js'
import { longDate } from '../words/long-date.js'
import type { Acceptance } from '../report/acceptance.js'
import { findingOf } from '../report/finding-of.js'
import type { Finding } from '../report/finding.js'
import type { RuleCode } from '../report/level.js'
import { coreCatalogue } from './catalogue.js'

const ended = (finding: Finding, { role, until, reason }: Acceptance): Finding =>
  findingOf(coreCatalogue.acceptanceEnded, {
    at: finding.at,
    message: `The finding ${finding.rule} (${finding.fingerprint}) was accepted by ${role} until ${longDate(until)}: "${reason}". It counts again. Put right what it tells of, or decide anew`,
    key: [finding.fingerprint],
    location: finding.location,
  })

const unused = ({ fingerprint, role, reason }: Acceptance): Finding =>
  findingOf(coreCatalogue.acceptanceUnused, {
    at: '',
    message: `No finding has the fingerprint ${fingerprint}, which ${role} accepted: "${reason}". What it told of was put right, its figure changed, or it was not looked at this time. Take the acceptance out if it is no longer needed`,
    key: [fingerprint],
  })

/**
 * Marks the findings that were accepted, and says which acceptances have ended and which fit nothing. A finding that
 * was accepted stays in the report with its level.
 *
 * @param personalData - the codes of rules about personal data: what they find is never accepted so far that it no
 *   longer stands in the way of publishing
 */
export const acceptFindings = (
  findings: readonly Finding[],
  acceptances: readonly Acceptance[],
  asOf: IsoDate,
  personalData: ReadonlySet<RuleCode>,
): { readonly found: readonly Finding[]; readonly remarks: readonly Finding[] } => {
  if (acceptances.length === 0) return { found: findings, remarks: [] }
  const byFingerprint = new Map(acceptances.map((acceptance) => [acceptance.fingerprint, acceptance]))
  const used = new Set<Acceptance>()
  const remarks: Finding[] = []
  const found = findings.map((finding): Finding => {
    const acceptance = byFingerprint.get(finding.fingerprint)
    if (acceptance === undefined) return finding
    const isFirst = !used.has(acceptance)
    used.add(acceptance)
    const { reason, role, until } = acceptance
    if (until >= asOf) return { ...finding, accepted: { reason, role, until, blocks: personalData.has(finding.rule) } }
    if (isFirst) remarks.push(ended(finding, acceptance))
    return finding
  })
  return { found, remarks: [...remarks, ...acceptances.filter((each) => !used.has(each)).map(unused)] }
}

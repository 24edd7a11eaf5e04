import { longDate, type Finding, type Report } from '@imt/core'
import { oneLine } from '../page/nodes.js'
import { publicChecks, statementChecks } from './public-checks.data.js'

/** A finding as all may see it. */
export interface Remark {
  /** Its name on the page of the checks: `check-1`. */
  readonly id: string
  readonly finding: Finding
  readonly message: string
}

/** What of a report all may see. */
export interface Remarks {
  readonly remarks: readonly Remark[]
  /** Those at the place of a value, by its pointer. */
  readonly byPlace: ReadonlyMap<string, readonly Remark[]>
  /** Whether the check found anything else, which is for the publisher. */
  readonly hasOthers: boolean
}

/** Names of files, the longer first: one may be a part of another. */
const namesIn = (report: Report): readonly string[] =>
  [
    ...new Set([
      ...report.read.map(({ source }) => source),
      ...report.findings.flatMap(({ location }) => (location === undefined ? [] : [location.source])),
    ]),
  ]
    .flatMap((name) => [name, name.split(/[/\\]/).at(-1) ?? name])
    .filter((name) => name.length > 3 || name.includes('.'))
    .sort((one, two) => two.length - one.length)

/** A text of a report without the names of files: they say how somebody inside keeps them. */
const withoutNames = (names: readonly string[]) => (text: string) =>
  names.reduce((words, name) => (name === '' ? words : words.replaceAll(name, 'what was published')), text)

/**
 * Returns what of a report all may see: what compares the published with itself, without names of files and without
 * who accepted what.
 *
 * @param report - what a check gave
 * @param quotes - whether the statement on a page is somebody else's, which is quoted with what was found of it
 */
export const publicRemarks = (report: Report, quotes: boolean): Remarks => {
  const shown = new Set(quotes ? [...publicChecks, ...statementChecks] : publicChecks)
  const plain = withoutNames(namesIn(report))
  const findings = report.findings.filter(({ rule, band }) => shown.has(rule) && band !== 'disclosure')
  const remarks = findings.map((finding, index): Remark => {
    const { repair } = finding
    return {
      id: `check-${String(index + 1)}`,
      finding: repair === undefined ? finding : { ...finding, repair: { ...repair, proof: plain(repair.proof) } },
      message: sentence(oneLine(plain(finding.message))),
    }
  })
  const byPlace = new Map<string, Remark[]>()
  for (const remark of remarks) {
    const { at, repair } = remark.finding
    for (const place of new Set([at, repair?.at ?? at])) byPlace.set(place, [...(byPlace.get(place) ?? []), remark])
  }
  return { remarks, byPlace, hasOthers: findings.length < report.findings.length }
}

/** A message as a sentence: with one full stop, if it ends without any. */
const sentence = (text: string): string => (/[.?!]$/.test(text) ? text : `${text}.`)

/** How a finding was let stand by the publisher, without who did. */
export const acceptedOn = ({ accepted }: Finding): string | undefined =>
  accepted === undefined
    ? undefined
    : `The publisher has looked at this and lets it stand until ${longDate(accepted.until)}.`

import { counted, forCount, grouped, groupFindings, listed, longDate, requireObject } from '@imt/core'
import type { Citation, Evidence, Finding, Level, Report, RuleMeta } from '@imt/core'
import { coverageLines } from './coverage.js'
import { describeLocation } from './location.js'
import { print, type Line } from './print.js'
import type { Style } from './style.js'
import { paragraph, wrap } from './wrap.js'

/** What the lines of the text report need beside the report. */
export interface ReportOptions {
  readonly files: readonly string[]
  readonly title?: string
  readonly rules: readonly RuleMeta<`${string}/${string}`>[]
  /** Show every repeat of a cause, candidate, piece of evidence and rule that was not applied. */
  readonly all: boolean
}

/** What the text report needs beside the report. */
export interface TextOptions extends ReportOptions {
  readonly style: Style
}

const plainly = (lines: readonly string[]): readonly Line[] => lines.map((text) => ({ text }))

const amount = ({ difference }: Finding): string | undefined => {
  if (difference === undefined) return undefined
  const size = grouped(difference.amount.replace(/^-/, ''))
  const words = {
    gbp: `£${size}`,
    wte: `${size} WTE`,
    percent: `${size} percentage points`,
    count: size,
    days: counted(Math.abs(Number(difference.amount)), 'day'),
  } as const
  return words[difference.unit]
}

/** The figures of a finding that is about a difference; elsewhere the message says it all. */
const figures = (finding: Finding): readonly string[] => {
  if (finding.difference === undefined) return []
  const rows = [
    ['stated', finding.stated],
    ['computed', finding.computed],
    ['difference', amount(finding)],
  ].filter((row): row is [string, string] => row[1] !== undefined)
  return rows.flatMap(([name, value]) =>
    wrap(value, 62).map((line, index) => `    ${(index === 0 ? name : '').padEnd(12)}${line}`),
  )
}

const place = ({ location, text }: Evidence): string =>
  location === undefined ? text : `${text}  ${describeLocation(location)}`

const evidence = (finding: Finding, all: boolean): readonly string[] => {
  const items = (finding.evidence ?? []).filter(({ at, role }) => role !== 'total' || at !== finding.at)
  const shown = all ? items : items.slice(0, 5)
  if (items.length === 0) return []
  const more =
    shown.length < items.length
      ? [`    showing ${grouped(shown.length)} of ${grouped(items.length)}; --all shows the rest`]
      : []
  return ['  Rests on:', ...shown.flatMap((item) => paragraph(place(item), 4)), ...more]
}

const cite = ({ title, provision, verified }: Citation): string =>
  `${title}${provision === undefined ? '' : `, ${provision}`}${verified ? '' : ' (source not verified)'}`

/** Who let a finding stand, and why. */
const acceptance = ({ accepted }: Finding): readonly string[] => {
  if (accepted === undefined) return []
  const { role, until, reason, blocks } = accepted
  const rest = blocks ? ' It is about personal data, so it stands in the way of publishing all the same.' : ''
  return paragraph(`Accepted by ${role} until ${longDate(until)}: ${reason}.${rest}`, 2)
}

const describe = (finding: Finding, { rules, all }: ReportOptions): readonly Line[] => {
  const summary = rules.find(({ code }) => code === finding.rule)?.summary ?? ''
  const heading = `${finding.level.padEnd(7)} ${finding.rule}${finding.accepted === undefined ? '' : ' (accepted)'}`
  const repair = finding.repair
  const candidates = finding.candidates ?? []
  return [
    { text: heading, kind: finding.level },
    ...paragraph(summary, 2).map((text) => ({ text, kind: 'strong' as const })),
    ...plainly([
      ...(finding.location ? paragraph(describeLocation(finding.location), 2) : []),
      ...(finding.about === undefined ? [] : paragraph(`about ${finding.about}`, 2)),
      ...figures(finding),
      ...paragraph(`${finding.message}.`.replace(/([.?!])\.$/, '$1'), 2),
      ...(repair ? paragraph(`Proof of the repair: ${repair.proof}`, 2) : []),
      ...(candidates.length > 0
        ? ['  Any one of these would make the sums agree; the figures cannot tell which:']
        : []),
      ...candidates
        .slice(0, all ? candidates.length : 5)
        .flatMap(({ changes, why }) =>
          paragraph(
            `${changes.map(({ from, to, location }) => `${from} to ${to}${location ? ` at ${describeLocation(location)}` : ''}`).join(' and ')} (${why})`,
            4,
          ),
        ),
      ...(!all && candidates.length > 5
        ? [`    showing 5 of ${grouped(candidates.length)}; --all shows the rest`]
        : []),
      ...evidence(finding, all),
      ...acceptance(finding),
      ...(finding.citation ?? []).slice(0, 1).flatMap((citation) => paragraph(`Source: ${cite(citation)}`, 2)),
      ...paragraph(`More: imt explain ${finding.rule}`, 2),
      ...(all ? [`  Fingerprint: ${finding.fingerprint}`] : []),
      '',
    ]),
  ]
}

/** The findings in their order. Of those that repeat one cause the first three, then how many more there are. */
const describeAll = (findings: readonly Finding[], options: ReportOptions): readonly Line[] => {
  if (options.all) return findings.flatMap((finding) => describe(finding, options))
  const groups = groupFindings(findings).filter(({ rest }) => rest.length > 0)
  const hidden = new Set(groups.flatMap(({ rest }) => rest))
  const more = new Map(groups.map(({ shown, rest }) => [shown.at(-1), rest.length]))
  return findings
    .filter((finding) => !hidden.has(finding))
    .flatMap((finding) => {
      const rest = more.get(finding)
      const words =
        rest === undefined ? [] : [`${counted(rest, 'more finding')} like the last three; --all shows the rest`, '']
      return [...describe(finding, options), ...plainly(words)]
    })
}

/** What was counted and not listed is said for each code, or a reader would take the list for all there is. */
const notListed = ({ unlisted = [] }: Report): readonly string[] => {
  const lines = unlisted.flatMap(({ rule, level, count }) =>
    paragraph(
      `${counted(count, 'more finding')} of ${rule} (${level}) ${forCount(count, 'is', 'are')} counted and not listed.`,
      0,
    ),
  )
  return lines.length === 0 ? [] : [...lines, '']
}

const levels: readonly Level[] = ['error', 'warning', 'note']

/** How much of a table that was read in pieces was looked at: what was not is no pass. */
const inPieces = ({ inPieces: tables = [], rules }: Report): readonly string[] => {
  const whole = rules.filter(({ reason = '' }) => reason.startsWith('not run:'))
  const lines = tables.flatMap(({ source, rows, leftOut }) => [
    ...paragraph(`${source} was read in pieces, being too large to be read whole: ${counted(rows, 'row')}.`, 0),
    ...(leftOut === 0
      ? []
      : paragraph(
          `${counted(leftOut, 'row')} of it ${forCount(leftOut, 'was', 'were')} not checked: a value beside them cannot be read.`,
          2,
        )),
  ])
  if (whole.length > 0) {
    const codes = whole.map(({ code }) => code)
    const rest = 'because the file is read in pieces and a whole table is needed. This is not a pass'
    return [...lines, ...paragraph(`Not run: ${listed(codes)}, ${rest}.`, 0), '']
  }
  return lines.length === 0 ? [] : [...lines, '']
}

/**
 * Rules that had nothing to look at are counted; those that something unreadable kept from looking are always named.
 */
const notApplied = (report: Report, all: boolean): readonly string[] => {
  const left = report.rules.filter(
    ({ outcome, reason = '' }) => outcome === 'notApplicable' && !reason.startsWith('not run:'),
  )
  const named = all
    ? left
    : left.filter(({ reason = '' }) => /could not be read|cannot be read|was left out|switched off/.test(reason))
  const rest = left.length - named.length
  return [
    ...(named.length > 0
      ? ['Not applied:', ...named.flatMap(({ code, reason = '' }) => paragraph(`${code}: ${reason}`, 2))]
      : []),
    ...(rest > 0 ? [`${counted(rest, 'rule')} had nothing to look at in this publication; --all names them.`] : []),
  ]
}

/** The lines of the text report. */
export const reportLines = (report: Report, options: ReportOptions): readonly Line[] => {
  const { summary } = report
  const ran = report.rules.filter(({ outcome }) => outcome !== 'notApplicable').length
  const { accepted } = summary
  const totals = levels
    .map((level) => {
      const standing = accepted?.[level] ?? 0
      return `${counted(summary[level], level)}${standing === 0 ? '' : ` (${grouped(standing)} accepted)`}`
    })
    .join(', ')
  const title = `${options.title === undefined ? '' : `${options.title}: `}${options.files.join(', ')}`
  return [
    ...paragraph(title, 0).map((text) => ({ text, kind: 'strong' as const })),
    ...plainly([
      `${totals}. ${counted(summary.applied, 'check')} ran, ${grouped(summary.passed)} passed. As of ${report.asOf}.`,
      ...(report.configuration === undefined ? [] : paragraph(`Settings: ${report.configuration}.`, 0)),
      '',
    ]),
    ...plainly(coverageLines(report, options.all)),
    ...describeAll(report.findings, options),
    ...plainly([
      ...notListed(report),
      ...inPieces(report),
      ...notApplied(report, options.all),
      `${totals}. ${counted(ran, 'rule')} ran ${counted(summary.applied, 'check')}: ${grouped(summary.passed)} passed,`,
      `${grouped(summary.applied - summary.passed)} failed.`,
      ...(summary.applied === 0 ? ['Nothing was checked. This is not a pass.'] : []),
    ]),
  ]
}

/**
 * Returns the report as text of at most 80 columns, ending in a line break. Nothing in it that comes from a file
 * steers a terminal or the log of a build. Of findings that repeat one cause three are shown and the rest counted,
 * unless `all` is true.
 */
export const formatText = (report: Report, options: TextOptions): string => {
  requireObject(report, 'formatText: report')
  requireObject(report.summary, 'formatText: report.summary')
  requireObject(options, 'formatText: options')
  return print(reportLines(report, options), options.style)
}

import { counted, forCount, grouped, groupFindings, listed } from '@imt/core'
import type { Evidence, Finding, Report, RuleMeta } from '@imt/core'
import { acceptedWords, changesWords, citationWords, differenceWords, sentence } from '../finding-words.js'
import { statement } from '../statement.js'
import { baselineWords, keptFrom, levelTotals, notListedWords } from '../totals.js'
import { coverageLines } from './coverage.js'
import { describeLocation } from '../location.js'
import type { Line } from './print.js'
import { paragraph, wrap } from './wrap.js'

/** What the lines of the text report need beside the report. */
export interface ReportOptions {
  readonly files: readonly string[]
  readonly title?: string
  readonly rules: readonly RuleMeta<`${string}/${string}`>[]
  /** Show every repeat of a cause, candidate, piece of evidence and rule that was not applied. */
  readonly all: boolean
}

const plainly = (lines: readonly string[]): readonly Line[] => lines.map((text) => ({ text }))

/** The figures of a finding that is about a difference; elsewhere the message says it all. */
const figures = (finding: Finding): readonly string[] => {
  if (finding.difference === undefined) return []
  const rows = [
    ['stated', finding.stated],
    ['computed', finding.computed],
    ['difference', differenceWords(finding)],
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

/** Who let a finding stand, and why. */
const acceptance = ({ accepted }: Finding): readonly string[] =>
  accepted === undefined ? [] : paragraph(acceptedWords(accepted), 2)

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
      ...paragraph(sentence(finding.message), 2),
      ...(repair ? paragraph(`Proof of the repair: ${repair.proof}`, 2) : []),
      ...(candidates.length > 0
        ? ['  Any one of these would make the sums agree; the figures cannot tell which:']
        : []),
      ...candidates
        .slice(0, all ? candidates.length : 5)
        .flatMap(({ changes, why }) => paragraph(`${changesWords(changes)} (${why})`, 4)),
      ...(!all && candidates.length > 5
        ? [`    showing 5 of ${grouped(candidates.length)}; --all shows the rest`]
        : []),
      ...evidence(finding, all),
      ...acceptance(finding),
      ...(finding.citation ?? []).slice(0, 1).flatMap((citation) => paragraph(`Source: ${citationWords(citation)}`, 2)),
      ...paragraph(`More: imt explain ${finding.rule}`, 2),
      ...(all ? [`  Fingerprint: ${finding.fingerprint}`] : []),
      '',
    ]),
  ]
}

/** The findings in their order. Of those that repeat one cause the first three, then how many more there are. */
function* describeAll(
  findings: readonly Finding[],
  options: ReportOptions,
): Generator<readonly Line[], void, undefined> {
  const groups = options.all ? [] : groupFindings(findings).filter(({ rest }) => rest.length > 0)
  const hidden = new Set(groups.flatMap(({ rest }) => rest))
  const more = new Map(groups.map(({ shown, rest }) => [shown.at(-1), rest.length]))
  for (const finding of findings) {
    if (hidden.has(finding)) continue
    const rest = more.get(finding)
    yield describe(finding, options)
    if (rest !== undefined)
      yield plainly([`${counted(rest, 'more finding')} like the last three; --all shows the rest`, ''])
  }
}

const notListed = (report: Report): readonly string[] => {
  const lines = [...baselineWords(report), ...notListedWords(report)].flatMap((words) => paragraph(words, 0))
  return lines.length === 0 ? [] : [...lines, '']
}

/** How much of a table that was read in pieces was looked at: what was not is no pass. */
const inPieces = ({ inPieces: tables = [], rules }: Report): readonly string[] => {
  const notRun = rules.filter(({ reason = '' }) => reason.startsWith('not run:'))
  const whole = notRun.filter(({ reason = '' }) => reason.startsWith('not run: it needs whole tables'))
  const others = new Map<string, number>()
  for (const { reason = '' } of notRun.filter((rule) => !whole.includes(rule)))
    others.set(reason, (others.get(reason) ?? 0) + 1)
  const lines = tables.flatMap(({ source, rows, leftOut, engine }) => [
    ...paragraph(
      engine === undefined
        ? `${source} was read in pieces, being too large to be read whole: ${counted(rows, 'row')}.`
        : `${source} was read and checked by ${engine}: ${counted(rows, 'row')}.`,
      0,
    ),
    ...(leftOut === 0
      ? []
      : paragraph(
          `${counted(leftOut, 'row')} of it ${forCount(leftOut, 'was', 'were')} not checked: a value beside them cannot be read.`,
          2,
        )),
  ])
  for (const [reason, count] of others)
    for (const line of paragraph(`${counted(count, 'rule')} ${reason}. This is not a pass.`, 0)) lines.push(line)
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
  const named = all ? left : left.filter(({ reason = '' }) => keptFrom.test(reason))
  const rest = left.length - named.length
  return [
    ...(named.length > 0
      ? ['Not applied:', ...named.flatMap(({ code, reason = '' }) => paragraph(`${code}: ${reason}`, 2))]
      : []),
    ...(rest > 0 ? [`${counted(rest, 'rule')} had nothing to look at in this publication; --all names them.`] : []),
  ]
}

/** The lines of the text report, those of each finding by themselves. */
export function* reportLinePieces(report: Report, options: ReportOptions): Generator<readonly Line[], void, undefined> {
  const { summary } = report
  const ran = report.rules.filter(({ outcome }) => outcome !== 'notApplicable').length
  const totals = levelTotals(report)
  const title = `${options.title === undefined ? '' : `${options.title}: `}${options.files.join(', ')}`
  yield [
    ...paragraph(title, 0).map((text) => ({ text, kind: 'strong' as const })),
    ...plainly([
      `${totals}. ${counted(summary.applied, 'check')} ran, ${grouped(summary.passed)} passed. As of ${report.asOf}.`,
      ...(report.configuration === undefined ? [] : paragraph(`Settings: ${report.configuration}.`, 0)),
      '',
    ]),
    ...plainly(coverageLines(report, options.all)),
  ]
  yield* describeAll(report.findings, options)
  yield plainly([
    ...notListed(report),
    ...inPieces(report),
    ...notApplied(report, options.all),
    `${totals}. ${counted(ran, 'rule')} ran ${counted(summary.applied, 'check')}: ${grouped(summary.passed)} passed,`,
    `${grouped(summary.applied - summary.passed)} failed.`,
    ...(summary.applied === 0 ? ['Nothing was checked. This is not a pass.'] : []),
    '',
    ...paragraph(statement, 0),
  ])
}

/** The lines of the text report. */
export const reportLines = (report: Report, options: ReportOptions): readonly Line[] =>
  [...reportLinePieces(report, options)].flat()

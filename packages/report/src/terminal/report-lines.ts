import { groupFindings } from '@imt/core'
import type { Evidence, Finding, IsoDate, Report, RuleMeta } from '@imt/core'
import {
  acceptedWords,
  candidateWords,
  citationWords,
  differenceWords,
  messageWords,
  ofRule,
  placeOf,
} from '../finding-words.js'
import type { Label } from '../messages/labels.js'
import { messagesWith, type Messages } from '../messages/messages.js'
import { baselineWords, keptFrom, levelTotals, notListedWords } from '../totals.js'
import { coverageLines } from './coverage.js'
import type { Line } from './print.js'
import { paragraph, wrap } from './wrap.js'

/** What the lines of the text report need beside the report. */
export interface ReportOptions {
  readonly files: readonly string[]
  readonly title?: string
  /** The day on which the files were read. */
  readonly readOn?: IsoDate
  readonly rules: readonly RuleMeta<`${string}/${string}`>[]
  /** Show every repeat of a cause, candidate, piece of evidence and rule that was not applied. */
  readonly all: boolean
  /** Texts in place of the English ones, by their ids. */
  readonly messages?: Partial<Messages>
}

/** What the lines of one finding need. */
interface Saying extends Pick<ReportOptions, 'rules' | 'all'> {
  readonly say: Messages
}

const plainly = (lines: readonly string[]): readonly Line[] => lines.map((text) => ({ text }))

/** The figures of a finding that is about a difference; elsewhere the message says it all. */
const figures = (finding: Finding, say: Messages): readonly string[] => {
  if (finding.difference === undefined) return []
  const row = (name: Label, value: string | undefined): readonly string[] =>
    value === undefined
      ? []
      : wrap(value, 62).map((line, index) => {
          const label = index === 0 ? say.label({ name }).toLowerCase() : ''
          return `    ${label.padEnd(12)}${line}`
        })
  return [
    ...row('stated', finding.stated),
    ...row('computed', finding.computed),
    ...row('difference', differenceWords(finding, say)),
  ]
}

const place = (evidence: Evidence, say: Messages): string =>
  [evidence.text, placeOf(evidence, say)].filter((words) => words !== undefined).join('  ')

/** `showing 5 of 12; --all shows the rest` */
const showing = (shown: number, all: number, say: Messages): string =>
  `    ${say.showsRest({ words: say.showing({ shown, all }) })}`

const evidence = (finding: Finding, all: boolean, say: Messages): readonly string[] => {
  const items = (finding.evidence ?? []).filter(({ at, role }) => role !== 'total' || at !== finding.at)
  const shown = all ? items : items.slice(0, 5)
  if (items.length === 0) return []
  const more = shown.length < items.length ? [showing(shown.length, items.length, say)] : []
  return [`  ${say.restsOn()}`, ...shown.flatMap((item) => paragraph(place(item, say), 4)), ...more]
}

/** Who let a finding stand, and why. */
const acceptance = ({ accepted }: Finding, say: Messages): readonly string[] =>
  accepted === undefined ? [] : paragraph(acceptedWords(accepted, say), 2)

const describe = (finding: Finding, { rules, all, say }: Saying): readonly Line[] => {
  const { rule, about, repair } = finding
  const summary = rules.find(({ code }) => code === rule)?.summary ?? ''
  const heading = `${say.level(finding).padEnd(7)} ${rule}${finding.accepted === undefined ? '' : say.isAccepted()}`
  const at = placeOf(finding, say)
  const candidates = finding.candidates ?? []
  return [
    { text: heading, kind: finding.level },
    ...paragraph(ofRule(rule, 'summary', summary, say), 2).map((text) => ({ text, kind: 'strong' as const })),
    ...plainly([
      ...(at === undefined ? [] : paragraph(at, 2)),
      ...(about === undefined ? [] : paragraph(say.aboutThing({ about }), 2)),
      ...figures(finding, say),
      ...paragraph(messageWords(finding, say), 2),
      ...(repair ? paragraph(say.proofOfRepair({ proof: ofRule(rule, 'proof', repair.proof, say) }), 2) : []),
      ...(candidates.length > 0 ? paragraph(say.anyOfThese(), 2) : []),
      ...candidates
        .slice(0, all ? candidates.length : 5)
        .flatMap((each) => paragraph(candidateWords(rule, each, say), 4)),
      ...(!all && candidates.length > 5 ? [showing(5, candidates.length, say)] : []),
      ...evidence(finding, all, say),
      ...acceptance(finding, say),
      ...(finding.citation ?? [])
        .slice(0, all ? undefined : 1)
        .flatMap((citation) => paragraph(say.source({ citation: citationWords(citation, say) }), 2)),
      ...paragraph(say.moreAbout({ rule }), 2),
      ...(all ? [`  ${say.fingerprint(finding)}`] : []),
      '',
    ]),
  ]
}

/** The findings in their order. Of those that repeat one cause the first three, then how many more there are. */
function* describeAll(findings: readonly Finding[], options: Saying): Generator<readonly Line[], void, undefined> {
  const groups = options.all ? [] : groupFindings(findings).filter(({ rest }) => rest.length > 0)
  const hidden = new Set(groups.flatMap(({ rest }) => rest))
  const more = new Map(groups.map(({ shown, rest }) => [shown.at(-1), rest.length]))
  for (const finding of findings) {
    if (hidden.has(finding)) continue
    const rest = more.get(finding)
    yield describe(finding, options)
    if (rest !== undefined)
      yield plainly([options.say.showsRest({ words: options.say.moreLikeLast({ count: rest }) }), ''])
  }
}

const notListed = (report: Report, say: Messages): readonly string[] => {
  const lines = [...baselineWords(report, say), ...notListedWords(report, say)].flatMap((words) => paragraph(words, 0))
  return lines.length === 0 ? [] : [...lines, '']
}

/** How much of a table that was read in pieces was looked at: what was not is no pass. */
const inPieces = (
  { inPieces: tables = [], rules }: Report,
  known: ReportOptions['rules'],
  say: Messages,
): readonly string[] => {
  const notRun = rules.filter(({ reason = '' }) => reason.startsWith('not run:'))
  const whole = notRun.filter(({ reason = '' }) => reason.startsWith('not run: it needs whole tables'))
  const others = new Map<string, number>()
  for (const { reason = '' } of notRun.filter((rule) => !whole.includes(rule)))
    others.set(reason, (others.get(reason) ?? 0) + 1)
  const lines = tables.flatMap(({ source, rows, leftOut, engine }) => [
    ...paragraph(`${say.inPieces({ source, rows, engine })}.`, 0),
    ...(leftOut === 0 ? [] : paragraph(say.rowsNotChecked({ count: leftOut }), 2)),
  ])
  for (const [reason, count] of others)
    for (const line of paragraph(say.rulesNotRun({ count, reason }), 0)) lines.push(line)
  if (whole.length > 0) {
    const codes = whole.map(({ code }) => code)
    // A code alone tells an officer nothing.
    const what = known.filter(({ code }) => codes.includes(code))
    return [
      ...lines,
      ...paragraph(say.notRun({ codes }), 0),
      ...(what.length === 0 ? [] : [say.notLookedFor()]),
      ...what.flatMap(({ code, summary }) =>
        paragraph(say.saidOf({ what: code, words: ofRule(code, 'summary', summary, say) }), 2),
      ),
      '',
    ]
  }
  return lines.length === 0 ? [] : [...lines, '']
}

/**
 * Rules that had nothing to look at are counted; those that something unreadable kept from looking are always named.
 */
const notApplied = (report: Report, all: boolean, say: Messages): readonly string[] => {
  const left = report.rules.filter(
    ({ outcome, reason = '' }) => outcome === 'notApplicable' && !reason.startsWith('not run:'),
  )
  const named = all ? left : left.filter(({ reason = '' }) => keptFrom.test(reason))
  const rest = left.length - named.length
  return [
    ...(named.length > 0
      ? [
          say.notApplied(),
          ...named.flatMap(({ code, reason = '' }) =>
            paragraph(say.saidOf({ what: code, words: ofRule(code, 'reason', reason, say) }), 2),
          ),
        ]
      : []),
    ...(rest > 0 ? [say.nothingToLookAt({ count: rest })] : []),
  ]
}

/** The lines of the text report, those of each finding by themselves. */
export function* reportLinePieces(report: Report, options: ReportOptions): Generator<readonly Line[], void, undefined> {
  const { asOf, configuration, summary } = report
  const { applied, passed } = summary
  const { all, rules } = options
  const say = messagesWith(options.messages)
  const ran = report.rules.filter(({ outcome }) => outcome !== 'notApplicable').length
  const totals = levelTotals(report, say)
  const files = options.files.join(', ')
  const title = options.title === undefined ? files : say.saidOf({ what: options.title, words: files })
  yield [
    ...paragraph(title, 0).map((text) => ({ text, kind: 'strong' as const })),
    ...plainly([
      ...paragraph(say.textHead({ totals, applied, passed, asOf }), 0),
      ...(configuration === undefined ? [] : paragraph(say.settings({ configuration }), 0)),
      '',
    ]),
    ...plainly(coverageLines(report, all, say)),
  ]
  yield* describeAll(report.findings, { all, rules, say })
  yield plainly([
    ...notListed(report, say),
    ...inPieces(report, rules, say),
    ...notApplied(report, all, say),
    ...paragraph(say.textFoot({ totals, rules: ran, applied, passed }), 0),
    say.textFailed({ failed: applied - passed }),
    ...(applied === 0 ? [say.nothingChecked()] : []),
    '',
    ...(options.readOn === undefined ? [] : [say.filesReadOn({ readOn: options.readOn })]),
    ...paragraph(say.statement(), 0),
  ])
}

/** The lines of the text report. */
export const reportLines = (report: Report, options: ReportOptions): readonly Line[] =>
  [...reportLinePieces(report, options)].flat()

import type { Finding, Report } from '@imt/core'
import { diffReports, type ReportDifference } from '@imt/report'
import { Option } from 'commander'
import { exitCodeOf, failsAt, failLevels, type FailOn } from '../exit-code.js'
import { exitCodes, type ExitCode } from '../exit-codes.js'
import { differenceLines, differenceTables } from '../format/difference.js'
import type { Io } from '../io.js'
import { readReport, reportName } from '../load/read-report.js'
import type { Printer } from '../printer.js'
import type { SetUp } from './entry.js'
import { isFormAsked, nonEmpty, withFormat, withQuiet } from './options.js'

/** Options of `imt diff`. */
export interface DiffOptions {
  readonly format: 'text' | 'json' | 'md'
  readonly failOn: FailOn
  readonly all?: boolean
  /** No text that was not asked for, no progress and no remarks. */
  readonly quiet?: boolean
  /** Whether a form was asked for. */
  readonly isAsked?: boolean
}

/** Findings that a reader of the later report has not met: new ones, and those that stand at another level now. */
const unmet = (difference: ReportDifference): readonly Finding[] => [
  ...difference.new,
  ...difference.changed.flatMap(({ before, after }) =>
    before.level !== after.level || (before.accepted !== undefined && after.accepted === undefined) ? [after] : [],
  ),
]

/** The report as it would be without what both have. */
const codeOf = (report: Report, difference: ReportDifference, failOn: FailOn): ExitCode => {
  const own = exitCodeOf(report, 'never')
  if (own !== exitCodes.clean) return own
  const fails = unmet(difference).some(
    ({ level, accepted }) => failsAt(failOn, level) && (accepted === undefined || accepted.blocks),
  )
  return fails ? exitCodes.findings : exitCodes.clean
}

/** Says what is new, gone, changed and the same between two reports in JSON. */
export const diff = async (
  before: string,
  after: string,
  { format, failOn, all = false, quiet = false, isAsked = false }: DiffOptions,
  io: Pick<Io, 'readFile'>,
  printer: Printer,
): Promise<ExitCode> => {
  if (before === '-' && after === '-') {
    printer.err('imt diff: both are standard input, which holds one file: give the other by its name')
    return exitCodes.usage
  }
  const [old, now] = [await readReport(before, io), await readReport(after, io)]
  for (const read of [old, now]) if ('fault' in read) printer.err(`imt diff: ${read.fault}`)
  if ('fault' in old || 'fault' in now) return exitCodes.unreadable
  const difference = diffReports(old.report, now.report)
  const names = { before: reportName(before), after: reportName(after) }
  if (format === 'json') printer.json({ ...names, ...difference })
  else if (format === 'md') {
    const { writeMarkdown } = await import('@imt/tables')
    printer.data(writeMarkdown(differenceTables(difference, names)))
  } else if (!quiet || isAsked) printer.out(differenceLines(difference, { ...names, all }))
  return codeOf(now.report, difference, failOn)
}

/** `imt diff`. */
export const setUpDiff: SetUp = (command, { io, printer, finish }) => {
  command
    .argument('<before>', 'the earlier report, made with imt check FILES --format json=FILE', nonEmpty)
    .argument('<after>', 'the later one', nonEmpty)
  withFormat(command, ['text', 'json', 'md'])
  withQuiet(command)
  command
    .addOption(
      new Option('--fail-on <level>', 'exit with 1 where something new stands at this level or above')
        .choices(failLevels)
        .default('error'),
    )
    .option('--all', 'show every finding of each kind')
    .action(async (before: string, after: string, options: DiffOptions) => {
      finish(await diff(before, after, { ...options, isAsked: isFormAsked(command) }, io, printer))
    })
}

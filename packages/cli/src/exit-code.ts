import { requireObject, requireList } from '@imt/core'
import type { Level, Report } from '@imt/core'
import { exitCodes, type ExitCode } from './exit-codes.js'

/** When a report makes the command fail: at or above this level, or never. */
export type FailOn = Level | 'never'

const atOrAbove: Readonly<Record<FailOn, readonly Level[]>> = {
  error: ['error'],
  warning: ['error', 'warning'],
  note: ['error', 'warning', 'note'],
  never: [],
}

/** The levels at which a report can be made to fail, as `--fail-on` names them. */
export const failLevels: readonly FailOn[] = ['error', 'warning', 'note', 'never']

/** True where a finding of a level makes a report fail. */
export const failsAt = (failOn: FailOn, level: Level): boolean => atOrAbove[failOn].includes(level)

/** Findings on what failed in a plugin: no fault of a file, so none that its publisher can put right. */
export const pluginFailed: readonly string[] = ['core/rule-failed', 'core/recogniser-failed']

/**
 * Returns the exit code for a report: 4 if a rule or recogniser of a plugin failed, 3 if no check ran (nothing checked
 * is never success), 1 if a finding stands at or above the level, listed or only counted, else 0. A finding that was
 * accepted does not count, unless it is about personal data, and neither does one that is known from a baseline.
 */
export const exitCodeOf = (report: Report, failOn: FailOn): ExitCode => {
  requireObject(report, 'exitCodeOf: report')
  requireObject(report.summary, 'exitCodeOf: report.summary')
  requireList(report.findings, 'exitCodeOf: report.findings')
  if ([...report.findings, ...(report.unlisted ?? [])].some(({ rule }) => pluginFailed.includes(rule)))
    return exitCodes.internal
  if (report.summary.applied === 0) return exitCodes.unreadable
  return atOrAbove[failOn].some(
    (level) => report.summary[level] > (report.summary.accepted?.[level] ?? 0) + (report.summary.known?.[level] ?? 0),
  )
    ? exitCodes.findings
    : exitCodes.clean
}

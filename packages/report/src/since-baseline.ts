import { requireObject, requireText, type Finding, type Level, type Report } from '@imt/core'
import { diffReports } from './diff-reports.js'
import type { RenderOptions } from './options.js'

const isLetStand = ({ accepted }: Finding): boolean => accepted !== undefined && !accepted.blocks

/** What may not be passed over because it was there before: it is listed, and counts. */
export type Stays = (finding: Finding) => boolean

/**
 * Returns a report that lists what is new since an earlier one. What both say is known: it is counted, and no longer
 * listed. What is gone, what was not looked at again, and why the two are not of the same things is in `baseline`. A
 * finding that says something else, or that stands at a worse level, is listed like a new one.
 *
 * @param report - the later report
 * @param earlier - the report that is the baseline
 * @param name - what the earlier report is called, such as the name of its file
 * @param stays - findings that are never passed over, such as those on personal data; all of the rest may be, unless
 *   given
 * @param options - `messages`: texts of its remarks in place of the English ones
 * @throws {TypeError} when either is no report, or `name` no text
 */
export const sinceBaseline = (
  report: Report,
  earlier: Report,
  name: string,
  stays: Stays = () => false,
  options: Pick<RenderOptions, 'messages'> = {},
): Report => {
  requireObject(report, 'sinceBaseline: report')
  requireText(name, 'sinceBaseline: name')
  const { same, gone, notLookedAt, remarks } = diffReports(earlier, report, options)
  const known = new Set(same.filter((finding) => !stays(finding)))
  const counts = (level: Level): number =>
    [...known].filter((finding) => finding.level === level && !isLetStand(finding)).length
  return {
    ...report,
    summary: { ...report.summary, known: { error: counts('error'), warning: counts('warning'), note: counts('note') } },
    findings: report.findings.filter((finding) => !known.has(finding)),
    baseline: { name, known: known.size, gone, notLookedAt, remarks },
  }
}

import { requireObject, requireList } from '../parameter/parameter.js'
import type { Report } from './report.js'
import { ModelError } from '../plugin/model-error.js'

/**
 * Throws if the report holds an error, or if no check ran: the one bridge from findings to exceptions.
 *
 * @param report - what `model.check` returned
 * @throws {ModelError} "core/invalid-report" with the first error's message
 */
export const assertValid = (report: Report): void => {
  requireObject(report, 'assertValid: report')
  requireList(report.findings, 'assertValid: report.findings')
  const first = report.findings.find(({ level }) => level === 'error')
  if (first) throw new ModelError('core/invalid-report', `${first.rule} at ${first.at}: ${first.message}`)
  if (report.summary.applied === 0)
    throw new ModelError('core/invalid-report', 'no check ran: nothing in the publication was recognised')
}

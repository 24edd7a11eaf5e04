import { pointerTo } from '@imt/core'
import { callFindings, type CallFinding } from '../call-finding.js'
import { refusalCatalogue } from './catalogue/catalogue.js'
import { checkAnswers } from './check-answers.js'
import { checkDays } from './check-days.js'
import { checkPrerequisites } from './check-prerequisites.js'
import { checkProvisions } from './check-provisions.js'
import { checkScottish } from './check-scottish.js'
import { checkSection17 } from './check-section-17.js'
import { finding, type RefusalDraft } from './finding.js'
import { isModelled } from './modelled.js'
import type { RefusalNotice } from './notice.js'
import { sourcesOf } from './sources-of.js'
import { verifyNotice } from './verify-notice.js'

const outdated = /\bfax\b|\bcasework@ico\.gsi\.gov\.uk\b|\bmail@ico\.gsi\.gov\.uk\b|complaints\/getting\b/i
const spreadsheet = /\.(?:xlsx?|xlsm|xlsb|ods|csv)$/i

const aroundIt = ({
  complaint,
  review,
  attachments = [],
  requestAttachments = [],
  decidedBy,
}: RefusalNotice): readonly RefusalDraft[] => [
  ...[...(complaint?.how ?? []), review?.how ?? ''].flatMap((line) => {
    const found = outdated.exec(line)
    return found
      ? [
          finding(
            'routes-stale',
            '/complaint',
            [found[0].toLowerCase()],
            `Check "${found[0]}" among the routes for complaints: it looks out of date`,
          ),
        ]
      : []
  }),
  ...attachments.flatMap(({ name, checkedForHiddenData }, index) =>
    spreadsheet.test(name) && !/\.csv$/i.test(name) && checkedForHiddenData !== true
      ? [
          finding(
            'hidden-data',
            pointerTo('attachments', index),
            [name],
            `${name} goes out without a check for hidden sheets, rows, pivot caches and comments. Check it, or send CSV`,
          ),
        ]
      : [],
  ),
  ...requestAttachments.flatMap(({ name, read }, index) =>
    read
      ? []
      : [
          finding(
            'attachment-unread',
            pointerTo('requestAttachments', index),
            [name],
            `${name} came with the request and has not been read. It may hold questions`,
          ),
        ],
  ),
  ...((decidedBy ?? '').trim() === ''
    ? [
        finding(
          'decision-not-a-persons',
          '/decidedBy',
          ['decidedBy'],
          'Check who decided: record the post and the day. What a program proposes is not a decision',
        ),
      ]
    : []),
]

/** What is amiss with a notice by its own law: of the Scottish Regulations only that they are not modelled. */
const underItsLaw = (notice: RefusalNotice): readonly RefusalDraft[] => {
  if (!isModelled(notice))
    return [
      finding(
        'law-not-modelled',
        '/regime',
        ['regime'],
        'Check the notice by the Environmental Information (Scotland) Regulations 2004 yourself: they are not modelled here, and it was held to no law. Neither the Regulations of 2004 for the rest of the United Kingdom nor the Scottish Act stand for them',
      ),
    ]
  if (notice.regime === 'FOISA') return [...checkScottish(notice), ...checkDays(notice)]
  return [
    ...checkSection17(notice),
    ...checkDays(notice),
    ...checkProvisions(notice),
    ...checkPrerequisites(notice),
    ...checkAnswers(notice),
  ]
}

/** All that is amiss with a notice, with the sources of its law, before the level is added. */
export const refusalDrafts = (notice: RefusalNotice): readonly RefusalDraft[] =>
  [...underItsLaw(notice), ...aroundIt(notice)].map((draft) => ({
    ...draft,
    citation: sourcesOf(draft, notice.regime),
  }))

/**
 * Returns what is amiss with a refusal notice: the elements of section 17, or of regulation 14, that it lacks, and the
 * risks that real notices have run; of a notice under the Scottish Act the elements of its sections 16 to 19; of one
 * under the Scottish Regulations only that they are not modelled. It reads
 * what the notice says; it does not judge whether an exemption applies.
 *
 * @param notice - the notice as data: `composeRefusal` gives one, or fill it in from a letter
 * @returns findings, in the order of the notice: errors for what the Act asks for and contradictions, warnings, and
 *   notes that begin with "Check"
 * @throws {TypeError} when something is missing, or a part of the notice or of an answer has another name
 * @throws {RangeError} when a day does not exist
 * @example
 * ```ts
 * const findings = checkRefusal({
 *   decidedBy: 'FOI Manager',
 *   review: { offered: false },
 *   complaint: { name: 'Information Commissioner', how: ['Wilmslow'] },
 *   answers: [{ question: '3', outcome: 'withheld', text: 'Data withheld', provisions: [] }],
 * })
 * findings.map(({ rule, at }) => [rule, at])
 * // => [['foi/exemption-missing', '/answers/0/provisions'], ['foi/reason-missing', '/answers/0/reasons']]
 * ```
 * @see Freedom of Information Act 2000 s.17, https://www.legislation.gov.uk/ukpga/2000/36/section/17
 * @see Information Commissioner, writing a refusal notice,
 *   https://ico.org.uk/for-organisations/foi/freedom-of-information-and-environmental-information-regulations/section-17-refusing-a-request-writing-a-refusal-notice/
 */
export const checkRefusal = (notice: RefusalNotice): readonly CallFinding[] => {
  verifyNotice(notice)
  return callFindings(refusalCatalogue, refusalDrafts(notice))
}

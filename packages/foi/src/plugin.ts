import { definePlugin, type Plugin } from '@imt/core'
import { complaintRouteMissing } from './rules/complaint-route-missing/rule.js'
import { futureRequestsPrejudged } from './rules/future-requests-prejudged/rule.js'
import { harmTestMisstated } from './rules/harm-test-misstated/rule.js'
import { section21ForWithheld } from './rules/section-21-for-withheld/rule.js'
import { dueDateMiscounted } from './rules/due-date-miscounted/rule.js'
import { logDatesOutOfOrder } from './rules/log-dates-out-of-order/rule.js'
import { provisionUnknown } from './rules/provision-unknown/rule.js'
import { refusalWithoutProvision } from './rules/refusal-without-provision/rule.js'
import { requesterIdentified } from './rules/requester-identified/rule.js'
import { responseOverdue } from './rules/response-overdue/rule.js'
import { statisticsDisagree } from './rules/statistics-disagree/rule.js'
import { foiSection, type foiSchema } from './section.js'
import { recogniseLog } from './log/recognise.js'
import { recogniseStanding } from './standing/recognise.js'

/** The codes of the Freedom of Information rules. */
export type FoiCode =
  | 'foi/future-requests-prejudged'
  | 'foi/section-21-for-withheld'
  | 'foi/harm-test-misstated'
  | 'foi/complaint-route-missing'
  | 'foi/due-date-miscounted'
  | 'foi/log-dates-out-of-order'
  | 'foi/provision-unknown'
  | 'foi/refusal-without-provision'
  | 'foi/requester-identified'
  | 'foi/response-overdue'
  | 'foi/statistics-disagree'

/** The Freedom of Information plugin: standing statements, the disclosure log and statistics of requests. */
export interface FoiPlugin extends Plugin<'foi', typeof foiSchema, FoiCode> {}

/** Returns the Freedom of Information plugin. */
export const foi = (): FoiPlugin =>
  definePlugin({
    id: 'foi',
    section: foiSection,
    requires: [],
    rules: [
      futureRequestsPrejudged,
      section21ForWithheld,
      harmTestMisstated,
      complaintRouteMissing,
      responseOverdue,
      dueDateMiscounted,
      logDatesOutOfOrder,
      provisionUnknown,
      refusalWithoutProvision,
      requesterIdentified,
      statisticsDisagree,
    ],
    recognise: [recogniseStanding, recogniseLog],
  })

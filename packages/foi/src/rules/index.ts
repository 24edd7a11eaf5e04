// Written by "npm run generate" from the folders beside it: add a rule with "npm run new:rule foi/...".
import { answerDayMissing } from './answer-day-missing/rule.js'
import { complaintRouteMissing } from './complaint-route-missing/rule.js'
import { costEstimateDoubtful } from './cost-estimate-doubtful/rule.js'
import { dueDateMiscounted } from './due-date-miscounted/rule.js'
import { futureRequestsPrejudged } from './future-requests-prejudged/rule.js'
import { harmTestMisstated } from './harm-test-misstated/rule.js'
import { letterContradictsItself } from './letter-contradicts-itself/rule.js'
import { letterDoubtful } from './letter-doubtful/rule.js'
import { letterUnchecked } from './letter-unchecked/rule.js'
import { logDatesOutOfOrder } from './log-dates-out-of-order/rule.js'
import { logDayUnread } from './log-day-unread/rule.js'
import { onTimeMisstated } from './on-time-misstated/rule.js'
import { ownNoticeUnsaid } from './own-notice-unsaid/rule.js'
import { procedureMisstated } from './procedure-misstated/rule.js'
import { provisionOfOtherLaw } from './provision-of-other-law/rule.js'
import { provisionUnknown } from './provision-unknown/rule.js'
import { refusalIncomplete } from './refusal-incomplete/rule.js'
import { refusalLate } from './refusal-late/rule.js'
import { refusalWithoutProvision } from './refusal-without-provision/rule.js'
import { regimeNotCounted } from './regime-not-counted/rule.js'
import { requestLetterIncomplete } from './request-letter-incomplete/rule.js'
import { requestLetterMisstated } from './request-letter-misstated/rule.js'
import { requestLetterUnchecked } from './request-letter-unchecked/rule.js'
import { requesterIdentified } from './requester-identified/rule.js'
import { responseOverdue } from './response-overdue/rule.js'
import { schemeClassMissing } from './scheme-class-missing/rule.js'
import { section21ForWithheld } from './section-21-for-withheld/rule.js'
import { statisticsDisagree } from './statistics-disagree/rule.js'

/** The rules of this package, one for each folder, by name. */
export const rules = [
  answerDayMissing,
  complaintRouteMissing,
  costEstimateDoubtful,
  dueDateMiscounted,
  futureRequestsPrejudged,
  harmTestMisstated,
  letterContradictsItself,
  letterDoubtful,
  letterUnchecked,
  logDatesOutOfOrder,
  logDayUnread,
  onTimeMisstated,
  ownNoticeUnsaid,
  procedureMisstated,
  provisionOfOtherLaw,
  provisionUnknown,
  refusalIncomplete,
  refusalLate,
  refusalWithoutProvision,
  regimeNotCounted,
  requestLetterIncomplete,
  requestLetterMisstated,
  requestLetterUnchecked,
  requesterIdentified,
  responseOverdue,
  schemeClassMissing,
  section21ForWithheld,
  statisticsDisagree,
] as const

/** The codes of these rules. */
export type FoiCode = (typeof rules)[number]['code']

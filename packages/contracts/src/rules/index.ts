// Written by "npm run generate" from the folders beside it: add a rule with "npm run new:rule contracts/...".
import { breakNoticeNear } from './break-notice-near/rule.js'
import { callOffAfterFramework } from './call-off-after-framework/rule.js'
import { cellNotRead } from './cell-not-read/rule.js'
import { dateTooCoarse } from './date-too-coarse/rule.js'
import { detailMissing } from './detail-missing/rule.js'
import { dutyDue } from './duty-due/rule.js'
import { endBeforeStart } from './end-before-start/rule.js'
import { endPastMaximum } from './end-past-maximum/rule.js'
import { expiredAndListed } from './expired-and-listed/rule.js'
import { extensionBeyondAdvertised } from './extension-beyond-advertised/rule.js'
import { listMissing } from './list-missing/rule.js'
import { noticeDateNear } from './notice-date-near/rule.js'
import { optionExpiring } from './option-expiring/rule.js'
import { regimeUnclear } from './regime-unclear/rule.js'
import { renewalNotDated } from './renewal-not-dated/rule.js'
import { rollingWithoutRecompetition } from './rolling-without-recompetition/rule.js'
import { supersededReference } from './superseded-reference/rule.js'
import { termDisagrees } from './term-disagrees/rule.js'
import { terminationNoticeDue } from './termination-notice-due/rule.js'
import { valuePerPeriod } from './value-per-period/rule.js'
import { valuesDisagree } from './values-disagree/rule.js'
import { valuesTogether } from './values-together/rule.js'

/** The rules of this package, one for each folder, by name. */
export const rules = [
  breakNoticeNear,
  callOffAfterFramework,
  cellNotRead,
  dateTooCoarse,
  detailMissing,
  dutyDue,
  endBeforeStart,
  endPastMaximum,
  expiredAndListed,
  extensionBeyondAdvertised,
  listMissing,
  noticeDateNear,
  optionExpiring,
  regimeUnclear,
  renewalNotDated,
  rollingWithoutRecompetition,
  supersededReference,
  termDisagrees,
  terminationNoticeDue,
  valuePerPeriod,
  valuesDisagree,
  valuesTogether,
] as const

/** The codes of these rules. */
export type ContractsCode = (typeof rules)[number]['code']
